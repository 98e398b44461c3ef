package id.mitra.meeting;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingIdempotencyTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api officer;

	private final long partner;

	private final Body draft;

	private final String key = Fixtures.word();

	MeetingIdempotencyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer()).with("Idempotency-Key", this.key);
		this.partner = fixtures.partner();
		this.draft = Fixtures.meetingDraft(this.partner);
	}

	@Test
	void makesOneMeetingOfFiftyCallsAtOnce() {
		List<Answer> answers = Together.times(50, (number) -> this.officer.post("/api/meetings", this.draft));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
		assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
		assertThat(meetings()).isEqualTo(1);
		assertThat(TestDatabase.sql()
			.sql("select count(*) from audit_entry where collection = 'meetings' and record_id = :id")
			.param("id", String.valueOf(answers.getFirst().id()))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void refusesAnotherBodyWithTheSameKey() {
		this.officer.post("/api/meetings", this.draft).expect(201);
		Answer refused = Unchanged
			.by(() -> this.officer.post("/api/meetings", this.draft.with("title", "Another")).expect(422));
		assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void refusesAKeyOfAnotherCollection() {
		this.officer.post("/api/meetings", this.draft).expect(201);
		Unchanged.by(() -> this.officer.post("/api/partners", this.fixtures.partnerDraft()).expect(422));
	}

	@Test
	void givesTheRecordAsItIsNow() {
		Answer made = this.officer.post("/api/meetings", this.draft).expect(201);
		this.officer.put("/api/meetings/" + made.id(), made.version(), this.draft.with("title", "Changed")).expect(200);
		Answer again = this.officer.post("/api/meetings", this.draft);
		assertThat(again.status()).isIn(200, 201);
		assertThat(again.id()).isEqualTo(made.id());
		assertThat(again.text("/title")).isEqualTo("Changed");
	}

	@Test
	void keepsOneUsersKeysFromAnothers() {
		Answer made = this.officer.post("/api/meetings", this.draft).expect(201);
		Answer others = this.api.as(this.fixtures.manager())
			.with("Idempotency-Key", this.key)
			.post("/api/meetings", this.draft)
			.expect(201);
		assertThat(others.id()).isNotEqualTo(made.id());
	}

	@Test
	void makesTwoMeetingsOfTwoKeys() {
		this.officer.post("/api/meetings", this.draft).expect(201);
		this.officer.with("Idempotency-Key", Fixtures.word()).post("/api/meetings", this.draft).expect(201);
		assertThat(meetings()).isEqualTo(2);
	}

	@Test
	void freesTheKeyOfACallThatFailed() {
		this.officer.post("/api/meetings", this.draft.with("title", "")).expect(400);
		this.officer.post("/api/meetings", this.draft).expect(201);
	}

	@Test
	void findsNothingWhereTheRecordIsInTheTrash() {
		Answer made = this.officer.post("/api/meetings", this.draft).expect(201);
		this.officer.delete("/api/meetings/" + made.id()).expect(204);
		this.officer.post("/api/meetings", this.draft).expect(404);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void findsNothingWhereTheRecordIsAboveOnesClearance() {
		TestUser officer = this.fixtures.user(Role.OFFICER, Classification.LIMITED);
		Api caller = this.api.as(officer).with("Idempotency-Key", this.key);
		Answer made = caller.post("/api/meetings", this.draft).expect(201);
		this.api.as(this.fixtures.manager())
			.put("/api/meetings/" + made.id(), made.version(), this.draft.with("classification", "SECRET"))
			.expect(200);
		caller.post("/api/meetings", this.draft).expect(404);
		assertThat(meetings()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a key", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" })
	void refusesAKeyThatIsNone(String key) {
		Answer refused = Unchanged
			.by(() -> this.officer.with("Idempotency-Key", key).post("/api/meetings", this.draft).expect(400));
		assertThat(refused.errors()).containsExactly("Idempotency-Key idempotencyKey");
	}

	@Test
	void takesAKeyOfSixtyFourCharacters() {
		this.officer.with("Idempotency-Key", "~".repeat(60) + this.key.substring(4))
			.post("/api/meetings", this.draft)
			.expect(201);
	}

	private long meetings() {
		return TestDatabase.sql()
			.sql("select count(*) from meeting_partner where partner_id = :partner")
			.param("partner", this.partner)
			.query(Long.class)
			.single();
	}

}
