package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
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
			"select d.key from meeting_digest d", "select sum(sign) from digest_change", "select * from name_text",
			"select word from text_word where word %> ?", "select start from text_period",
			"select 1 from area a, meeting", "select 1 from (select 1) one, meeting m where m.id = ?",
			"select 1 from only public.statement s", "delete from country c using attendance a where true",
			"select p1_0.id from partner p1_0 where p1_0.id=? for no key update of p1_0",
			"select (select count(*) from meeting x) from meeting m "
					+ "where m.classification <= cast(? as classification)" })
	void findsAStatementThatForgetsIt(String sql) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> VisibilityRule.check(sql));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from meeting m where m.classification <= cast(? as classification)",
			"select m1_0.id from meeting m1_0 where m1_0.id=? and m1_0.classification <= cast(? as classification)",
			"insert into meeting (id) values (?)", "select count(*) as meetings, statement from (select 1) one",
			"select a.code from area a order by a.position, partner desc", "delete from digest_change where id = ?",
			"update meeting set title=? where id=? and version=?", "delete from meeting_area where meeting_id=?",
			"insert into partner (id) values (?)",
			"select coalesce(partner.abbreviation, partner.name_en) from delegate d left join partner on true "
					+ "where d.classification <= cast(? as classification) "
					+ "and partner.classification <= cast(? as classification)",
			"select p.id from partner p where not (p.classification <= cast(? as classification))",
			"select d1_0.delegate_id,d1_0.position from delegate_post d1_0 where d1_0.delegate_id=?",
			"select id from partner_tree where parent_id = ?",
			"select m1_0.press_item_id from press_item_meeting m1_0 where m1_0.press_item_id=?",
			"select a.meeting_id,a.position,a.area_code from meeting_area a where a.meeting_id=?" })
	void letsTheOthersPass(String sql) {
		assertThatNoException().isThrownBy(() -> VisibilityRule.check(sql));
	}

	@Test
	void everyTableIsGuardedOrFreeForAReason() {
		Set<String> unknown = new TreeSet<>(Schema.current().names());
		unknown.removeAll(VisibilityRule.guarded(Schema.current()));
		unknown.removeAll(VisibilityRule.DERIVED.keySet());
		unknown.removeAll(VisibilityRule.FREE.keySet());
		assertThat(unknown)
			.describedAs("Tables that nothing shows to hang on what is classified: say in VisibilityRule that each is "
					+ "free, and why, or what it is derived of")
			.isEmpty();
	}

	@Test
	void nothingThatHangsOnAMeetingIsFree() {
		assertThat(VisibilityRule.guarded(Schema.current()))
			.contains("meeting", "partner", "delegate", "press_item", "attendance", "press_finding", "tally")
			.doesNotContainAnyElementsOf(VisibilityRule.FREE.keySet());
	}

	@Test
	void namesNoTableThatIsGone() {
		assertThat(Schema.current().names()).containsAll(VisibilityRule.FREE.keySet())
			.containsAll(VisibilityRule.DERIVED.keySet());
	}

	@Test
	void guardsANewTableThatLeadsToAMeeting() {
		VisibilityRule rule = VisibilityRule.of(with(new Schema.Table("promise", false, true, Set.of("meeting")),
				new Schema.Table("promise_step", false, false, Set.of("promise", "country"))));
		for (String table : List.of("promise", "promise_step")) {
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> rule.hold("select * from " + table + " c where c.id = ?"));
			assertThatNoException().isThrownBy(() -> rule.hold("select * from " + table + " c join meeting m on true "
					+ "where m.classification <= cast(? as classification)"));
		}
		assertThatNoException()
			.isThrownBy(() -> rule.hold("select s1_0.due from promise_step s1_0 where s1_0.promise_id=?"));
	}

	@Test
	void guardsANewTableThatNobodyHasThoughtOf() {
		VisibilityRule rule = VisibilityRule.of(with(new Schema.Table("ledger", false, false, Set.of())));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> rule.hold("select count(*) from ledger"));
	}

	@Test
	void isWrittenInOnePlace() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<Path> writing = files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> text(file).replaceAll("\\s+", " ").contains("classification <= cast("))
				.toList();
			assertThat(writing).containsExactly(Path.of("src/main/java/id/mitra/identity/caller/Visibility.java"));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Schema with(Schema.Table... more) {
		return new Schema(Stream.concat(Schema.current().tables().stream(), Stream.of(more)).toList());
	}

}
