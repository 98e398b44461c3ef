package id.mitra.record;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CarryoverTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	private final long whole;

	private final long partner;

	private final long speaker;

	private final long from;

	private final Answer source;

	CarryoverTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.user(Role.OFFICER, Classification.SECRET));
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.whole = fixtures.partner();
		this.partner = fixtures.partner(fixtures.partnerDraft().with("parentId", this.whole));
		this.speaker = fixtures.delegate();
		this.from = fixtures.meeting(Fixtures.meetingDraft(this.partner)).id();
		Body training = Body.of("titleId", "Pelatihan", "titleEn", "Training", "area", "OSH", "speakers",
				List.of(this.speaker), "notesEn", "They agreed.", "outcomes",
				List.of(Body.of("type", "DECISION", "textEn", "A group is set up")));
		this.source = this.officer
			.put(record(this.from), 0, Body.of("items",
					List.of(training, Body.of("titleEn", "Budget", "restricted", true), Body.of("titleEn", "Other"))))
			.expect(200);
	}

	private static String record(long meeting) {
		return "/api/meetings/" + meeting + "/record";
	}

	private long meeting(long partner, String status, String date) {
		return this.fixtures.meeting(Fixtures.meetingDraft(partner).with("status", status).with("date", date)).id();
	}

	private long next() {
		return meeting(this.partner, "PLANNED", "2023-12-01");
	}

	private long item(int number) {
		return this.source.number("/items/" + number + "/id");
	}

	private Body draft(Object... items) {
		return Body.of("meetingId", this.from, "items", List.of(items));
	}

	private Answer carry(long to, int version, Body draft) {
		return this.officer.with("If-Match", "\"" + version + "\"").post(record(to) + "/carryovers", draft);
	}

	@Test
	void comeToTheEndOfTheAgendaAsNewItemsInTheirOrder() {
		long next = next();
		Answer there = this.officer.put(record(next), 0, Body.of("items", List.of(Body.of("titleEn", "Welcome"))))
			.expect(200);
		Answer carried = carry(next, there.version(), draft(item(1), item(0))).expect(200);
		assertThat(carried.each("/items", "titleEn")).containsExactly("Welcome", "Training", "Budget");
		assertThat(carried.text("/items/1/titleId")).isEqualTo("Pelatihan");
		assertThat(carried.text("/items/1/area")).isEqualTo("OSH");
		assertThat(carried.at("/items/1/speakers").toString()).isEqualTo("[" + this.speaker + "]");
		assertThat(carried.at("/items/1/notesEn").isNull()).describedAs("what was said stays").isTrue();
		assertThat(carried.at("/items/1/outcomes")).describedAs("what came of it stays").isEmpty();
		assertThat(carried.at("/items/2/restricted").asBoolean()).isTrue();
		assertThat(carried.each("/items", "id")).doesNotContainAnyElementsOf(this.source.each("/items", "id"));
		assertThat(carried.version()).isGreaterThan(there.version());
		assertThat(this.staff.get(record(this.from)).json()).isEqualTo(this.source.json());
		assertThat(this.staff.get(record(next) + "/states").expect(200).each("", "id")).hasSize(2);
	}

	@Test
	void tellWhereTheyComeFromWhoeverMayKnowOfIt() {
		long hidden = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("classification", "SECRET")).id();
		Answer secret = this.officer.put(record(hidden), 0, Body.of("items", List.of(Body.of("titleEn", "Visas"))))
			.expect(200);
		long next = this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner).with("status", "PLANNED").with("classification", "SECRET"))
			.id();
		carry(next, 0, draft(item(0))).expect(200);
		Answer both = carry(next, 1, Body.of("meetingId", hidden, "items", List.of(secret.number("/items/0/id"))))
			.expect(200);
		assertThat(both.each("/carried", "meetingId")).containsExactly(String.valueOf(this.from),
				String.valueOf(hidden));
		assertThat(both.each("/carried", "itemId")).isEqualTo(both.each("/items", "id"));
		Answer now = this.manager.get("/api/meetings/" + next);
		this.manager
			.put("/api/meetings/" + next, now.version(),
					Fixtures.meetingDraft(this.partner, now.text("/title"))
						.with("status", "PLANNED")
						.with("classification", "OPEN"))
			.expect(200);
		assertThat(this.staff.get(record(next)).expect(200).each("/carried", "meetingId"))
			.containsExactly(String.valueOf(this.from));
	}

	@Test
	void goToMeetingsWithThePartnersTheirPartsAndWholesThatArePlannedOrLater() {
		long later = meeting(this.partner, "HELD", "2024-03-01");
		long nextButOne = meeting(this.whole, "PLANNED", "2024-02-01");
		long next = next();
		long earlier = meeting(this.partner, "HELD", "2023-10-01");
		long stranger = meeting(this.fixtures.partner(), "PLANNED", "2023-12-01");
		long secret = this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner)
				.with("status", "PLANNED")
				.with("date", "2023-12-01")
				.with("classification", "SECRET"))
			.id();
		assertThat(this.staff.get(record(this.from) + "/successors").expect(200).each("", "meetingId"))
			.describedAs("the next one first, and none that is hidden")
			.containsExactly(String.valueOf(next), String.valueOf(nextButOne), String.valueOf(later));
		assertThat(this.officer.get(record(this.from) + "/successors").expect(200).each("", "meetingId"))
			.contains(String.valueOf(secret));
		for (long wrong : List.of(earlier, stranger, this.from)) {
			assertThat(Unchanged.by(() -> carry(wrong, 0, draft(item(0)))).expect(400).fields())
				.containsExactly("meetingId");
		}
		for (long right : List.of(later, nextButOne)) {
			carry(right, 0, draft(item(0))).expect(200);
		}
	}

	/** As an item says by its title what was talked of. */
	@Test
	void neverGoToAMeetingThatIsClassifiedLower() {
		long hidden = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("classification", "SECRET")).id();
		Answer secret = this.officer.put(record(hidden), 0, Body.of("items", List.of(Body.of("titleEn", "Visas"))))
			.expect(200);
		Body draft = Body.of("meetingId", hidden, "items", List.of(secret.number("/items/0/id")));
		assertThat(carry(next(), 0, draft).expect(400).fields()).containsExactly("meetingId");
		assertThat(this.officer.get(record(hidden) + "/successors").expect(200).each("", "meetingId")).isEmpty();
	}

	@Test
	void areRefusedWhereTheyAreNone() {
		long next = next();
		long unseen = this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("classification", "TOP_SECRET"))
			.id();
		Unchanged.by(() -> {
			assertThat(carry(next, 0, Body.of()).expect(400).fields()).containsExactly("meetingId", "items");
			assertThat(carry(next, 0, draft(item(0), 1)).expect(400).fields()).containsExactly("items[1]");
			assertThat(carry(next, 0, draft(item(0), item(0))).expect(400).fields()).containsExactly("items[1]");
			assertThat(Stream.of(unseen, 1L << 50)
				.map((source) -> carry(next, 0, draft(item(0)).with("meetingId", source)).expect(400).errors())
				.distinct()).describedAs("hidden and absent alike").hasSize(1);
			this.officer.post(record(next) + "/carryovers", draft(item(0))).expect(428);
			this.staff.with("If-Match", "*").post(record(next) + "/carryovers", draft(item(0))).expect(403);
			carry(unseen, 0, draft(item(0))).expect(404);
			return carry(next, 7, draft(item(0))).expect(412);
		});
	}

	@Test
	void neverComeToARecordThatWasAgreed() {
		long ours = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Direktur", "unitId", this.fixtures.unit()))));
		long theirs = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Head", "partnerId", this.partner))));
		long later = meeting(this.partner, "HELD", "2024-03-01");
		this.officer.post(record(later) + "/review").expect(200);
		Answer agreed = this.manager.post(record(later) + "/agreement",
				Body.of("signatories", List.of(Body.of("delegateId", ours, "signedOn", "2024-03-01"),
						Body.of("delegateId", theirs, "signedOn", "2024-03-01"))))
			.expect(200);
		Unchanged.by(() -> carry(later, agreed.version(), draft(item(0))).expect(409));
		assertThat(this.staff.get(record(this.from) + "/successors").expect(200).each("", "meetingId")).isEmpty();
	}

	@Test
	void comeOnceForEachKey() {
		long next = next();
		Api twice = this.officer.with("If-Match", "*").with("Idempotency-Key", Fixtures.word());
		List<Answer> answers = Together.times(4, (each) -> twice.post(record(next) + "/carryovers", draft(item(0))));
		assertThat(answers).extracting(Answer::status).containsOnly(200);
		assertThat(this.staff.get(record(next)).expect(200).each("/items", "titleEn")).containsExactly("Training");
		twice.post(record(next) + "/carryovers", draft(item(1))).expect(422);
	}

	@Test
	void areAllThereThoughManyCarryThemAtOnce() {
		long next = next();
		Api whichever = this.officer.with("If-Match", "*");
		List<Answer> answers = Together.times(10,
				(each) -> whichever.post(record(next) + "/carryovers", draft(item(0))));
		assertThat(answers).extracting(Answer::status).containsOnly(200);
		Answer record = this.staff.get(record(next)).expect(200);
		assertThat(record.at("/items")).hasSize(10);
		assertThat(record.at("/carried")).hasSize(10);
	}

}
