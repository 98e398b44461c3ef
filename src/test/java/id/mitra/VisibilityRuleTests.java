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
			"select m1_0.id from meeting m1_0 where m1_0.id=? and (m1_0.classification <= ?)",
			"select (select count(*) from meeting x) from meeting m where m.classification <= cast(? as classification)" })
	void findsAStatementThatForgetsIt(String sql) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> VisibilityRule.check(sql));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from meeting m where m.classification <= cast(? as classification)",
			"select m1_0.id from meeting m1_0 where m1_0.id=? and m1_0.classification <= cast(? as classification)",
			"insert into meeting (id) values (?)", "update meeting set title=? where id=? and version=?",
			"delete from meeting_area where meeting_id=?", "select * from partner",
			"select i1_0.id,i1_0.headline from press_item i1_0 where i1_0.id=? for no key update of i1_0",
			"select m1_0.press_item_id from press_item_meeting m1_0 where m1_0.press_item_id=?",
			"select a.meeting_id,a.position,a.area_code from meeting_area a where a.meeting_id=?" })
	void letsTheOthersPass(String sql) {
		assertThatNoException().isThrownBy(() -> VisibilityRule.check(sql));
	}

}
