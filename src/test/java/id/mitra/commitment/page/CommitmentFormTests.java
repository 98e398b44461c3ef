package id.mitra.commitment.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CommitmentFormTests {

	private final Browser officer;

	private final Api api;

	private final Fixtures fixtures;

	private final long partner;

	CommitmentFormTests(Api api, Fixtures fixtures) {
		this.officer = api.browser().signIn(fixtures.officer());
		this.api = api.as(fixtures.officer());
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
	}

	private Answer send(String... more) {
		List<String> fields = new ArrayList<>(List.of("textEn", "Two trainers " + Fixtures.word(), "owner", "OURS",
				"partnerId", String.valueOf(this.partner)));
		fields.addAll(List.of(more));
		return this.officer.post("/commitments", fields.toArray(String[]::new));
	}

	private Answer made(String... more) {
		String page = send(more).expect(302).header("Location");
		return this.api.get("/api/commitments/" + page.replaceFirst(".*/", "")).expect(200);
	}

	private static String due(Answer commitment) {
		return commitment.text("/dueOn") + " " + commitment.text("/duePrecision");
	}

	@ParameterizedTest
	@CsvSource({ "akhir Juni 2027, 2027-06-30 MONTH", "Q3 2026, 2026-09-30 QUARTER", "2026-06-30, 2026-06-30 DAY",
			"2026, 2026-12-31 YEAR", "'', null null" })
	void takesADueDayAsPeopleSayIt(String typed, String due) {
		assertThat(due(made("dueOn", typed))).isEqualTo(due);
	}

	@Test
	void takesADayWithoutAYearForTheNextAfterThatOfThePromise() {
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("date", "2024-10-02")).id();
		assertThat(this.officer.get("/commitments/new?meeting=" + meeting).expect(200).body())
			.contains("name=\"metOn\" value=\"2024-10-02\"");
		String[] there = { "dueOn", "30/6", "meetingId", String.valueOf(meeting), "metOn", "2024-10-02" };
		assertThat(due(made(there))).isEqualTo("2025-06-30 DAY");
		assertThat(due(made("dueOn", "30/6", "madeOn", "2023-01-01", "metOn", "2024-10-02")))
			.isEqualTo("2023-06-30 DAY");
		assertThat(LocalDate.parse(made("dueOn", "30/6").text("/dueOn")))
			.isAfterOrEqualTo(LocalDate.now().minusDays(1));
	}

	@Test
	void hasWhatIsReopenedOpenAndAsksForTheReason() {
		String page = send().expect(302).header("Location").replaceFirst(".*(?=/commitments/)", "");
		assertThat(this.officer.get(page).expect(200).body()).contains("id=\"note-hint\"")
			.doesNotContain("What was said</span>\n    <span");
		this.officer.post(page + "/reports", "status", "DONE").expect(302);
		assertThat(this.officer.get(page).expect(200).body())
			.doesNotContain("What was said</span>\n    <span", "id=\"note-hint\"")
			.containsPattern("name=\"status\" value=\"OPEN\"\\s+checked");
	}

	@Test
	void asksWhereItCannotTellTheDay() {
		for (String typed : List.of("segera", "31 Juni", "awal Mei", "x".repeat(61))) {
			assertThat(send("dueOn", typed).expect(422).body()).contains("value=\"" + typed + "\"",
					"id=\"dueOn-error\"", "aria-describedby=\"dueOn-hint dueOn-error\"", "aria-invalid=\"true\"");
		}
		assertThat(send("dueOn", "30/6/2201").expect(422).body()).contains("id=\"dueOn-error\"");
	}

	@Test
	void saysHowADayIsRead() {
		assertThat(read("dueOn=Q3+2026")).isEqualTo("Read as Q3 2026, by 30 September 2026.");
		assertThat(read("dueOn=30/6&metOn=2023-11-02")).isEqualTo("Read as 30 June 2024.");
		assertThat(read("dueOn=30/6&madeOn=2024-11-02&metOn=2023-11-02")).isEqualTo("Read as 30 June 2025.");
		assertThat(read("dueOn=30/6/2024&madeOn=soon")).isEqualTo("Read as 30 June 2024.");
		assertThat(read("dueOn=soon")).startsWith("Write it like");
		assertThat(read("dueOn=")).isEmpty();
		assertThat(send("owner", "", "dueOn", "Q3 2026", "kind", "NONE").expect(422).body())
			.contains("Read as Q3 2026");
	}

	private String read(String query) {
		return this.officer.get("/commitments/due?" + query).expect(200).body().strip();
	}

	@Test
	void leavesTheDayOnRecordAsItIsWhereOnlyItsPeriodIsTold() {
		long id = this.fixtures.commitment(Body.of("textEn", "A list", "owner", "OURS", "partnerId", this.partner,
				"classification", "OPEN", "dueOn", "2024-02-01", "duePrecision", "QUARTER"));
		Answer form = this.officer.get("/commitments/" + id + "/edit").expect(200);
		assertThat(form.body()).contains("name=\"dueKept\" value=\"2024-02-01\"", "value=\"Q1 2024\"",
				"Read as Q1 2024, by 31 March 2024.");
		assertThat(due(saved(id, "Q1 2024"))).isEqualTo("2024-02-01 QUARTER");
		assertThat(due(saved(id, "Q1 2024"))).isEqualTo("2024-02-01 QUARTER");
		assertThat(due(saved(id, "1/2/2024"))).isEqualTo("2024-02-01 DAY");
		assertThat(due(saved(id, "Q2 2024"))).isEqualTo("2024-06-30 QUARTER");
		assertThat(due(saved(id, ""))).isEqualTo("null null");
	}

	private Answer saved(long id, String due) {
		Answer before = this.api.get("/api/commitments/" + id).expect(200);
		this.officer
			.post("/commitments/" + id, "textEn", "A list", "owner", "OURS", "kind", "AGREED", "partnerId",
					String.valueOf(this.partner), "classification", "OPEN", "madeOn", before.text("/madeOn"), "dueOn",
					due, "dueKept", (before.text("/dueOn") != null) ? before.text("/dueOn") : "", "version",
					String.valueOf(before.version()))
			.expect(302);
		return this.api.get("/api/commitments/" + id).expect(200);
	}

	/** Which another has put in the trash meanwhile, say. */
	@Test
	void losesNothingWhereItsMeetingIsGone() {
		String words = "Two trainers " + Fixtures.word();
		Answer answer = this.officer
			.post("/commitments", "textEn", words, "owner", "OURS", "partnerId",
					String.valueOf(this.fixtures.partner()), "meetingId", "999999999")
			.expect(422);
		assertThat(answer.body()).contains(words, "There is no such meeting");
	}

	@Test
	void namesInItsChipsNothingThatItsReaderMayNotKnow() {
		Answer shown = this.officer.get("/commitments?partner=999999999&meeting=999999999&delegate=999999999")
			.expect(200);
		assertThat(shown.body()).contains("Not on record");
	}

}
