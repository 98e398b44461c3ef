package id.mitra.merging;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.index.Recount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two partners that are one become one, with all that hangs on them, and two again.
 */
@MitraTest
@Tag("long")
class MergerTests {

	private final Fixtures fixtures;

	private final Api manager;

	private final Api officer;

	private final Api administrator;

	private final long stays;

	private final long goes;

	MergerTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.manager = api.as(fixtures.manager());
		this.officer = api.as(fixtures.officer());
		this.administrator = api.as(fixtures.administrator());
		this.stays = fixtures.partner();
		this.goes = fixtures.partner();
	}

	private Answer merge(long stays, long goes, String... take) {
		return this.manager.with("If-Match", "\"" + this.administrator.get("/api/partners/" + stays).version() + "\"")
			.post("/api/partners/" + stays + "/mergers", Body.of("from", goes, "fromVersion",
					this.administrator.get("/api/partners/" + goes).version(), "take", List.of(take)));
	}

	private Answer undo(long merger) {
		return this.manager.post("/api/partners/" + this.stays + "/mergers/" + merger + "/undoing");
	}

	private static void expectARecount() {
		assertThat(Recount.differences()).isEmpty();
		assertThat(Recount.misplaced()).isEmpty();
		assertThat(Recount.misscoped()).isEmpty();
	}

	@Test
	void movesWhatHangsOnItAndBack() {
		long alone = this.fixtures.meeting(this.goes, Classification.OPEN).id();
		long hidden = this.fixtures.meeting(this.goes, Classification.TOP_SECRET).id();
		long promise = this.fixtures.commitment(Body.of("textEn", "So", "owner", "OURS", "partnerId", this.goes));
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.goes));
		long person = this.fixtures.delegate(
				this.fixtures.delegateDraft().with("posts", List.of(Body.of("title", "X", "partnerId", this.goes))));
		int version = this.administrator.get("/api/meetings/" + alone).version();

		Answer merged = merge(this.stays, this.goes).expect(201);

		assertThat(merged.header("Location")).isEqualTo("/api/partners/" + this.stays + "/mergers/" + merged.id());
		for (long meeting : new long[] { alone, hidden }) {
			assertThat(this.administrator.get("/api/meetings/" + meeting).number("/partners/0/partnerId"))
				.isEqualTo(this.stays);
		}
		assertThat(this.administrator.get("/api/commitments/" + promise).number("/partnerId")).isEqualTo(this.stays);
		assertThat(this.administrator.get("/api/partners/" + part).number("/parentId")).isEqualTo(this.stays);
		assertThat(this.administrator.get("/api/delegates/" + person).number("/posts/0/partnerId"))
			.isEqualTo(this.stays);
		assertThat(this.administrator.get("/api/meetings?partner=" + this.stays).ids()).contains(alone, hidden);
		this.officer.put("/api/meetings/" + alone, version, Fixtures.meetingDraft(this.stays)).expect(412);
		expectARecount();

		undo(merged.id()).expect(200);

		for (long meeting : new long[] { alone, hidden }) {
			assertThat(this.administrator.get("/api/meetings/" + meeting).number("/partners/0/partnerId"))
				.isEqualTo(this.goes);
		}
		assertThat(this.administrator.get("/api/commitments/" + promise).number("/partnerId")).isEqualTo(this.goes);
		assertThat(this.administrator.get("/api/partners/" + part).number("/parentId")).isEqualTo(this.goes);
		assertThat(this.administrator.get("/api/delegates/" + person).number("/posts/0/partnerId"))
			.isEqualTo(this.goes);
		assertThat(this.administrator.get("/api/meetings?partner=" + this.stays).ids()).isEmpty();
		expectARecount();
	}

	@Test
	void leadsFromTheOneToTheOther() {
		String path = "/api/partners/" + this.goes;
		String name = this.officer.get(path).text("/nameEn").replace(' ', '+');
		merge(this.stays, this.goes).expect(201);
		Answer moved = this.officer.get(path).expect(308);
		assertThat(moved.header("Location")).isEqualTo("/api/partners/" + this.stays);
		assertThat(this.officer.get(path + "/changes?size=3").expect(308).header("Location"))
			.isEqualTo("/api/partners/" + this.stays + "/changes?size=3");
		assertThat(this.officer.get("/api/partners?q=" + name).ids()).containsExactly(this.stays);
		assertThat(this.officer.get("/api/partners?trashed=true&q=" + name).ids()).isEmpty();
		assertThat(this.officer.get("/api/partners/suggestions?q=" + name).ids()).contains(this.stays)
			.doesNotContain(this.goes);
		this.officer.post(path + "/restoration").expect(404);
		this.officer.delete(path).expect(404);
	}

	@Test
	void keepsBothOnceWhereBothWereAtOneMeeting() {
		long person = this.fixtures.delegate();
		Answer both = this.fixtures.meeting(Fixtures.meetingDraft(this.goes)
			.with("partners", List.of(Body.of("partnerId", this.goes, "lead", true), Body.of("partnerId", this.stays)))
			.with("attendances", List.of(Body.of("delegateId", person, "side", "PARTNER", "partnerId", this.goes))));
		String path = "/api/meetings/" + both.id();

		long merger = merge(this.stays, this.goes).expect(201).id();

		Answer one = this.administrator.get(path);
		assertThat(one.each("/partners", "partnerId")).containsExactly(String.valueOf(this.stays));
		assertThat(one.at("/partners/0/lead").asBoolean()).isTrue();
		assertThat(one.number("/attendances/0/partnerId")).isEqualTo(this.stays);
		expectARecount();

		undo(merger).expect(200);

		Answer again = this.administrator.get(path);
		assertThat(again.at("/partners")).isEqualTo(both.at("/partners"));
		assertThat(again.at("/attendances")).isEqualTo(both.at("/attendances"));
		expectARecount();
	}

	@Test
	void keepsWhatWasChangedMeanwhile() {
		Answer logged = this.fixtures.meeting(this.goes, Classification.OPEN);
		String path = "/api/meetings/" + logged.id();
		long merger = merge(this.stays, this.goes).expect(201).id();
		long person = this.fixtures.delegate();
		long later = this.fixtures.meeting(this.stays, Classification.OPEN).id();
		this.officer
			.put(path, this.officer.get(path).version(),
					Fixtures.meetingDraft(this.stays, "Another title")
						.with("attendances", List.of(Fixtures.attending(person, "PARTNER"))))
			.expect(200);
		Answer now = this.officer.get("/api/partners/" + this.stays);
		this.officer
			.put("/api/partners/" + this.stays, now.version(), Body.of("kind", "AGENCY", "nameEn", now.text("/nameEn"),
					"nameId", now.text("/nameId"), "aliases", List.of("More"), "notes", "New"))
			.expect(200);

		undo(merger).expect(200);

		Answer again = this.officer.get(path).expect(200);
		assertThat(again.text("/title")).isEqualTo("Another title");
		assertThat(again.number("/partners/0/partnerId")).isEqualTo(this.goes);
		assertThat(again.number("/attendances/0/partnerId")).isEqualTo(this.goes);
		assertThat(this.officer.get("/api/meetings/" + later).number("/partners/0/partnerId")).isEqualTo(this.stays);
		Answer stayed = this.officer.get("/api/partners/" + this.stays);
		assertThat(stayed.text("/notes")).isEqualTo("New");
		assertThat(stayed.at("/aliases").toString()).isEqualTo("[\"More\"]");
		expectARecount();
	}

	@Test
	void takesTheFieldsThatAreChosenAndTheNamesOfBoth() {
		long goes = this.fixtures.partner(this.fixtures.partnerDraft()
			.with("website", "https://example.org/x")
			.with("country", "JP")
			.with("aliases", List.of("Old one")));
		Answer before = this.officer.get("/api/partners/" + this.stays);
		Answer gone = this.officer.get("/api/partners/" + goes);
		long merger = merge(this.stays, goes, "website", "nameEn").expect(201).id();
		Answer after = this.officer.get("/api/partners/" + this.stays);
		assertThat(after.text("/website")).isEqualTo("https://example.org/x");
		assertThat(after.text("/country")).isNull();
		assertThat(after.text("/nameEn")).isEqualTo(gone.text("/nameEn"));
		assertThat(after.at("/aliases").valueStream().map((one) -> one.asString()))
			.containsExactly(before.text("/nameEn"), "Old one", gone.text("/nameId"));
		undo(merger).expect(200);
		Answer again = this.officer.get("/api/partners/" + this.stays);
		for (String field : List.of("/website", "/nameEn", "/nameId", "/aliases", "/country", "/notes")) {
			assertThat(again.at(field)).isEqualTo(before.at(field));
		}
		assertThat(this.officer.get("/api/partners/" + goes).at("/aliases")).isEqualTo(gone.at("/aliases"));
	}

	@Test
	void refusesItselfItsPartAndWhatIsNotThere() {
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.stays));
		long above = this.fixtures.record("/partners");
		long trashed = this.fixtures.partner();
		this.officer.delete("/api/partners/" + trashed).expect(204);
		long secret = this.administrator
			.post("/api/partners", this.fixtures.partnerDraft().with("classification", "TOP_SECRET"))
			.expect(201)
			.id();
		long merged = this.fixtures.partner();
		merge(above, merged).expect(201);
		assertThat(refused(this.stays, this.stays)).containsExactly("from merger.self");
		assertThat(refused(this.stays, part)).containsExactly("from merger.part");
		assertThat(refused(part, this.stays)).containsExactly("from merger.part");
		assertThat(refused(this.stays, merged)).containsExactly("from merger.merged");
		assertThat(refused(this.stays, secret)).containsExactly("from merger.unknown");
		assertThat(refused(this.stays, trashed)).containsExactly("from merger.unknown");
		assertThat(refused(this.stays, 999_999_999L)).containsExactly("from merger.unknown");
		Unchanged.by(() -> this.manager.with("If-Match", "*")
			.post("/api/partners/" + secret + "/mergers", Body.of("from", this.goes, "fromVersion", 0))
			.expect(404));
		assertThat(Unchanged
			.by(() -> this.manager.with("If-Match", "*")
				.post("/api/partners/" + this.stays + "/mergers",
						Body.of("from", this.goes, "fromVersion", 0, "take", List.of("aliases")))
				.expect(400))
			.errors()).containsExactly("take[0] choice");
	}

	private List<String> refused(long stays, long goes) {
		return Unchanged
			.by(() -> this.manager.with("If-Match", "*")
				.post("/api/partners/" + stays + "/mergers", Body.of("from", goes, "fromVersion", 0))
				.expect(400))
			.errors();
	}

	@Test
	void comparesWhatEachHas() {
		Answer compared = this.officer.get("/api/partners/" + this.stays + "/mergers/comparison?from=" + this.goes)
			.expect(200);
		assertThat(compared.number("/into/id")).isEqualTo(this.stays);
		assertThat(compared.number("/from/id")).isEqualTo(this.goes);
		assertThat(compared.each("/fields", "field")).containsExactly("kind", "nameEn", "nameId", "classification");
		assertThat(compared.text("/fields/1/other")).startsWith("Agency");
		assertThat(this.officer.get("/api/partners/" + this.stays + "/mergers/comparison?from=" + this.stays)
			.expect(400)
			.errors()).containsExactly("from merger.self");
	}

	@Test
	void isForManagers() {
		Body body = Body.of("from", this.goes, "fromVersion", 0);
		String path = "/api/partners/" + this.stays + "/mergers";
		Unchanged.by(() -> this.officer.with("If-Match", "*").post(path, body).expect(403));
		long merger = merge(this.stays, this.goes).expect(201).id();
		Unchanged.by(() -> this.officer.post(path + "/" + merger + "/undoing").expect(403));
		assertThat(this.officer.get(path).expect(200).ids()).containsExactly(merger);
		assertThat(this.officer.get(path + "/" + merger).text("/undoneAt")).isNull();
	}

	@Test
	void guardsBothByTheirVersions() {
		String path = "/api/partners/" + this.stays + "/mergers";
		Body body = Body.of("from", this.goes, "fromVersion", 0);
		Unchanged.by(() -> this.manager.post(path, body).expect(428));
		Unchanged.by(() -> this.manager.with("If-Match", "\"7\"").post(path, body).expect(412));
		Answer stale = Unchanged
			.by(() -> this.manager.with("If-Match", "\"0\"").post(path, body.with("fromVersion", 7)).expect(412));
		assertThat(stale.each("/conflicts", "field")).containsExactly("fromVersion");
		assertThat(Unchanged
			.by(() -> this.manager.with("If-Match", "\"0\"").post(path, body.without("fromVersion")).expect(400))
			.errors()).containsExactly("fromVersion required");
	}

	@Test
	void isInTheHistoryOfAllThatItTouches() {
		long meeting = this.fixtures.meeting(this.goes, Classification.OPEN).id();
		long merger = merge(this.stays, this.goes).expect(201).id();
		Answer changes = this.officer.get("/api/partners/" + this.stays + "/changes");
		assertThat(changes.text("/items/0/change")).isEqualTo("MERGED");
		assertThat(changes.each("/items/0/fields", "field")).contains("mergedId");
		Answer told = this.officer.get("/api/meetings/" + meeting + "/changes");
		assertThat(told.text("/items/0/change")).isEqualTo("MERGED");
		assertThat(told.number("/items/0/fields/0/before")).isEqualTo(this.goes);
		assertThat(told.number("/items/0/fields/0/after")).isEqualTo(this.stays);
		assertThat(told.text("/items/0/fields/0/beforeName")).isNotNull();
		undo(merger).expect(200);
		assertThat(this.officer.get("/api/partners/" + this.goes + "/changes").text("/items/0/change"))
			.isEqualTo("SEPARATED");
		assertThat(this.officer.get("/api/meetings/" + meeting + "/changes").text("/items/0/change"))
			.isEqualTo("SEPARATED");
		assertThat(undo(merger).expect(409).text("/detail")).contains("undone already");
	}

	@Test
	void isDoneOnceHoweverManyTry() {
		this.fixtures.meeting(this.goes, Classification.OPEN);
		List<Answer> merged = Together.times(4, (number) -> merge(this.stays, this.goes));
		assertThat(merged).extracting(Answer::status).containsOnlyOnce(201);
		long merger = this.officer.get("/api/partners/" + this.stays + "/mergers").ids().getFirst();
		List<Answer> undone = Together.times(4, (number) -> undo(merger));
		assertThat(undone).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
		expectARecount();
	}

	@Test
	void isSecretWhereOneOfThemIs() {
		long secret = this.officer.post("/api/partners", this.fixtures.partnerDraft().with("classification", "SECRET"))
			.expect(201)
			.id();
		long meeting = this.fixtures.meeting(this.goes, Classification.OPEN).id();
		assertThat(Unchanged.by(() -> merge(secret, this.goes).expect(400)).errors())
			.containsExactly("classification classification.used");
		long merger = merge(this.stays, secret).expect(201).id();
		Api staff = this.administrator.as(this.fixtures.user(Role.STAFF, Classification.LIMITED));
		staff.get("/api/partners/" + secret).expect(404);
		assertThat(staff.get("/api/partners/" + this.stays + "/mergers").expect(200).ids()).isEmpty();
		assertThat(this.officer.get("/api/partners/" + secret).expect(308)).isNotNull();
		undo(merger).expect(200);
		assertThat(this.officer.get("/api/partners/" + secret).text("/classification")).isEqualTo("SECRET");
		assertThat(meeting).isPositive();
	}

}
