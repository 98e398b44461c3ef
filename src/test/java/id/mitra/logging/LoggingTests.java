package id.mitra.logging;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting with what it brings, in one save.
 */
@MitraTest
class LoggingTests {

	private final Api api;

	private final Api officer;

	private final Api manager;

	private final Fixtures fixtures;

	private final String word = Fixtures.word();

	private final long partner;

	private final Body draft;

	LoggingTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.officer = api.as(fixtures.user(Role.OFFICER, Classification.SECRET));
		this.manager = api.as(fixtures.manager());
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
		this.draft = Fixtures.meetingDraft(this.partner);
	}

	private Body newPartner(long id) {
		return Body.of("id", id, "kind", "AGENCY", "nameEn", "Agency " + this.word + " " + id);
	}

	private Body newDelegate(long id) {
		return Body.of("id", id, "fullName", "Raden " + this.word + " " + id);
	}

	private Body newDelegate(long id, long place) {
		return newDelegate(id).with("posts", List.of(Body.of("title", "Director", "partnerId", place)));
	}

	private static Body promise(String owner) {
		return Body.of("textEn", "Send the manual", "owner", owner);
	}

	private Body led(long partner) {
		return this.draft.with("partners", List.of(Body.of("partnerId", partner, "lead", true)));
	}

	private List<String> promised(long meeting) {
		return this.officer.get("/api/commitments?meeting=" + meeting).expect(200).each("/items", "owner");
	}

	@Test
	void putsWhoeverIsNewAndWhatWasPromisedOnRecordWithTheMeeting() {
		Answer made = this.officer
			.post("/api/meetings",
					led(-7).with("newPartners", List.of(newPartner(-7), newPartner(-8).with("parentId", -7)))
						.with("newDelegates", List.of(newDelegate(-1, -8), newDelegate(-2)))
						.with("attendances", List.of(Fixtures.attending(-1, "PARTNER"), Fixtures.attending(-2, "OURS")))
						.with("statements", List.of(Body.of("delegateId", -1, "text", "Welcome.", "language", "en")))
						.with("commitments",
								List.of(promise("OURS").with("dueOn", "2024-01-31"),
										promise("PARTNER").with("delegateId", -1).with("partnerId", -8))))
			.expect(201);
		long lead = made.number("/partners/0/partnerId");
		assertThat(lead).isPositive();
		assertThat(made.text("/partners/0/name")).isEqualTo("Agency " + this.word + " -7");
		assertThat(made.each("/attendances", "name")).containsExactly("Raden " + this.word + " -2",
				"Raden " + this.word + " -1");
		assertThat(made.text("/attendances/1/title")).isEqualTo("Director");
		assertThat(made.number("/statements/0/delegateId")).isEqualTo(made.number("/attendances/1/delegateId"));
		Answer commitments = this.officer.get("/api/commitments?meeting=" + made.id()).expect(200);
		assertThat(commitments.each("/items", "owner")).containsExactlyInAnyOrder("OURS", "PARTNER");
		assertThat(commitments.each("/items", "madeOn")).containsOnly("2023-11-02");
		assertThat(commitments.each("/items", "partnerName")).containsExactlyInAnyOrder("Agency " + this.word + " -7",
				"Agency " + this.word + " -8");
		assertThat(made.fields()).doesNotContain("commitments", "newPartners", "newDelegates");
	}

	/** Who is named in it is asked for by no one but the answer. */
	@Test
	void readsTheMeetingOnceHoweverItIsWritten() {
		Answer made = this.officer.post("/api/meetings", this.draft).expect(201);
		Answer planned = this.officer.post("/api/meetings", this.draft.with("status", "PLANNED")).expect(201);
		assertThat(readings(() -> this.officer.post("/api/meetings", this.draft).expect(201))).isEqualTo(1);
		assertThat(readings(() -> this.officer
			.put("/api/meetings/" + made.id(), made.version(), this.draft.with("commitments", List.of(promise("OURS"))))
			.expect(200))).isEqualTo(1);
		assertThat(readings(() -> this.officer
			.post("/api/meetings/" + planned.id() + "/confirmation", Body.of("outcome", "Agreed."))
			.expect(200))).isEqualTo(1);
	}

	private static long readings(Runnable deed) {
		return Statements.during(deed).stream().filter((sql) -> sql.strip().endsWith("order by mp.position")).count();
	}

	@Test
	void classifiesWhoeverIsNewAsTheMeeting() {
		Answer made = this.officer
			.post("/api/meetings",
					led(-1).with("classification", "SECRET")
						.with("newPartners", List.of(newPartner(-1)))
						.with("newDelegates", List.of(newDelegate(-1, -1)))
						.with("attendances", List.of(Fixtures.attending(-1, "PARTNER")))
						.with("commitments", List.of(promise("JOINT"))))
			.expect(201);
		long partner = made.number("/partners/0/partnerId");
		long delegate = made.number("/attendances/0/delegateId");
		assertThat(this.officer.get("/api/partners/" + partner).text("/classification")).isEqualTo("SECRET");
		assertThat(this.officer.get("/api/delegates/" + delegate).text("/classification")).isEqualTo("SECRET");
		assertThat(this.officer.get("/api/commitments?meeting=" + made.id()).each("/items", "classification"))
			.containsExactly("SECRET");
	}

	@Test
	void makesAllOfItOrNothing() {
		Body body = led(-1).with("newPartners", List.of(newPartner(-1)))
			.with("commitments", List.of(promise("OURS"), promise("OURS").without("textEn")));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings", body).expect(400));
		assertThat(refused.errors()).containsExactly("commitments[1].textId commitment.text");
	}

	@Test
	void saysAllThatIsWrongAtItsPlace() {
		Body body = this.draft.without("title")
			.with("date", "2023-11-02")
			.with("commitments", List.of(promise("OURS").without("owner"), promise("JOINT").with("area", "NOWHERE"),
					promise("OURS").with("textEn", "x".repeat(20_001)), promise("OURS").with("dueOn", "1899-01-01")));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings", body).expect(400));
		assertThat(refused.errors()).containsExactly("title required", "commitments[0].owner required",
				"commitments[1].area area.unknown", "commitments[2].textEn size", "commitments[3].dueOn date.range");
		Body newcomers = this.draft.with("newPartners",
				List.of(newPartner(-1).without("kind"), newPartner(-2).without("nameEn")));
		assertThat(Unchanged.by(() -> this.officer.post("/api/meetings", newcomers).expect(400)).errors())
			.containsExactly("newPartners[0].kind required", "newPartners[1].nameEn partner.name");
		Body people = this.draft.with("newDelegates",
				List.of(newDelegate(-1).without("fullName"), newDelegate(-2, 77)));
		assertThat(Unchanged.by(() -> this.officer.post("/api/meetings", people).expect(400)).errors())
			.containsExactly("newDelegates[0].fullName required", "newDelegates[1].posts[0].partnerId partner.unknown");
	}

	@Test
	void wantsNewcomersNamedByNumbersBelowZero() {
		Body body = this.draft
			.with("newPartners", List.of(newPartner(0), newPartner(-1), newPartner(-1), newPartner(-2).without("id")))
			.with("newDelegates", List.of(newDelegate(5), newDelegate(-1)));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings", body).expect(400));
		assertThat(refused.errors()).containsExactlyInAnyOrder("newPartners[0].id range",
				"newPartners[2].id newId.twice", "newPartners[3].id required", "newDelegates[0].id range");
		Answer nobody = Unchanged.by(() -> this.officer
			.post("/api/meetings", this.draft.with("attendances", List.of(Fixtures.attending(-9, "OURS"))))
			.expect(400));
		assertThat(nobody.errors()).containsExactly("attendances[0].delegateId delegate.unknown");
	}

	@Test
	void takesNoPromiseOfAnotherMeeting() {
		long other = this.fixtures.meeting(this.draft).id();
		Body body = this.draft.with("commitments", List.of(promise("OURS").with("meetingId", other)));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings", body).expect(400));
		assertThat(refused.errors()).containsExactly("commitments[0].meetingId commitment.elsewhere");
		Answer version = this.officer.get("/api/meetings/" + other);
		this.officer.put("/api/meetings/" + other, version.version(), body).expect(200);
		assertThat(promised(other)).containsExactly("OURS");
	}

	@Test
	void addsToAMeetingThatIsEdited() {
		Answer made = this.officer.post("/api/meetings", this.draft.with("commitments", List.of(promise("OURS"))))
			.expect(201);
		Body edit = this.draft.with("city", "Solo").with("commitments", List.of(promise("PARTNER")));
		String path = "/api/meetings/" + made.id();
		assertThat(this.officer.put(path, made.version(), edit).expect(200).text("/city")).isEqualTo("Solo");
		assertThat(promised(made.id())).containsExactlyInAnyOrder("OURS", "PARTNER");
		Unchanged.by(() -> this.officer.put(path, made.version(), edit).expect(412));
		Answer now = this.officer.get(path);
		this.officer.put(path, now.version(), now.json()).expect(200);
		assertThat(promised(made.id())).hasSize(2);
	}

	@Test
	void classifiesWhomAnEditBringsAsTheMeetingIsOnRecord() {
		Answer made = this.officer.post("/api/meetings", this.draft.with("classification", "SECRET")).expect(201);
		Answer edited = this.officer.put("/api/meetings/" + made.id(), made.version(),
				this.draft.without("classification")
					.with("newDelegates", List.of(newDelegate(-1)))
					.with("attendances", List.of(Fixtures.attending(-1, "OURS"))))
			.expect(200);
		assertThat(this.officer.get("/api/delegates/" + edited.number("/attendances/0/delegateId"))
			.text("/classification")).isEqualTo("SECRET");
	}

	@Test
	void logsOnceForAKeyHoweverOftenItIsSent() {
		Body body = led(-1).with("newPartners", List.of(newPartner(-1))).with("commitments", List.of(promise("OURS")));
		List<Answer> answers = Together.times(8,
				(number) -> this.officer.with("Idempotency-Key", this.word).post("/api/meetings", body).expect(201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
		assertThat(promised(answers.getFirst().id())).hasSize(1);
		assertThat(this.officer.get("/api/partners?q=" + this.word).expect(200).ids()).hasSize(1);
	}

	private Answer planned(Body more) {
		return this.officer.post("/api/meetings", more.with("status", "PLANNED")).expect(201);
	}

	@Test
	void confirmsAMeetingAsItWent() {
		long absent = this.fixtures.delegate();
		Answer planned = planned(this.draft.with("summary", "Agenda")
			.with("areas", List.of(Fixtures.touching("OSH")))
			.with("attendances", List.of(Fixtures.attending(absent, "OURS"))));
		String path = "/api/meetings/" + planned.id();
		Answer held = this.officer.post(path + "/confirmation",
				Body.of("newDelegates", List.of(newDelegate(-1, this.partner)), "attendances",
						List.of(Fixtures.attending(-1, "PARTNER")), "areas", List.of(Fixtures.touching("TVET")),
						"outcome", "**Agreed**", "commitments", List.of(promise("PARTNER"))))
			.expect(200);
		assertThat(held.text("/status")).isEqualTo("HELD");
		assertThat(held.each("/attendances", "name")).containsExactly("Raden " + this.word + " -1");
		assertThat(held.each("/areas", "code")).containsExactly("TVET");
		assertThat(held.text("/outcome")).isEqualTo("**Agreed**");
		assertThat(held.text("/summary")).isEqualTo("Agenda");
		assertThat(promised(planned.id())).containsExactly("PARTNER");
		assertThat(this.officer.get(path + "/changes").each("/items", "change")).containsExactly("UPDATED", "HELD",
				"CREATED");
		Unchanged.by(() -> this.officer.post(path + "/confirmation", Body.of("outcome", "Again")).expect(409));
	}

	@Test
	void confirmsAsPlannedWhereNothingIsSaid() {
		long present = this.fixtures.delegate();
		Answer planned = planned(this.draft.with("areas", List.of(Fixtures.touching("OSH")))
			.with("attendances", List.of(Fixtures.attending(present, "OURS"))));
		Answer held = this.officer.post("/api/meetings/" + planned.id() + "/confirmation", Body.of()).expect(200);
		assertThat(held.text("/status")).isEqualTo("HELD");
		assertThat(held.each("/attendances", "delegateId")).containsExactly(String.valueOf(present));
		assertThat(held.each("/areas", "code")).containsExactly("OSH");
	}

	@Test
	void confirmsNothingWhereAPartIsWrong() {
		Answer planned = planned(this.draft);
		String path = "/api/meetings/" + planned.id() + "/confirmation";
		Answer refused = Unchanged
			.by(() -> this.officer.post(path, Body.of("areas", List.of(Fixtures.touching("NOWHERE")), "commitments",
					List.of(promise("OURS").with("meetingId", 1))))
				.expect(400));
		assertThat(refused.errors()).containsExactly("commitments[0].meetingId commitment.elsewhere");
		Answer area = Unchanged.by(() -> this.officer.post(path, Body.of("areas", List.of(Fixtures.touching("NOWHERE")),
				"commitments", List.of(promise("OURS").without("owner"))))
			.expect(400));
		assertThat(area.errors()).containsExactly("areas[0].code area.unknown", "commitments[0].owner required");
		Unchanged.by(() -> this.officer.post(path, Body.of("title", "No part of it")).expect(400));
	}

	@Test
	void confirmsOnceHoweverManyDoSoAtOnce() {
		Answer planned = planned(this.draft);
		List<Answer> answers = Together.times(8,
				(number) -> this.officer.post("/api/meetings/" + planned.id() + "/confirmation",
						Body.of("newDelegates", List.of(newDelegate(-1)), "outcome", "Said by " + number)));
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
		assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
	}

	@Test
	void confirmsAndAddsOnceForAKey() {
		Answer planned = planned(this.draft);
		String path = "/api/meetings/" + planned.id();
		Body went = Body.of("outcome", "Agreed", "commitments", List.of(promise("OURS")));
		for (int i = 0; i < 2; i++) {
			this.officer.with("Idempotency-Key", this.word).post(path + "/confirmation", went).expect(200);
		}
		assertThat(promised(planned.id())).hasSize(1);
		Body edit = this.draft.with("commitments", List.of(promise("PARTNER")));
		for (int i = 0; i < 2; i++) {
			this.officer.with("Idempotency-Key", (this.word + "-edit").repeat(9).substring(0, 64))
				.put(path, this.officer.get(path).version(), edit)
				.expect(200);
		}
		assertThat(promised(planned.id())).hasSize(2);
	}

	@Test
	void confirmsWhatWasOnlyWrittenOtherwiseAsPlanned() {
		long present = this.fixtures.delegate();
		Answer planned = planned(this.draft.with("areas", List.of(Fixtures.touching("OSH"), Fixtures.touching("TVET")))
			.with("attendances", List.of(Fixtures.attending(present, "PARTNER"))));
		String path = "/api/meetings/" + planned.id();
		this.officer
			.post(path + "/confirmation", Body.of("areas", List.of(Fixtures.touching("TVET"), Fixtures.touching("OSH")),
					"attendances", List.of(Fixtures.attending(present, "PARTNER"))))
			.expect(200);
		assertThat(this.officer.get(path + "/changes").each("/items", "change")).containsExactly("HELD", "CREATED");
	}

	@Test
	void makesPartnersAfterWhatTheyArePartOf() {
		Answer made = this.officer
			.post("/api/meetings",
					led(-1).with("newPartners", List.of(newPartner(-1).with("parentId", -2), newPartner(-2))))
			.expect(201);
		assertThat(made.text("/partners/0/parentName")).isEqualTo("Agency " + this.word + " -2");
		Body circle = led(-1).with("newPartners",
				List.of(newPartner(-1).with("parentId", -2), newPartner(-2).with("parentId", -1)));
		assertThat(Unchanged.by(() -> this.officer.post("/api/meetings", circle).expect(400)).errors())
			.containsExactly("newPartners[0].parentId partner.unknown", "newPartners[1].parentId partner.unknown");
	}

	@Test
	void wantsAPartnerForAPromiseAmongOurselves() {
		Body body = this.draft.with("kind", "INTERNAL")
			.with("partners", List.of())
			.with("commitments", List.of(promise("OURS")));
		assertThat(Unchanged.by(() -> this.officer.post("/api/meetings", body).expect(400)).errors())
			.containsExactly("commitments[0].partnerId commitment.partner");
	}

	@Test
	void holdsAConfirmationToTheVersionThatItNames() {
		Answer planned = planned(this.draft);
		String path = "/api/meetings/" + planned.id();
		this.officer.put(path, planned.version(), this.draft.with("status", "PLANNED").with("outcome", "Theirs"))
			.expect(200);
		Answer stale = Unchanged.by(() -> this.officer.with("If-Match", "\"" + planned.version() + "\"")
			.post(path + "/confirmation", Body.of("outcome", "Mine"))
			.expect(412));
		assertThat(stale.body()).contains("Theirs");
		this.officer.with("If-Match", "\"" + (planned.version() + 1) + "\"")
			.post(path + "/confirmation", Body.of("outcome", "Mine"))
			.expect(200);
	}

	@Test
	void keepsAWriterToWhatTheyMayClassify() {
		Api limited = this.api.as(this.fixtures.user(Role.OFFICER, Classification.LIMITED));
		Body body = led(-1).with("classification", "SECRET").with("newPartners", List.of(newPartner(-1)));
		Answer refused = Unchanged.by(() -> limited.post("/api/meetings", body).expect(400));
		assertThat(refused.errors()).containsExactly("classification clearance");
		this.manager.post("/api/meetings", body).expect(201);
	}

}
