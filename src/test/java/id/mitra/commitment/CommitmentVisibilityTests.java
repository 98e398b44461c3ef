package id.mitra.commitment;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A commitment is as visible as the meeting it hangs on; without one it has a
 * classification of its own.
 */
@MitraTest
class CommitmentVisibilityTests {

	private static final String COMMITMENTS = CommitmentTests.COMMITMENTS;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final long partner;

	private final Answer secret;

	private final Body draft;

	CommitmentVisibilityTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.partner = fixtures.partner();
		this.secret = fixtures.meeting(this.partner, Classification.SECRET);
		this.draft = Body.of("textEn", this.word, "owner", "OURS", "partnerId", this.partner);
	}

	private long add(Body draft) {
		return this.officer.post(COMMITMENTS, draft).expect(201).id();
	}

	private long hidden() {
		return add(this.draft.with("meetingId", this.secret.id()));
	}

	@Test
	void answersEveryMethodAsIfItWereNotThere() {
		for (long id : List.of(hidden(), add(this.draft.with("classification", "SECRET")))) {
			String path = COMMITMENTS + "/" + id;
			String missing = COMMITMENTS + "/999999999";
			Unchanged.by(() -> {
				assertThat(like(this.limited.get(path), path))
					.isEqualTo(like(this.limited.get(missing).expect(404), missing));
				this.limited.get(path + "/changes").expect(404);
				this.limited.put(path, 0, this.draft).expect(404);
				this.limited.send("PUT", path, this.draft).expect(404);
				this.limited.post(path + "/reports", Body.of("status", "DONE")).expect(404);
				this.limited.post(path + "/reports", Body.of()).expect(404);
				this.limited.send("PUT", path + "/assessment", Body.of()).expect(404);
				this.limited.post(path + "/restoration").expect(404);
				return this.limited.delete(path).expect(404);
			});
		}
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

	@Test
	void isInNoListNoCountNoFigureAndNoMatters() {
		long id = hidden();
		long later = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("date", "2024-02-01")).id();
		String of = "partner=" + this.partner;
		assertThat(this.officer.get(COMMITMENTS + "?" + of).ids()).containsExactly(id);
		assertThat(this.limited.get(COMMITMENTS + "?" + of).ids()).isEmpty();
		assertThat(this.limited.get(COMMITMENTS + "?meeting=" + this.secret.id()).ids()).isEmpty();
		assertThat(this.limited.get(COMMITMENTS + "/count?" + of).number("/count")).isZero();
		assertThat(this.officer.get(COMMITMENTS + "/summary?" + of).number("/ours/open")).isEqualTo(1);
		Answer summary = this.limited.get(COMMITMENTS + "/summary?" + of).expect(200);
		assertThat(summary.number("/ours/open")).isZero();
		assertThat(summary.at("/byPartner")).isEmpty();
		assertThat(this.officer.get("/api/meetings/" + later + "/matters").ids()).containsExactly(id);
		assertThat(this.limited.get("/api/meetings/" + later + "/matters").expect(200).ids()).isEmpty();
		this.limited.get("/api/meetings/" + this.secret.id() + "/matters").expect(404);
	}

	/** Hidden and absent alike. */
	@Test
	void namesNothingThatItsWriterMayNotKnow() {
		assertThat(this.limited.post(COMMITMENTS, this.draft.with("meetingId", this.secret.id())).expect(400).body())
			.isEqualTo(this.limited.post(COMMITMENTS, this.draft.with("meetingId", 1)).expect(400).body());
		long id = add(this.draft.with("classification", "OPEN"));
		assertThat(this.limited
			.post(COMMITMENTS + "/" + id + "/reports", Body.of("status", "OPEN", "meetingId", this.secret.id()))
			.expect(400)
			.fields()).containsExactly("meetingId");
	}

	@Test
	void followsItsMeetingWhenThatIsReclassified() {
		long person = this.fixtures.delegate(this.fixtures.delegateDraft().with("classification", "SECRET"));
		long id = add(this.draft.with("meetingId", this.secret.id()).with("delegateId", person));
		this.limited.get("/api/delegates/" + person).expect(404);
		Body open = Fixtures.meetingDraft(this.partner, this.secret.text("/title"));
		this.manager.put("/api/meetings/" + this.secret.id(), this.secret.version(), open).expect(200);
		Answer read = this.limited.get(COMMITMENTS + "/" + id).expect(200);
		assertThat(read.text("/classification")).isEqualTo("OPEN");
		assertThat(read.text("/delegateName")).describedAs("whoever may open it may read every name in it")
			.startsWith("Person ");
		assertThat(this.limited.get(COMMITMENTS + "/" + id + "/changes").each("/items", "change"))
			.describedAs("what happened while it was secret")
			.isEmpty();
	}

	@Test
	void liesInTheTrashWithItsMeeting() {
		long id = hidden();
		this.officer.delete("/api/meetings/" + this.secret.id()).expect(204);
		this.officer.get(COMMITMENTS + "/" + id).expect(404);
		assertThat(this.officer.get(COMMITMENTS + "?partner=" + this.partner).ids()).isEmpty();
		assertThat(this.officer.get(COMMITMENTS + "/summary?partner=" + this.partner).number("/ours/open")).isZero();
		this.officer.post("/api/meetings/" + this.secret.id() + "/restoration").expect(200);
		this.officer.get(COMMITMENTS + "/" + id).expect(200);
	}

	@Test
	void showsOfAReportAtAHiddenMeetingStatusAndDayAlone() {
		long id = add(this.draft.with("classification", "OPEN"));
		this.officer
			.post(COMMITMENTS + "/" + id + "/reports",
					Body.of("status", "IN_PROGRESS", "note", "Whispered", "on", "2024-01-05", "meetingId",
							this.secret.id(), "evidence", List.of(Body.of("text", "Minutes"))))
			.expect(200);
		Answer read = this.limited.get(COMMITMENTS + "/" + id).expect(200);
		assertThat(read.text("/reports/0/status")).isEqualTo("IN_PROGRESS");
		assertThat(read.text("/reports/0/on")).isEqualTo("2024-01-05");
		assertThat(read.at("/reports/0/evidence")).isEmpty();
		for (String field : List.of("note", "meetingId", "meetingTitle", "reportedAt", "reportedBy")) {
			assertThat(read.at("/reports/0/" + field).isNull()).describedAs(field).isTrue();
		}
		assertThat(this.limited.get(COMMITMENTS + "/" + id + "/changes").each("/items", "change"))
			.describedAs("who said it when")
			.containsExactly("CREATED");
		assertThat(this.officer.get(COMMITMENTS + "/" + id + "/changes").each("/items", "change"))
			.containsExactly("REPORTED", "CREATED");
		assertThat(this.officer.get(COMMITMENTS + "/" + id).text("/reports/0/note")).isEqualTo("Whispered");
	}

	@Test
	void isMovedOutOfASecretMeetingByManagersAlone() {
		long id = hidden();
		long open = this.fixtures.meeting(this.partner, Classification.OPEN).id();
		Body moved = this.draft.with("meetingId", open);
		this.officer.put(COMMITMENTS + "/" + id, 0, moved).expect(403);
		assertThat(this.manager.put(COMMITMENTS + "/" + id, 0, moved).expect(200).text("/classification"))
			.isEqualTo("OPEN");
	}

	/** Something named in what is open can't be made secret. */
	@Test
	void keepsWhomItNamesAsOpenAsItself() {
		long person = this.fixtures.delegate();
		add(this.draft.with("classification", "OPEN").with("delegateId", person));
		Answer read = this.manager.get("/api/delegates/" + person);
		assertThat(this.manager
			.put("/api/delegates/" + person, read.version(),
					Body.of("fullName", read.text("/fullName"), "classification", "SECRET"))
			.expect(400)
			.fields()).containsExactly("classification");
	}

}
