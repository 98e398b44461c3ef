package id.mitra;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class VisibilityRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "select * from meeting", "select count(*) from meeting m where m.trashed_at is null",
			"select m.*\nfrom meeting m\nwhere m.id = ?", "select 1 from partner p join meeting m on true",
			"select 1 from partner, meeting", "select * from press_item where id = ?",
			"select meeting_id from press_item_meeting where press_item_id > 0",
			"select count(*) from partner p join press_finding f on true",
			"select partner_id from meeting_partner where meeting_id = ?",
			"select * from attendance where delegate_id = ?", "select exists (select from meeting where title = ?)",
			"select m1_0.id from meeting m1_0 where m1_0.id=? and (m1_0.classification <= ?)", "select * from partner",
			"select count(*) from delegate d where d.trashed_at is null", "select id, name_id from partner",
			"select m.id from meeting m join partner p on true where m.classification <= cast(? as classification)",
			"select d.id from delegate d left join partner on true where d.classification <= cast(? as classification)",
			"select title from delegate_post where delegate_id in (?)", "select * from partner_name",
			"select i1_0.id,i1_0.headline from press_item i1_0 where i1_0.id=? for no key update of i1_0",
			"select p1_0.id from partner p1_0 where p1_0.id=? for no key update of p1_0",
			"select (select count(*) from meeting x) from meeting m where m.classification <= cast(? as classification)" })
	void findsAStatementThatForgetsIt(String sql) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> VisibilityRule.check(sql));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from meeting m where m.classification <= cast(? as classification)",
			"select m1_0.id from meeting m1_0 where m1_0.id=? and m1_0.classification <= cast(? as classification)",
			"insert into meeting (id) values (?)", "update meeting set title=? where id=? and version=?",
			"delete from meeting_area where meeting_id=?", "insert into partner (id) values (?)",
			"select coalesce(partner.abbreviation, partner.name_en) from delegate d left join partner on true "
					+ "where d.classification <= cast(? as classification) and partner.classification <= cast(? as classification)",
			"select p.id from partner p where not (p.classification <= cast(? as classification))",
			"select d1_0.delegate_id,d1_0.position from delegate_post d1_0 where d1_0.delegate_id=?",
			"select id from partner_tree where parent_id = ?",
			"select m1_0.press_item_id from press_item_meeting m1_0 where m1_0.press_item_id=?",
			"select a.meeting_id,a.position,a.area_code from meeting_area a where a.meeting_id=?" })
	void letsTheOthersPass(String sql) {
		assertThatNoException().isThrownBy(() -> VisibilityRule.check(sql));
	}

}
