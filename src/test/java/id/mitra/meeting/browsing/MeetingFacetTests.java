package id.mitra.meeting.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many meetings of a list have each value of a filter: just so many of a short list,
 * at least so many of a long one, and never one that the reader may not see.
 */
@MitraTest
class MeetingFacetTests {

	private final Fixtures fixtures;

	private final Api api;

	private final Api officer;

	/** In the title of every meeting of a test, so that it finds no others. */
	private final String word = Fixtures.word();

	MeetingFacetTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.officer = api.as(fixtures.officer());
	}

	private void log(Body draft) {
		this.officer.post("/api/meetings", draft.with("title", "Meeting " + this.word)).expect(201);
	}

	private Answer facets(String filter) {
		return this.officer.get("/api/meetings/facets?" + filter).expect(200);
	}

	/** "OSH 2, MIG 1": values in their order; a + where there may be more. */
	private static String told(Answer facets, String facet) {
		StringBuilder told = new StringBuilder();
		for (int i = 0; i < facets.at("/" + facet).size(); i++) {
			String at = "/" + facet + "/" + i;
			told.append(told.isEmpty() ? "" : ", ")
				.append(facets.text(at + "/value"))
				.append(' ')
				.append(facets.number(at + "/count"))
				.append(facets.at(at + "/exact").booleanValue() ? "" : "+");
		}
		return told.toString();
	}

	@Test
	void countsWhatTheListHasByEachFilter() {
		long parent = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "JP"));
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", parent).with("country", "KR"));
		log(Fixtures.meetingDraft(parent)
			.with("areas", List.of(Fixtures.touching("SEA"), Fixtures.touching("OSH")))
			.with("ourLevel", "MINISTER"));
		log(Fixtures.meetingDraft(part)
			.with("date", "2022-05-05")
			.with("areas", List.of(Fixtures.touching("MIG")))
			.with("ourLevel", "MINISTER"));
		log(Fixtures.meetingDraft(part).with("status", "PLANNED").with("ourLevel", "DIRECTOR"));
		for (String asked : List.of("q=" + this.word, "partner=" + parent)) {
			Answer facets = facets(asked);
			assertThat(facets.number("/count")).isEqualTo(3);
			assertThat(facets.at("/exact").booleanValue()).isTrue();
			assertThat(told(facets, "areas")).isEqualTo("MIG 2, OSH 1, SEA 1");
			assertThat(told(facets, "countries")).isEqualTo("KR 2, JP 1");
			assertThat(told(facets, "years")).isEqualTo("2023 2, 2022 1");
			assertThat(told(facets, "ourLevels")).isEqualTo("MINISTER 2, DIRECTOR 1");
		}
		assertThat(told(facets("q=" + this.word), "partners")).isEqualTo(parent + " 3, " + part + " 2");
	}

	@Test
	void ofAFilterThatIsSetThereIsItsValueAlone() {
		String name = "Agency " + Fixtures.word();
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", name).with("country", "JP"));
		long delegate = this.fixtures.delegate();
		log(Fixtures.meetingDraft(partner)
			.with("areas", List.of(Fixtures.touching("OSH"), Fixtures.touching("SEA")))
			.with("ourLevel", "MINISTER")
			.with("attendances", List.of(Fixtures.attending(delegate, "OURS"))));
		Answer facets = facets("partner=" + partner + "&area=OSH&country=JP&ourLevel=MINISTER&delegate=" + delegate
				+ "&from=2023-01-01&to=2023-12-31");
		assertThat(told(facets, "areas")).isEqualTo("OSH 1");
		assertThat(told(facets, "partners")).isEqualTo(partner + " 1");
		assertThat(facets.text("/partners/0/name")).isEqualTo(name);
		assertThat(told(facets, "delegates")).isEqualTo(delegate + " 1");
		assertThat(told(facets, "countries")).isEqualTo("JP 1");
		assertThat(told(facets, "years")).isEqualTo("2023 1");
		assertThat(told(facets, "ourLevels")).isEqualTo("MINISTER 1");
		Answer none = facets("partner=" + partner + "&area=STD");
		assertThat(none.number("/count")).isZero();
		assertThat(none.text("/partners/0/name")).isEqualTo(name);
	}

	@Test
	void countsNothingThatTheReaderMayNotSee() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long open = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", hidden));
		log(Fixtures.meetingDraft(open).with("ourLevel", "MINISTER"));
		log(Fixtures.meetingDraft(open).with("classification", "SECRET").with("ourLevel", "DIRECTOR"));
		Api staff = this.api.as(this.fixtures.staff());
		Answer facets = staff.get("/api/meetings/facets?q=" + this.word).expect(200);
		assertThat(facets.number("/count")).isEqualTo(1);
		assertThat(told(facets, "partners")).isEqualTo(open + " 1");
		assertThat(told(facets, "ourLevels")).isEqualTo("MINISTER 1");
		assertThat(staff.get("/api/meetings/facets?partner=" + hidden).expect(200).at("/partners").size()).isZero();
		assertThat(told(facets("q=" + this.word), "ourLevels")).isEqualTo("DIRECTOR 1, MINISTER 1");
	}

	@Tag("long")
	@Test
	void ofALongListItTellsAtLeastSoMany() {
		ofMany(1_100, (partner) -> {
			this.fixtures
				.meeting(Fixtures.meetingDraft(partner).with("date", "1990-05-05").with("ourLevel", "MINISTER"));
			int year = LocalDate.now().minusDays(1).getYear();
			Answer whole = facets("partner=" + partner);
			assertThat(whole.number("/count")).isEqualTo(1_000);
			assertThat(told(whole, "areas")).isEqualTo("OSH 1100+");
			assertThat(told(whole, "ourLevels")).isEqualTo("MINISTER 1+");
			assertThat(told(whole, "years")).startsWith(year + " ").endsWith(", 1990 1+");
			assertThat(told(facets("partner=" + partner + "&status=HELD&internal=false"), "areas"))
				.isEqualTo("OSH 1100");
			assertThat(told(facets("partner=" + partner + "&area=OSH"), "areas")).isEqualTo("OSH 1000+");
			assertThat(told(facets("partner=" + partner + "&from=1991-01-01"), "areas")).isEqualTo("OSH 1100+");
			assertThat(told(facets("partner=" + partner + "&kind=BILATERAL"), "areas")).isEqualTo("OSH 250+");
		});
	}

	/** Just so, as tallies and what waits to be added to them make one. */
	@Tag("long")
	@Test
	void ofALongListItKnowsTheLatestChange() {
		ofMany(1_001, (partner) -> {
			TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
			Body other = Fixtures.meetingDraft(partner).with("areas", List.of(Fixtures.touching("STD")));
			long id = this.fixtures.meeting(other).id();
			String filter = "partner=" + partner + "&status=HELD&internal=false";
			assertThat(told(facets(filter), "areas")).isEqualTo("OSH 1001, STD 1");
			this.fixtures.trash("/meetings", id);
			assertThat(told(facets(filter), "areas")).isEqualTo("OSH 1001");
		});
	}

	@Tag("long")
	@Test
	void ofALongListOfWholeMonthsItHasFiguresToo() {
		ofMany(1_100, 0, (partner) -> {
			LocalDate first = LocalDate.now().minusMonths(2).withDayOfMonth(1);
			String months = "partner=" + partner + "&from=" + first + "&to=" + first.plusMonths(4).minusDays(1);
			assertThat(told(facets(months), "areas")).isEqualTo("OSH 1100+");
			Answer exact = facets(months + "&status=HELD&internal=false");
			assertThat(told(exact, "areas")).isEqualTo("OSH 1100");
			assertThat(told(exact, "years")).isEqualTo(LocalDate.now().getYear() + " 1100");
			assertThat(told(facets(months + "&kind=BILATERAL"), "areas")).isEqualTo("OSH 250+");
		});
	}

	private void ofMany(int number, Consumer<Long> deed) {
		ofMany(number, 1, deed);
	}

	private void ofMany(int number, int daysApart, Consumer<Long> deed) {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, number, daysApart);
		try {
			deed.accept(partner);
		}
		finally {
			this.fixtures.forgetMeetings(partner);
		}
	}

	@Test
	void readsAllInOneStatement() {
		long partner = this.fixtures.partner();
		facets("partner=" + partner);
		assertThat(Statements.during(() -> facets("partner=" + partner)))
			.filteredOn((statement) -> statement.contains("meeting_digest"))
			.hasSize(1);
	}

	@Test
	void refusesWhatTheListRefuses() {
		Answer refused = this.officer.get("/api/meetings/facets?area=NONE&from=2023-02-01&to=2023-01-01").expect(400);
		assertThat(refused.each("/errors", "field")).containsExactlyInAnyOrder("area", "to");
		this.officer.get("/api/meetings/facets?status=NONE").expect(400);
	}

}
