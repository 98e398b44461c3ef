package id.mitra.meeting;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a plan, and which meetings stand before and after one.
 */
@MitraTest
class MeetingCourseTests {

	private static final String PLANNED = "2031-03-03";

	private final Api api;

	private final Api officer;

	private final Browser browser;

	private final Browser staff;

	private final Fixtures fixtures;

	private final long partner;

	MeetingCourseTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.officer = api.as(fixtures.officer());
		this.browser = api.browser().signIn(fixtures.officer());
		this.staff = api.browser().signIn(fixtures.staff());
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
	}

	private String plan() {
		return "/api/meetings/" + this.fixtures.meeting(meeting(PLANNED)).id();
	}

	private Body meeting(String date) {
		return Fixtures.meetingDraft(this.partner).with("status", "PLANNED").with("date", date);
	}

	@Test
	void aCancellationIsTakenBackWhole() {
		String path = plan();
		this.officer.post(path + "/postponement", Body.of("reason", "Strike", "date", "2031-04-04")).expect(200);
		Answer cancelled = this.officer.post(path + "/cancellation", Body.of("reason", "No visa")).expect(200);
		Answer back = this.officer.post(path + "/cancellation/undoing", Body.of()).expect(200);
		assertThat(back.text("/status")).isEqualTo("POSTPONED");
		assertThat(back.text("/statusReason")).isEqualTo("Strike");
		assertThat(back.text("/date")).isEqualTo("2031-04-04");
		assertThat(back.version()).isGreaterThan(cancelled.version());
		Answer history = this.officer.get(path + "/changes").expect(200);
		assertThat(history.each("/items", "change")).startsWith("REINSTATED", "CANCELLED");
		Unchanged.by(() -> this.officer.post(path + "/cancellation/undoing", Body.of()).expect(409));
	}

	@Test
	void aPlanThatWasNeverPutOffIsOneAgain() {
		String path = plan();
		this.officer.post(path + "/cancellation", Body.of("reason", "No visa")).expect(200);
		Answer back = this.officer.post(path + "/cancellation/undoing", Body.of()).expect(200);
		assertThat(back.text("/status")).isEqualTo("PLANNED");
		assertThat(back.text("/statusReason")).isNull();
	}

	/** From the message that says so, and later from its page. */
	@Test
	void isTakenBackOnPages() {
		String path = plan().replace("/api", "");
		this.browser.post(path + "/cancellation", "reason", "No visa").expect(302);
		String undoing = path + "/cancellation/undoing";
		assertThat(this.browser.get(path).expect(200).body()).containsSubsequence(undoing, undoing);
		assertThat(this.browser.get(path).body()).containsOnlyOnce(undoing);
		assertThat(this.staff.get(path).body()).doesNotContain(undoing);
		this.browser.post(undoing).expect(302);
		assertThat(this.browser.get(path).body()).doesNotContain(undoing);
	}

	@Test
	void keepsTheDayThatItWasFirstPlannedFor() {
		String path = plan();
		assertThat(this.officer.get(path).text("/firstDate")).isNull();
		this.officer.post(path + "/postponement", Body.of("reason", "Strike")).expect(200);
		assertThat(this.officer.get(path).text("/firstDate")).isNull();
		this.officer.post(path + "/postponement", Body.of("reason", "Strike", "date", "2031-04-04")).expect(200);
		this.officer.post(path + "/postponement", Body.of("reason", "Visa", "date", "2031-05-05")).expect(200);
		Answer moved = this.officer.get(path).expect(200);
		assertThat(moved.text("/firstDate")).isEqualTo(PLANNED);
		assertThat(this.officer.put(path, moved.version(), moved.json()).expect(200).text("/firstDate"))
			.isEqualTo(PLANNED);
		assertThat(this.browser.get(path.replace("/api", "")).body()).contains(Words.of("en", "meeting.firstDate"),
				"3 March 2031");
	}

	@Test
	void leadsToTheOnesBeforeAndAfterIt() {
		long first = held("2019-02-02", "OPEN");
		long second = held("2019-03-03", "OPEN");
		long sameDay = held("2019-03-03", "OPEN");
		long secret = held("2019-04-04", "SECRET");
		long last = held("2019-05-05", "OPEN");
		String cancelled = plan();
		this.officer.post(cancelled + "/cancellation", Body.of("reason", "x")).expect(200);
		assertThat(neighbours(this.browser, first)).containsAnyOf(link(second), link(sameDay));
		assertThat(neighbours(this.browser, second)).contains(link(sameDay));
		assertThat(neighbours(this.browser, last)).contains(link(secret)).doesNotContain(cancelled.replace("/api", ""));
		assertThat(neighbours(this.staff, last)).doesNotContain(String.valueOf(secret))
			.containsAnyOf(link(second), link(sameDay));
		String ahead = plan();
		assertThat(neighbours(this.browser, last)).contains(ahead.replace("/api", "") + "\"");
		Answer beside = this.officer.get("/api/meetings/" + last + "/neighbours").expect(200);
		assertThat(beside.number("/previous/id")).isEqualTo(secret);
		assertThat("/api/meetings/" + beside.number("/next/id")).isEqualTo(ahead);
		this.officer.get("/api/meetings/1234567/neighbours").expect(404);
		long alone = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN).id();
		assertThat(this.browser.get("/meetings/" + alone).expect(200).body()).doesNotContain("class=\"neighbours");
	}

	@Test
	void keepsWhichMeetingItGoesOnFrom() {
		long first = held("2019-02-02", "OPEN");
		Body draft = Fixtures.meetingDraft(this.partner).with("date", "2019-03-03").with("classification", "OPEN");
		long second = this.officer.post("/api/meetings", draft.with("follows", first)).expect(201).id();
		long secret = this.officer.post("/api/meetings", draft.with("classification", "SECRET").with("follows", first))
			.expect(201)
			.id();
		Answer beside = this.officer.get("/api/meetings/" + first + "/neighbours").expect(200);
		assertThat(beside.each("/followedBy", "id")).containsExactlyInAnyOrder(String.valueOf(second),
				String.valueOf(secret));
		assertThat(this.officer.get("/api/meetings/" + second + "/neighbours").number("/follows/id")).isEqualTo(first);
		assertThat(neighbours(this.browser, second)).contains("Goes on from");
		assertThat(neighbours(this.staff, first)).contains("Gone on with", link(second)).doesNotContain(link(secret));
		this.officer.delete("/api/meetings/" + first).expect(204);
		assertThat(this.officer.get("/api/meetings/" + second + "/neighbours").at("/follows").isNull()).isTrue();
	}

	/** A meeting that one may not see is as unknown as one that isn't there. */
	@Test
	void goesOnFromNothingThatItsWriterMayNotSee() {
		long secret = held("2019-02-02", "SECRET");
		Body draft = Fixtures.meetingDraft(this.partner).with("classification", "OPEN");
		Api limited = this.api.as(this.fixtures.user(Role.OFFICER, Classification.LIMITED));
		for (long unknown : new long[] { secret, 1_234_567 }) {
			assertThat(limited.post("/api/meetings", draft.with("follows", unknown)).expect(400).body())
				.contains("\"follows\"");
		}
		Answer made = this.officer.post("/api/meetings", draft).expect(201);
		this.officer.put("/api/meetings/" + made.id(), made.version(), draft.with("follows", made.id())).expect(400);
	}

	@Test
	void takesTheMeetingFromItsMenuToTheNext() {
		long first = held("2019-02-02", "OPEN");
		assertThat(this.browser.get("/meetings/new?like=" + first + "&followUp=true").expect(200).body())
			.contains("name=\"follows\" value=\"" + first + "\"", "Goes on from this meeting");
		assertThat(this.browser.get("/meetings/new?like=" + first).expect(200).body())
			.doesNotContain("name=\"follows\"");
		String[] typed = { "key", Fixtures.word(), "title", "Next", "kind", "INTERNAL", "mode", "IN_PERSON", "status",
				"HELD", "classification", "OPEN", "when", "2/3/2019", "confirmed", "true", "follows",
				String.valueOf(first), "action", "save" };
		Answer saved = this.browser.post("/meetings/new", typed).expect(302);
		assertThat(this.browser.get(saved.header("Location").replaceFirst("^https?://[^/]+", "")).expect(200).body())
			.contains("Goes on from", link(first));
		assertThat(this.browser.post("/meetings/new", "action", "stay", "follows", "\"><script>").expect(200).body())
			.doesNotContain("<script>\"", "Goes on from");
	}

	private long held(String date, String classification) {
		return this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner).with("date", date).with("classification", classification))
			.id();
	}

	private static String link(long meeting) {
		return "/meetings/" + meeting + "\"";
	}

	private static String neighbours(Browser reader, long meeting) {
		String body = reader.get("/meetings/" + meeting).expect(200).body();
		return body.substring(body.indexOf("class=\"neighbours"));
	}

}
