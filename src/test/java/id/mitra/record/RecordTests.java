package id.mitra.record;

import java.util.List;
import java.util.Map;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@MitraTest
class RecordTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final long partner;

	private final long ours;

	private final long theirs;

	private final Answer meeting;

	private final String path;

	RecordTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.partner = fixtures.partner();
		this.ours = fixtures.delegate(fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Sekretaris", "unitId", fixtures.unit(), "to", "2023-12-31"),
					Body.of("title", "Direktur", "unitId", fixtures.unit(), "from", "2024-01-01"))));
		this.theirs = fixtures.delegate(
				fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Head", "partnerId", this.partner))));
		this.meeting = fixtures.meeting(Fixtures.meetingDraft(this.partner));
		this.path = "/api/meetings/" + this.meeting.id() + "/record";
	}

	private Body item(String title) {
		return Body.of("titleEn", title, "area", "OSH", "speakers", List.of(this.theirs, this.ours), "notesEn",
				"They *said* so.", "outcomes",
				List.of(Body.of("type", "DECISION", "textEn", "A working group is set up"), Body.of("type",
						"COMMITMENT", "commitment", Body.of("textEn", "Sends two trainers", "owner", "PARTNER"))));
	}

	private Body draft() {
		return Body.of("authentic", "EN", "openingEn", "Both sides met.", "closingEn", "Closed at noon.", "items",
				List.of(item("Training"), Body.of("titleId", "Lain-lain", "restricted", true)));
	}

	private Answer written() {
		return this.officer.put(this.path, 0, draft()).expect(200);
	}

	private Answer agree(Body... signatories) {
		return this.manager.post(this.path + "/agreement", Body.of("signatories", List.of(signatories)));
	}

	private Answer agreed() {
		written();
		this.officer.post(this.path + "/review").expect(200);
		return agree(signed(this.ours, "2023-11-02"), signed(this.theirs, "2023-11-03")).expect(200);
	}

	private static Body signed(long delegate, String on) {
		return Body.of("delegateId", delegate, "signedOn", on);
	}

	@Test
	void isAnEmptyDraftUntilSomebodyWritesIt() {
		Answer empty = this.staff.get(this.path).expect(200);
		assertThat(empty.text("/state")).isEqualTo("DRAFT");
		assertThat(empty.number("/edition")).isEqualTo(1);
		assertThat(empty.number("/version")).isZero();
		assertThat(empty.header("ETag")).isEqualTo("\"0\"");
		assertThat(empty.at("/items")).isEmpty();
		assertThat(empty.at("/hash").isNull()).isTrue();
	}

	@Test
	void keepsItsAgendaInOrderWithWhatCameOfIt() {
		written();
		Answer read = this.staff.get(this.path).expect(200);
		assertThat(read.text("/authentic")).isEqualTo("EN");
		assertThat(read.text("/openingEn")).isEqualTo("Both sides met.");
		assertThat(read.text("/closingEn")).isEqualTo("Closed at noon.");
		assertThat(read.text("/items/0/titleEn")).isEqualTo("Training");
		assertThat(read.text("/items/0/area")).isEqualTo("OSH");
		assertThat(read.at("/items/0/speakers").toString()).isEqualTo("[" + this.theirs + "," + this.ours + "]");
		assertThat(read.text("/items/0/notesEn")).isEqualTo("They *said* so.");
		assertThat(read.each("/items/0/outcomes", "type")).containsExactly("DECISION", "COMMITMENT");
		assertThat(read.at("/items/1/restricted").asBoolean()).isTrue();
		Answer commitment = this.staff.get("/api/commitments/" + read.number("/items/0/outcomes/1/commitmentId"))
			.expect(200);
		assertThat(commitment.text("/status")).isEqualTo("PROPOSED");
		assertThat(commitment.number("/meetingId")).isEqualTo(this.meeting.id());
	}

	/** Its promises go on: they are taken back, said otherwise, thrown away. */
	@Test
	void agreedItSaysWhatWasPromisedThen() {
		Answer agreed = agreed();
		String promise = "/api/commitments/" + agreed.number("/items/0/outcomes/1/commitmentId");
		assertThat(agreed.text("/items/0/outcomes/1/textEn")).isEqualTo("Sends two trainers");
		assertThat(agreed.text("/items/0/outcomes/1/promised/owner")).isEqualTo("PARTNER");
		assertThat(agreed.at("/items/0/outcomes/0").has("promised")).isFalse();
		this.officer.with("If-Match", "*")
			.send("PUT", promise,
					Body.of("textEn", "Sends one", "owner", "OURS", "dueOn", "2030-01-01", "meetingId",
							this.meeting.id()))
			.expect(200);
		assertThat(this.staff.get(this.path).at("/items")).isEqualTo(agreed.at("/items"));
		assertThat(this.staff.get(this.path + "/editions/1").at("/items")).isEqualTo(agreed.at("/items"));
		this.officer.delete(promise).expect(204);
		assertThat(this.staff.get(this.path).text("/items/0/outcomes/1/textEn")).isEqualTo("Sends two trainers");
		Answer amended = this.manager.post(this.path + "/amendment", Body.of("reason", "A name")).expect(200);
		assertThat(amended.text("/items/0/outcomes/1/textEn")).isEqualTo("Sends two trainers");
		assertThat(amended.at("/items/0/outcomes/1").has("promised")).isFalse();
	}

	@Test
	void whoSendsWhatAnotherRemovedIsToldOfThatAsOfAnyChange() {
		Answer first = written();
		Body less = draft().with("items", List.of(first.at("/items/0")));
		this.officer.put(this.path, first.version(), less).expect(200);
		Answer stale = this.manager.put(this.path, first.version(), draft().with("items", first.at("/items")))
			.expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("items");
	}

	@Test
	void aSavedStateCanBeWrittenBackWithItsIds() {
		Answer first = written();
		String state = this.staff.get(this.path + "/states").expect(200).each("", "id").getFirst();
		Answer less = this.officer.put(this.path, first.version(), draft().with("items", List.of())).expect(200);
		Answer back = this.officer
			.put(this.path, less.version(), this.staff.get(this.path + "/states/" + state).expect(200).json())
			.expect(200);
		assertThat(back.at("/items")).isEqualTo(first.at("/items"));
		Answer foreign = this.officer.put(this.path, back.version(),
				draft().with("items", List.of(Body.of("id", 4711, "titleEn", "No item of ours"))));
		assertThat(foreign.expect(400).fields()).containsExactly("items[0].id");
	}

	@Test
	void aDifferenceTellsWhichStateIsMissing() {
		written();
		assertThat(this.staff.get(this.path + "/difference?from=5").expect(400).errors())
			.containsExactly("to required");
	}

	@Test
	void keepsTheIdsOfWhatStays() {
		Answer first = written();
		Answer second = this.officer.put(this.path, first.version(), this.officer.get(this.path).json()).expect(200);
		assertThat(second.each("/items", "id")).isEqualTo(first.each("/items", "id"));
		assertThat(second.each("/items/0/outcomes", "id")).isEqualTo(first.each("/items/0/outcomes", "id"));
		assertThat(second.number("/items/0/outcomes/1/commitmentId"))
			.isEqualTo(first.number("/items/0/outcomes/1/commitmentId"));
		assertThat(this.staff.get("/api/commitments?meeting=" + this.meeting.id()).ids()).hasSize(1);
	}

	@Test
	void isReviewedAgreedAndFrozen() {
		Answer agreed = agreed();
		assertThat(agreed.text("/state")).isEqualTo("AGREED");
		assertThat(agreed.text("/hash")).matches("[0-9a-f]{64}");
		assertThat(agreed.each("/signatories", "title")).describedAs("the office of that day")
			.containsExactly("Sekretaris", "Head");
		assertThat(agreed.each("/signatories", "side")).containsExactly("OURS", "PARTNER");
		assertThat(
				this.staff.get("/api/commitments/" + agreed.number("/items/0/outcomes/1/commitmentId")).text("/status"))
			.isEqualTo("OPEN");
		Unchanged.by(() -> {
			this.officer.put(this.path, agreed.version(), draft()).expect(409);
			this.officer.post(this.path + "/review").expect(409);
			return agree(signed(this.ours, "2023-11-02"), signed(this.theirs, "2023-11-02")).expect(409);
		});
		assertThatException()
			.isThrownBy(() -> TestDatabase.sql()
				.sql("update record_edition set content = '{}' where meeting_id = :meeting")
				.param("meeting", this.meeting.id())
				.update())
			.withMessageContaining("does not change");
	}

	@Test
	void isAmendedAsAnotherEdition() {
		Answer agreed = agreed();
		this.officer.post(this.path + "/amendment", Body.of("reason", "A name")).expect(403);
		assertThat(this.manager.post(this.path + "/amendment", Body.of("reason", " ")).expect(400).fields())
			.containsExactly("reason");
		Answer second = this.manager.post(this.path + "/amendment", Body.of("reason", "A name")).expect(200);
		assertThat(second.number("/edition")).isEqualTo(2);
		assertThat(second.text("/state")).isEqualTo("DRAFT");
		assertThat(second.at("/signatories")).isEmpty();
		this.officer.put(this.path, second.version(), draft().with("openingEn", "The sides met.")).expect(200);
		Answer editions = this.staff.get(this.path + "/editions").expect(200);
		assertThat(editions.each("", "edition")).containsExactly("1", "2");
		assertThat(editions.each("", "state")).containsExactly("AGREED", "DRAFT");
		assertThat(editions.text("/0/hash")).isEqualTo(agreed.text("/hash"));
		assertThat(editions.text("/1/reason")).isEqualTo("A name");
		Answer first = this.staff.get(this.path + "/editions/1").expect(200);
		assertThat(first.text("/openingEn")).isEqualTo("Both sides met.");
		assertThat(first.text("/hash")).isEqualTo(agreed.text("/hash"));
		assertThat(first.each("/signatories", "title")).containsExactly("Sekretaris", "Head");
		this.staff.get(this.path + "/editions/3").expect(404);
	}

	@Test
	void keepsEveryStateToBeComparedAndWrittenAgain() {
		Answer first = written();
		this.officer.put(this.path, first.version(), draft().with("openingEn", "All sides met.")).expect(200);
		Answer states = this.staff.get(this.path + "/states").expect(200);
		assertThat(states.each("", "savedBy")).containsOnly(this.fixtures.officer().username()).hasSize(2);
		String from = states.text("/1/id");
		String to = states.text("/0/id");
		Answer difference = this.staff.get(this.path + "/difference?from=" + from + "&to=" + to).expect(200);
		assertThat(difference.each("/fields", "field")).contains("openingEn");
		assertThat(difference.toString()).contains("Both", "All");
		Answer old = this.staff.get(this.path + "/states/" + from).expect(200);
		assertThat(old.text("/openingEn")).isEqualTo("Both sides met.");
		this.staff.get(this.path + "/difference?from=1&to=" + to).expect(404);
	}

	@Test
	void tellsWhichTranslationIsOlderThanItsSource() {
		Body draft = draft().with("openingId", "Kedua pihak bertemu.");
		Answer first = this.officer.put(this.path, 0, draft).expect(200);
		assertThat(first.at("/older")).describedAs("both written at once").isEmpty();
		Body changed = draft.with("items", first.at("/items")).with("openingEn", "All sides met.");
		Answer second = this.manager.put(this.path, first.version(), changed).expect(200);
		assertThat(second.each("/older", "field")).containsExactly("openingId");
		assertThat(this.staff.get(this.path).at("/older")).isEqualTo(second.at("/older"));
		Answer third = this.officer.put(this.path, second.version(), second.json()).expect(200);
		assertThat(third.each("/older", "field")).describedAs("saved as it was").containsExactly("openingId");
		Answer mended = this.officer.put(this.path, third.version(), changed.with("openingId", "Semua pihak bertemu."))
			.expect(200);
		assertThat(mended.at("/older")).isEmpty();
		String state = this.staff.get(this.path + "/states").expect(200).text("/1/id");
		assertThat(this.staff.get(this.path + "/states/" + state).json().has("older"))
			.describedAs("no part of what is agreed, nor of its hash")
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			titleEn,  ,       items[0].titleId
			area,     NONE,   items[0].area
			id,       1,      items[0].id
			notesEn,  'a\u0000b', items[0].notesEn
			""")
	void isRefusedAtTheFieldOfAnItem(String field, String value, String error) {
		Object sent = (value != null && value.matches("\\d+")) ? Long.valueOf(value) : value;
		Unchanged.by(() -> {
			Answer refused = this.officer
				.put(this.path, 0, Body.of("items", List.of(Body.of("titleEn", "Training").with(field, sent))))
				.expect(400);
			assertThat(refused.fields()).containsExactly(error);
			return refused;
		});
	}

	@Test
	void isRefusedWhereAnOutcomeIsNone() {
		for (var wrong : Map
			.of("items[0].outcomes[0].commitment", Body.of("type", "COMMITMENT"), "items[0].outcomes[0].commitmentId",
					Body.of("type", "COMMITMENT", "commitmentId", 1), "items[0].outcomes[0].textId",
					Body.of("type", "DECISION"), "items[0].outcomes[0].type", Body.of("textEn", "So"),
					"items[0].outcomes[0].commitment.owner",
					Body.of("type", "COMMITMENT", "commitment", Body.of("textEn", "So")))
			.entrySet()) {
			Body item = Body.of("titleEn", "Training", "outcomes", List.of(wrong.getValue()));
			Answer refused = Unchanged
				.by(() -> this.officer.put(this.path, 0, Body.of("items", List.of(item))).expect(400));
			assertThat(refused.fields()).contains(wrong.getKey());
		}
	}

	@Test
	void isSignedByBothSidesEachOnceInAnOfficeHeldThatDay() {
		written();
		assertThat(agree(signed(this.ours, "2023-11-02"), signed(this.theirs, "2023-11-02")).status())
			.describedAs("not reviewed yet")
			.isEqualTo(409);
		this.officer.post(this.path + "/review").expect(200);
		long nobody = this.fixtures.delegate();
		Unchanged.by(() -> {
			assertThat(agree().expect(400).fields()).contains("signatories");
			assertThat(agree(signed(this.ours, "2023-11-02")).expect(400).fields()).containsExactly("signatories");
			assertThat(agree(signed(this.ours, "2023-11-02"), signed(this.ours, "2023-11-02"),
					signed(this.theirs, "2023-11-02"))
				.expect(400)
				.fields()).containsExactly("signatories[1].delegateId");
			assertThat(agree(signed(nobody, "2023-11-02"), signed(this.theirs, "2023-11-02")).expect(400).fields())
				.containsExactly("signatories[0].delegateId");
			assertThat(agree(signed(this.ours, "2199-11-02"), signed(this.theirs, "2023-11-02")).expect(400).fields())
				.containsExactly("signatories[0].signedOn");
			return this.officer
				.post(this.path + "/agreement", Body.of("signatories", List.of(signed(this.ours, "2023-11-02"))))
				.expect(403);
		});
	}

	@Test
	void refusesAStaleWriterAndTellsWhatDiffers() {
		written();
		Answer stale = this.officer.put(this.path, 0, draft().with("openingEn", "Mine")).expect(412);
		assertThat(stale.each("/conflicts", "field")).contains("openingEn");
		this.officer.send("PUT", this.path, draft()).expect(428);
	}

	@Test
	void isWrittenOnceByFiftyWhoBeginTogether() {
		List<Answer> answers = Together.times(50,
				(each) -> this.officer.put(this.path, 0, draft().with("openingEn", "Writer " + each)));
		assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
		assertThat(answers.stream().filter((answer) -> answer.status() == 200)).hasSize(1);
		assertThat(this.staff.get(this.path + "/states").expect(200).each("", "id")).hasSize(1);
	}

	@Test
	void isAsVisibleAsItsMeeting() {
		Answer secret = this.fixtures.meeting(this.partner, Classification.SECRET);
		String hidden = "/api/meetings/" + secret.id() + "/record";
		this.officer.put(hidden, 0, draft()).expect(200);
		String missing = "/api/meetings/999999999/record";
		for (String more : List.of("", "/editions", "/editions/1", "/states", "/difference?from=1&to=2")) {
			assertThat(like(this.limited.get(hidden + more), hidden)).describedAs(more)
				.isEqualTo(like(this.limited.get(missing + more).expect(404), missing));
		}
		this.limited.put(hidden, 1, draft()).expect(404);
		this.limited.post(hidden + "/review").expect(404);
		assertThat(this.limited.get("/api/commitments?partner=" + this.partner).ids()).isEmpty();
	}

	private static Body naming(@Nullable Object speaker, @Nullable Object commitment) {
		return Body.of("items",
				List.of(Body.of("titleEn", "Training", "speakers", (speaker != null) ? List.of(speaker) : List.of(),
						"outcomes", (commitment != null)
								? List.of(Body.of("type", "COMMITMENT", "commitmentId", commitment)) : List.of())));
	}

	private Answer reclassified(Answer meeting, Classification wanted) {
		Answer now = this.manager.get("/api/meetings/" + meeting.id());
		return this.manager.put("/api/meetings/" + meeting.id(), now.version(),
				Fixtures.meetingDraft(this.partner, now.text("/title")).with("classification", wanted));
	}

	@Test
	void isReclassifiedWithItsMeetingAndThoseWhomAnyStateNames() {
		long hidden = this.fixtures.delegate(this.fixtures.delegateDraft().with("classification", "SECRET"));
		Answer secret = this.fixtures.meeting(this.partner, Classification.SECRET);
		String record = "/api/meetings/" + secret.id() + "/record";
		this.officer.put(record, 0, naming(hidden, null)).expect(200);
		this.officer.put(record, 1, naming(null, null)).expect(200);
		this.limited.get("/api/delegates/" + hidden).expect(404);
		reclassified(secret, Classification.OPEN).expect(200);
		assertThat(this.limited.get(record).expect(200).text("/classification")).isEqualTo("OPEN");
		this.limited.get("/api/delegates/" + hidden).expect(200);
	}

	@Test
	void keepsWhomAnyStateNamesAsOpenAsItself() {
		long person = this.fixtures.delegate();
		this.officer.put(this.path, 0, naming(person, null)).expect(200);
		this.officer.put(this.path, 1, naming(null, null)).expect(200);
		Answer read = this.manager.get("/api/delegates/" + person);
		assertThat(this.manager
			.put("/api/delegates/" + person, read.version(),
					Body.of("fullName", read.text("/fullName"), "classification", "SECRET"))
			.expect(400)
			.fields()).containsExactly("classification");
		this.officer.delete("/api/delegates/" + person).expect(409);
	}

	/** Neither its id nor that it exists is for those who may read the record. */
	@Test
	void namesNoCommitmentThatIsClassifiedHigher() {
		Answer secret = this.fixtures.meeting(this.partner, Classification.SECRET);
		long hidden = this.officer
			.post("/api/commitments", Body.of("textEn", "So", "owner", "OURS", "meetingId", secret.id()))
			.expect(201)
			.id();
		assertThat(this.officer.put(this.path, 0, naming(null, hidden)).expect(400).fields())
			.containsExactly("items[0].outcomes[0].commitmentId");
		this.officer.put("/api/meetings/" + secret.id() + "/record", 0, naming(null, hidden)).expect(200);
		assertThat(reclassified(secret, Classification.OPEN).expect(200).text("/classification")).isEqualTo("OPEN");
		this.officer.put(this.path, 0, naming(null, hidden)).expect(200);
		assertThat(reclassified(secret, Classification.SECRET).expect(400).fields()).containsExactly("classification");
	}

	@Test
	void keepsACommitmentThatItNamesAsOpenAsItself() {
		Body promise = Body.of("textEn", "So", "owner", "OURS", "partnerId", this.partner, "classification", "OPEN");
		long open = this.officer.post("/api/commitments", promise).expect(201).id();
		this.officer.put(this.path, 0, naming(null, open)).expect(200);
		assertThat(this.manager.put("/api/commitments/" + open, 0, promise.with("classification", "SECRET"))
			.expect(400)
			.fields()).containsExactly("classification");
		Answer limited = this.fixtures.meeting(this.partner, Classification.LIMITED);
		long higher = this.officer.post("/api/commitments", promise.with("classification", "LIMITED")).expect(201).id();
		this.officer.put("/api/meetings/" + limited.id() + "/record", 0, naming(null, higher)).expect(200);
		assertThat(reclassified(limited, Classification.OPEN).expect(400).fields()).containsExactly("classification");
	}

	@Test
	void isAgreedThoughACommitmentLiesInTheTrash() {
		long promised = written().number("/items/0/outcomes/1/commitmentId");
		this.officer.delete("/api/commitments/" + promised).expect(204);
		this.officer.post(this.path + "/review").expect(200);
		agree(signed(this.ours, "2023-11-02"), signed(this.theirs, "2023-11-02")).expect(200);
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

}
