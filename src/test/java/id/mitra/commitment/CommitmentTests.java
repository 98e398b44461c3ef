package id.mitra.commitment;

import java.util.List;

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
class CommitmentTests {

	static final String COMMITMENTS = "/api/commitments";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	/** A word in all that a test puts on record. */
	private final String word = Fixtures.word();

	private final long partner;

	private final Body draft;

	CommitmentTests(Api api, Fixtures fixtures, TestClock clock) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.partner = fixtures.partner();
		this.draft = Body.of("textEn", "Two trainers " + this.word, "owner", "PARTNER", "partnerId", this.partner);
	}

	private Answer add(Body draft) {
		return this.officer.post(COMMITMENTS, draft).expect(201);
	}

	@Test
	void keepsWhoPromisedWhatByWhenAndHowOneWillKnow() {
		long unit = this.fixtures.unit();
		long person = this.fixtures.delegate();
		Answer made = add(this.draft.with("textId", " Dua pelatih " + this.word + " ")
			.with("kind", "OFFER")
			.with("unitId", unit)
			.with("delegateId", person)
			.with("area", "OSH")
			.with("dueOn", "2026-05-03")
			.with("duePrecision", "QUARTER")
			.with("criterion", "Both have taught")
			.with("madeOn", "2025-11-02")
			.with("classification", "OPEN"));
		assertThat(made.header("Location")).isEqualTo(COMMITMENTS + "/" + made.id());
		Answer read = this.staff.get(COMMITMENTS + "/" + made.id()).expect(200);
		assertThat(read.header("ETag")).isEqualTo("\"" + made.version() + "\"");
		assertThat(read.text("/reference")).matches("C2025-[2-9A-Z]{5}");
		assertThat(read.text("/name")).isEqualTo(read.text("/textEn")).isEqualTo("Two trainers " + this.word);
		assertThat(read.text("/textId")).isEqualTo("Dua pelatih " + this.word);
		assertThat(read.text("/owner")).isEqualTo("PARTNER");
		assertThat(read.text("/kind")).isEqualTo("OFFER");
		assertThat(read.text("/status")).isEqualTo("OPEN");
		assertThat(read.number("/partnerId")).isEqualTo(this.partner);
		assertThat(read.text("/partnerName")).startsWith("Agency ");
		assertThat(read.number("/unitId")).isEqualTo(unit);
		assertThat(read.text("/unitName")).startsWith("Biro ");
		assertThat(read.number("/delegateId")).isEqualTo(person);
		assertThat(read.text("/delegateName")).startsWith("Person ");
		assertThat(read.text("/area")).isEqualTo("OSH");
		assertThat(read.text("/areaName")).isNotEmpty();
		assertThat(read.text("/dueOn")).isEqualTo("2026-05-03");
		assertThat(read.text("/duePrecision")).isEqualTo("QUARTER");
		assertThat(read.text("/criterion")).isEqualTo("Both have taught");
		assertThat(read.text("/madeOn")).isEqualTo("2025-11-02");
		assertThat(read.text("/classification")).isEqualTo("OPEN");
		assertThat(read.at("/reports")).isEmpty();
		assertThat(read.at("/assessment").isNull()).isTrue();
		assertThat(read.text("/createdBy")).isEqualTo(this.fixtures.officer().username());
	}

	@Test
	void takesPartnerDayAndClassificationFromItsMeeting() {
		Answer meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("classification", "SECRET"));
		Answer made = add(Body.of("textEn", this.word, "owner", "OURS", "meetingId", meeting.id()));
		assertThat(made.number("/partnerId")).isEqualTo(this.partner);
		assertThat(made.text("/madeOn")).isEqualTo("2023-11-02");
		assertThat(made.text("/classification")).isEqualTo("SECRET");
		assertThat(made.text("/kind")).isEqualTo("AGREED");
		assertThat(made.text("/meetingTitle")).isEqualTo(meeting.text("/title"));
		assertThat(made.text("/reference")).startsWith("C2023-");
	}

	@Test
	void isLimitedAndMadeTodayWithoutAMeeting() {
		Answer made = this.clock.at("2026-02-28T17:30:00Z", () -> add(this.draft));
		assertThat(made.text("/classification")).isEqualTo("LIMITED");
		assertThat(made.text("/madeOn")).describedAs("past midnight at the ministry").isEqualTo("2026-03-01");
		assertThat(made.text("/duePrecision")).isNull();
	}

	@Test
	void givesAnEditBackAsItWasSent() {
		Answer made = add(this.draft.with("dueOn", "2026-05-03"));
		Answer read = this.officer.get(COMMITMENTS + "/" + made.id());
		Answer saved = this.officer.put(COMMITMENTS + "/" + made.id(), made.version(), read.json()).expect(200);
		assertThat(saved.text("/dueOn")).isEqualTo("2026-05-03");
		assertThat(saved.text("/textEn")).isEqualTo(made.text("/textEn"));
		Answer changed = this.officer
			.put(COMMITMENTS + "/" + made.id(), saved.version(), this.draft.with("textEn", "Three " + this.word))
			.expect(200);
		assertThat(changed.text("/name")).isEqualTo("Three " + this.word);
		assertThat(changed.text("/dueOn")).isNull();
		Answer stale = this.officer.put(COMMITMENTS + "/" + made.id(), made.version(), this.draft).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("textEn");
		this.officer.send("PUT", COMMITMENTS + "/" + made.id(), this.draft).expect(428);
	}

	@Test
	void movesItsStatusByReportsAlone() {
		long id = add(this.draft).id();
		assertThat(this.officer.put(COMMITMENTS + "/" + id, 0, this.draft.with("status", "DONE")).expect(400).fields())
			.containsExactly("status");
		assertThat(this.officer.put(COMMITMENTS + "/" + id, 0, this.draft.with("proposed", true)).expect(400).fields())
			.containsExactly("proposed");
		assertThat(this.officer.post(COMMITMENTS, this.draft.with("status", "DONE")).expect(400).fields())
			.containsExactly("status");
		assertThat(add(this.draft.with("proposed", true)).text("/status")).isEqualTo("PROPOSED");
	}

	/** The last day of the period counts, at the ministry. */
	@ParameterizedTest
	@CsvSource({ "2025-02-11, DAY, 2025-02-11T16:59:00Z, false", "2025-02-11, DAY, 2025-02-11T17:00:00Z, true",
			"2025-02-11, MONTH, 2025-02-28T16:59:00Z, false", "2025-02-11, MONTH, 2025-02-28T17:00:00Z, true",
			"2025-02-11, QUARTER, 2025-03-31T16:59:00Z, false", "2025-02-11, QUARTER, 2025-03-31T17:00:00Z, true",
			"2025-02-11, YEAR, 2025-12-31T16:59:00Z, false", "2025-02-11, YEAR, 2025-12-31T17:00:00Z, true" })
	void isLateFromTheDayAfterItsLast(String due, String precision, String now, boolean late) {
		long id = add(this.draft.with("dueOn", due).with("duePrecision", precision)).id();
		assertThat(this.clock.at(now, () -> this.staff.get(COMMITMENTS + "/" + id)).at("/late").asBoolean())
			.isEqualTo(late);
		assertThat(this.clock.at(now, () -> this.staff.get(COMMITMENTS + "?due=LATE&q=" + this.word)).expect(200).ids())
			.isEqualTo(late ? List.of(id) : List.of());
	}

	@Test
	void comesBackFromTheTrash() {
		Answer made = add(this.draft);
		String path = COMMITMENTS + "/" + made.id();
		this.officer.delete(path).expect(204);
		this.officer.get(path).expect(404);
		assertThat(this.officer.get(COMMITMENTS + "?trashed=true&q=" + this.word).ids()).containsExactly(made.id());
		assertThat(this.officer.get(COMMITMENTS + "?q=" + this.word).ids()).isEmpty();
		this.officer.post(path + "/restoration").expect(200);
		this.officer.get(path).expect(200);
	}

	@Test
	void isMadeOnceForAKey() {
		List<Answer> made = Together.times(8,
				(each) -> this.officer.with("Idempotency-Key", "key-" + this.word).post(COMMITMENTS, this.draft));
		assertThat(made).extracting(Answer::id).containsOnly(made.getFirst().id());
		this.officer.with("Idempotency-Key", "key-" + this.word)
			.post(COMMITMENTS, this.draft.with("textEn", "Other"))
			.expect(422);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			textEn,         ,             textId
			textEn,         ' ',          textId
			owner,          ,             owner
			owner,          BOTH,         owner
			partnerId,      ,             partnerId
			partnerId,      999999999,    partnerId
			unitId,         1000000,      unitId
			delegateId,     1,            delegateId
			meetingId,      1,            meetingId
			area,           NONE,         area
			kind,           HOPED,        kind
			dueOn,          2026-02-31,   dueOn
			dueOn,          1899-12-31,   dueOn
			dueOn,          2201-01-01,   dueOn
			duePrecision,   WEEK,         duePrecision
			madeOn,         tomorrow,     madeOn
			classification, TOP_SECRET,   classification
			textEn,         'a\u0000b',   textEn
			""")
	void isRefusedAtItsField(String field, String value, String error) {
		Unchanged.by(() -> {
			Object sent = (value != null && value.matches("\\d+")) ? Long.valueOf(value) : value;
			Answer refused = this.officer.post(COMMITMENTS, this.draft.with(field, sent)).expect(400);
			assertThat(refused.fields()).containsExactly(error);
			return refused;
		});
	}

	@Test
	void isRefusedWhereItIsTooLong() {
		String long20001 = "a".repeat(20_001);
		for (String field : List.of("textId", "textEn", "criterion")) {
			assertThat(this.officer.post(COMMITMENTS, this.draft.with(field, long20001)).expect(400).fields())
				.containsExactly(field);
		}
		add(this.draft.with("textEn", "a".repeat(20_000)));
	}

	@Test
	void isClassifiedAsItsMeetingIs() {
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)).id();
		Body draft = this.draft.with("meetingId", meeting);
		assertThat(this.officer.post(COMMITMENTS, draft.with("classification", "SECRET")).expect(400).fields())
			.containsExactly("classification");
		assertThat(add(draft.with("classification", "OPEN")).text("/classification")).isEqualTo("OPEN");
	}

	@Test
	void isWrittenByOfficersAndReadByStaff() {
		long id = add(this.draft).id();
		Unchanged.by(() -> {
			this.staff.post(COMMITMENTS, this.draft).expect(403);
			this.staff.put(COMMITMENTS + "/" + id, 0, this.draft).expect(403);
			this.staff.post(COMMITMENTS + "/" + id + "/reports", Body.of("status", "DONE")).expect(403);
			return this.staff.delete(COMMITMENTS + "/" + id).expect(403);
		});
	}

	@Test
	void keepsItsPartnerPersonAndUnitFromTheTrash() {
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		add(this.draft.with("delegateId", person).with("unitId", unit));
		this.officer.delete("/api/partners/" + this.partner).expect(409);
		this.officer.delete("/api/delegates/" + person).expect(409);
		assertThat(this.officer.get(COMMITMENTS + "?unit=" + unit).ids()).hasSize(1);
	}

	@Test
	void tellsItsHistory() {
		Answer made = add(this.draft);
		String path = COMMITMENTS + "/" + made.id();
		this.officer.put(path, made.version(), this.draft.with("criterion", "Both came")).expect(200);
		this.officer.post(path + "/reports", Body.of("status", "IN_PROGRESS", "note", "One came")).expect(200);
		Answer changes = this.staff.get(path + "/changes").expect(200);
		assertThat(changes.each("/items", "change")).containsExactly("REPORTED", "UPDATED", "CREATED");
		assertThat(changes.each("/items/0/fields", "field")).containsExactly("status", "reportedOn");
		assertThat(changes.each("/items/1/fields", "field")).containsExactly("criterion");
		assertThat(changes.text("/items/1/fields/0/after")).isEqualTo("Both came");
	}

}
