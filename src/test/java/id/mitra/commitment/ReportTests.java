package id.mitra.commitment;

import java.util.List;
import java.util.stream.IntStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.Together;
import id.mitra.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class ReportTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	private final TestClock clock;

	private final long partner;

	private final Body draft;

	ReportTests(Api api, Fixtures fixtures, TestClock clock) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.partner = fixtures.partner();
		this.draft = Body.of("textEn", "Two trainers " + Fixtures.word(), "owner", "PARTNER", "partnerId", this.partner,
				"dueOn", "2026-05-03", "classification", "OPEN");
	}

	private String commitment(Body draft) {
		return CommitmentTests.COMMITMENTS + "/"
				+ this.officer.post(CommitmentTests.COMMITMENTS, draft).expect(201).id();
	}

	private Answer report(String path, Object... body) {
		return this.officer.post(path + "/reports", Body.of(body));
	}

	@Test
	void isKeptWithItsEvidenceAndItsMeeting() {
		Answer meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.partner));
		String path = commitment(this.draft);
		report(path, "status", "IN_PROGRESS", "note", " One came ", "on", "2026-04-01").expect(200);
		report(path, "status", "DONE", "on", "2026-05-03", "meetingId", meeting.id(), "evidence",
				List.of(Body.of("text", "List of courses", "url", "https://kemnaker.example/kursus"),
						Body.of("text", "Letter 12")))
			.expect(200);
		Answer read = this.staff.get(path).expect(200);
		assertThat(read.text("/status")).isEqualTo("DONE");
		assertThat(read.at("/onTime").asBoolean()).isTrue();
		assertThat(read.each("/reports", "status")).containsExactly("IN_PROGRESS", "DONE");
		assertThat(read.text("/reports/0/note")).isEqualTo("One came");
		assertThat(read.text("/reports/0/on")).isEqualTo("2026-04-01");
		assertThat(read.text("/reports/0/reportedBy")).isEqualTo(this.fixtures.officer().username());
		assertThat(read.each("/reports/1/evidence", "text")).containsExactly("List of courses", "Letter 12");
		assertThat(read.text("/reports/1/evidence/0/url")).isEqualTo("https://kemnaker.example/kursus");
		assertThat(read.number("/reports/1/meetingId")).isEqualTo(meeting.id());
		assertThat(read.text("/reports/1/meetingTitle")).isEqualTo(meeting.text("/title"));
	}

	@Test
	void isAnsweredAtOnceAsItIsLater() {
		String path = commitment(this.draft);
		Answer at = report(path, "status", "IN_PROGRESS").expect(200);
		assertThat(this.officer.get(path).json()).isEqualTo(at.json());
		this.officer.put(path, at.version(), this.draft.with("criterion", "Both have taught")).expect(200);
		Answer assessed = this.manager.send("PUT", path + "/assessment", Body.of("score", 0)).expect(200);
		assertThat(this.officer.get(path).json()).isEqualTo(assessed.json());
	}

	/**
	 * The meeting is not told of, as long as it lies in the trash; who may not know of it
	 * is told no more.
	 */
	@Test
	void staysWhereItsMeetingLiesInTheTrash() {
		for (String classification : List.of("OPEN", "SECRET")) {
			Answer meeting = this.fixtures
				.meeting(Fixtures.meetingDraft(this.partner).with("classification", classification));
			String path = commitment(this.draft);
			report(path, "status", "IN_PROGRESS", "note", "One came", "meetingId", meeting.id()).expect(200);
			this.officer.delete("/api/meetings/" + meeting.id()).expect(204);
			Answer known = this.officer.get(path).expect(200);
			assertThat(known.text("/reports/0/note")).isEqualTo("One came");
			assertThat(known.text("/reports/0/reportedBy")).isEqualTo(this.fixtures.officer().username());
			assertThat(known.at("/reports/0/meetingId").isNull()).isTrue();
			Answer listed = this.officer.get(CommitmentTests.COMMITMENTS + "?partner=" + this.partner);
			assertThat(listed.at("/items").valueStream().filter((one) -> one.path("id").asLong() == known.id()))
				.singleElement()
				.satisfies((one) -> assertThat(one.at("/reports")).isEqualTo(known.at("/reports")));
			assertThat(this.staff.get(path).text("/reports/0/note"))
				.isEqualTo(classification.equals("OPEN") ? "One came" : null);
		}
	}

	@Test
	void isOfTodayUnlessToldAndNeverAhead() {
		String path = commitment(this.draft);
		Answer made = this.clock.at("2026-04-30T17:30:00Z", () -> report(path, "status", "IN_PROGRESS").expect(200));
		assertThat(made.text("/reports/0/on")).describedAs("past midnight at the ministry").isEqualTo("2026-05-01");
		Answer ahead = this.clock.at("2026-04-30T17:30:00Z",
				() -> report(path, "status", "DONE", "on", "2026-05-02").expect(400));
		assertThat(ahead.fields()).containsExactly("on");
	}

	@Test
	void saysWhetherItWasInTime() {
		String path = commitment(this.draft);
		assertThat(report(path, "status", "DONE", "on", "2026-05-04").expect(200).at("/onTime").asBoolean()).isFalse();
		assertThat(report(path, "status", "OPEN", "note", "Not all").expect(200).at("/onTime").isNull()).isTrue();
		String endless = commitment(this.draft.with("dueOn", null));
		assertThat(report(endless, "status", "DONE").expect(200).at("/onTime").isNull()).isTrue();
	}

	@Test
	void closesAndIsReopenedOnlyWithAReason() {
		String path = commitment(this.draft);
		report(path, "status", "DONE").expect(200);
		Unchanged.by(() -> {
			report(path, "status", "IN_PROGRESS", "note", "Again").expect(409);
			report(path, "status", "DONE").expect(409);
			return report(path, "status", "OPEN").expect(409);
		});
		assertThat(report(path, "status", "OPEN", "note", "One never came").expect(200).text("/status"))
			.isEqualTo("OPEN");
		report(path, "status", "DROPPED", "note", "Both agreed").expect(200);
		report(path, "status", "IN_PROGRESS", "note", "Again").expect(409);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			status,    ,                    status
			status,    PROPOSED,            status
			status,    HALF,                status
			status,    DROPPED,             note
			on,        2999-01-01,          on
			on,        1899-12-31,          on
			meetingId, 1,                   meetingId
			note,      'a\u0000b',          note
			""")
	void isRefusedAtItsField(String field, String value, String error) {
		String path = commitment(this.draft);
		Unchanged.by(() -> {
			Object sent = (value != null && value.matches("\\d+")) ? Long.valueOf(value) : value;
			Answer refused = this.officer.post(path + "/reports", Body.of("status", "DONE").with(field, sent))
				.expect(400);
			assertThat(refused.fields()).contains(error);
			return refused;
		});
	}

	@ParameterizedTest
	@CsvSource({ "ftp://a.example, evidence[0].url", "javascript:alert(1), evidence[0].url", ", evidence[0].text" })
	void refusesEvidenceThatIsNone(String url, String error) {
		String path = commitment(this.draft);
		assertThat(report(path, "status", "DONE", "evidence", List.of(Body.of("url", url))).expect(400).fields())
			.containsExactly(error);
	}

	@Test
	void losesNoneOfFifty() {
		String path = commitment(this.draft);
		List<Answer> answers = Together.times(50,
				(each) -> report(path, "status", "IN_PROGRESS", "note", "Note " + each));
		assertThat(answers).allSatisfy((answer) -> answer.expect(200));
		assertThat(this.staff.get(path).each("/reports", "note"))
			.containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50).mapToObj((each) -> "Note " + each).toList());
	}

	@Test
	void isKeptOnceForAKey() {
		String path = commitment(this.draft);
		Body body = Body.of("status", "IN_PROGRESS");
		Api twice = this.officer.with("Idempotency-Key", "r-" + this.partner);
		twice.post(path + "/reports", body).expect(200);
		twice.post(path + "/reports", body).expect(200);
		assertThat(this.staff.get(path).at("/reports")).hasSize(1);
		twice.post(path + "/reports", body.with("note", "Other")).expect(422);
		twice.post(path + "/reports", body.with("status", "PROPOSED")).expect(422);
	}

	@Test
	void isAssessedByManagersByItsCriterion() {
		String path = commitment(this.draft);
		Body verdict = Body.of("score", 1, "note", "Both have taught");
		this.manager.send("PUT", path + "/assessment", verdict).expect(409);
		this.officer.put(path, 0, this.draft.with("criterion", "Both have taught")).expect(200);
		this.officer.send("PUT", path + "/assessment", verdict).expect(403);
		Answer assessed = this.manager.send("PUT", path + "/assessment", verdict).expect(200);
		assertThat(assessed.number("/assessment/score")).isEqualTo(1);
		assertThat(assessed.text("/assessment/note")).isEqualTo("Both have taught");
		assertThat(assessed.text("/assessment/assessedBy")).isEqualTo(this.fixtures.manager().username());
		assertThat(this.staff.get(path + "/changes").text("/items/0/change")).isEqualTo("ASSESSED");
		for (Object score : new Object[] { 5, -2, null, "1" }) {
			assertThat(
					this.manager.send("PUT", path + "/assessment", verdict.with("score", score)).expect(400).fields())
				.containsExactly("score");
		}
	}

}
