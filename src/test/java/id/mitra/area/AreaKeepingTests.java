package id.mitra.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators add, order, move and retire areas.
 */
@MitraTest
class AreaKeepingTests {

	private static final String AREAS = "/api/areas";

	private final Api api;

	private final Fixtures fixtures;

	private final Areas areas;

	private final Api staff;

	private final Api officer;

	private final Api administrator;

	private final String code = Fixtures.word().toUpperCase(Locale.ROOT);

	private final String word = Fixtures.word();

	private final Body draft = Body.of("code", this.code, "nameEn", "Area " + this.word, "nameId",
			"Bidang " + this.word, "synonyms", List.of("sinonim " + this.word));

	private final List<String> made = new ArrayList<>();

	AreaKeepingTests(Api api, Fixtures fixtures, Areas areas) {
		this.api = api;
		this.fixtures = fixtures;
		this.areas = areas;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
		this.administrator = api.as(fixtures.administrator());
	}

	@AfterEach
	void forget() {
		this.made.forEach(Fixtures::forgetArea);
		this.areas.forget();
	}

	private Answer add(Body draft) {
		this.made.add(this.code);
		return this.administrator.post(AREAS, draft).expect(201);
	}

	private Answer change(String name, Object value) {
		Answer now = this.administrator.get(AREAS + "/" + this.code);
		return this.administrator.put(AREAS + "/" + this.code, now.version(),
				this.draft.with("parent", now.text("/parent")).with(name, value));
	}

	@Test
	void addOneThatAllMayUseAtOnce() {
		Answer added = add(this.draft.with("owners", List.of(Body.of("owner", "Barenbang"))));
		assertThat(added.header("Location")).endsWith(AREAS + "/" + this.code);
		assertThat(added.header("ETag")).isEqualTo("\"" + added.version() + "\"");
		assertThat(added.at("/active").asBoolean()).isTrue();
		assertThat(added.text("/parent")).isNull();
		Answer read = this.staff.get(AREAS + "/" + this.code).expect(200);
		assertThat(read.json()).isEqualTo(added.json());
		Answer list = this.staff.get(AREAS + "?q=" + this.word).expect(200);
		assertThat(list.each("/items", "code")).containsExactly(this.code);
		assertThat(list.each("/items", "active")).containsExactly("true");
		assertThat(this.areas.codes()).describedAs("after all others").endsWith(this.code);
		Answer meeting = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.fixtures.partner()).with("areas", List.of(Fixtures.touching(this.code))))
			.expect(201);
		assertThat(meeting.each("/areas", "nameEn")).containsExactly("Area " + this.word);
	}

	@Test
	void addOnceHoweverOftenTheKeyComes() {
		Api keyed = this.administrator.with("Idempotency-Key", Fixtures.word());
		this.made.add(this.code);
		Answer first = keyed.post(AREAS, this.draft).expect(201);
		Answer again = Unchanged.by(() -> keyed.post(AREAS, this.draft));
		assertThat(again.status()).isIn(200, 201);
		assertThat(again.json()).isEqualTo(first.json());
		Unchanged.by(() -> keyed.post(AREAS, this.draft.with("nameEn", "X")).expect(422));
		Answer taken = Unchanged.by(() -> this.administrator.post(AREAS, this.draft).expect(400));
		assertThat(taken.errors()).containsExactly("code area.taken");
	}

	@Test
	void refuseWhatIsWrongWithANewOne() {
		assertThat(refused(this.draft.without("code"))).containsExactly("code required");
		assertThat(refused(this.draft.with("code", "osh"))).containsExactly("code format");
		assertThat(refused(this.draft.with("code", "OSH"))).containsExactly("code area.taken");
		assertThat(refused(this.draft.with("parent", "LOVE").with("nameId", " ")))
			.containsExactlyInAnyOrder("parent area.unknown", "nameId required");
		assertThat(refused(this.draft.with("parent", "SEA"))).containsExactly("parent area.parent.part");
		assertThat(refused(this.draft.with("sequence", -1))).containsExactly("sequence range");
		assertThat(refused(this.draft.with("active", "no"))).containsExactly("active unreadable");
		assertThat(refused(this.draft.with("position", 3))).containsExactly("position unknownField");
	}

	private List<String> refused(Body draft) {
		return Unchanged.by(() -> this.administrator.post(AREAS, draft).expect(400)).errors();
	}

	@Test
	void areAddedByNobodyElse() {
		for (TestUser user : List.of(this.fixtures.staff(), this.fixtures.officer(), this.fixtures.manager())) {
			Unchanged.by(() -> this.api.as(user).post(AREAS, this.draft).expect(403));
		}
	}

	@Test
	void keepTheirCode() {
		Answer added = add(this.draft);
		assertThat(change("code", "ELSE").expect(400).errors()).containsExactly("code area.fixed");
		Answer edited = this.administrator
			.put(AREAS + "/" + this.code, added.version(), this.draft.without("code").with("nameEn", "Other"))
			.expect(200);
		assertThat(edited.text("/code")).isEqualTo(this.code);
		assertThat(this.administrator.put(AREAS + "/" + this.code, added.version(), this.draft)
			.expect(412)
			.each("/conflicts", "field")).containsExactly("nameEn");
		this.administrator.send("PUT", AREAS + "/" + this.code, this.draft).expect(428);
	}

	@Test
	void standInTheOrderThatTheyAreGiven() {
		add(this.draft.with("sequence", 15));
		assertThat(this.areas.codes()).startsWith("INSP", this.code, "OSH");
		change("parent", "MIG").expect(200);
		assertThat(this.areas.codes()).containsSubsequence("APPR", "MIG", this.code, "SEA", "WAGE");
		change("sequence", 9999).expect(200);
		assertThat(this.areas.codes()).containsSubsequence("MIG", "SEA", this.code, "WAGE");
		assertThat(change("nameId", "Lain").expect(200).number("/sequence")).describedAs("as it was").isEqualTo(9999);
	}

	@Test
	void areATreeOfTwoFloors() {
		add(this.draft);
		assertThat(change("parent", this.code).expect(400).errors()).containsExactly("parent parent.circle");
		assertThat(change("parent", "SEA").expect(400).errors()).containsExactly("parent area.parent.part");
		assertThat(change("parent", "MIG").expect(200).text("/parent")).isEqualTo("MIG");
		Answer whole = this.staff.get(AREAS + "/MIG").expect(200);
		Body under = Body.of("nameEn", "x", "nameId", "y", "parent", "OSH");
		assertThat(
				Unchanged.by(() -> this.administrator.put(AREAS + "/MIG", whole.version(), under).expect(400)).errors())
			.containsExactly("parent area.parent.parts");
	}

	@Test
	void areNoMoreThanTheFiguresHaveRoomFor() {
		TestDatabase.sql().sql("""
				insert into area (code, position, sequence, name_en, name_id, version, created_at, created_by,
				  updated_at, updated_by)
				values (:code, 57, 9999, 'Last', 'Terakhir', 0, now(), 'test', now(), 'test')
				""").param("code", this.code).update();
		this.made.add(this.code);
		Answer full = Unchanged.by(() -> this.administrator.post(AREAS, this.draft.with("code", "MORE")).expect(400));
		assertThat(full.errors()).containsExactly("code area.full");
		assertThat(full.text("/errors/0/message")).contains("58");
	}

	@Test
	void areOfferedNoMoreOnceRetired() {
		add(this.draft);
		Body draft = Fixtures.meetingDraft(this.fixtures.partner())
			.with("areas", List.of(Fixtures.touching(this.code), Fixtures.touching("OSH")));
		Answer meeting = this.officer.post("/api/meetings", draft).expect(201);
		Answer retired = change("active", false).expect(200);
		assertThat(retired.at("/active").asBoolean()).isFalse();
		assertThat(this.areas.codes()).endsWith(this.code);

		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings", draft).expect(400));
		assertThat(refused.errors()).containsExactly("areas[0].code area.retired");
		String path = "/api/meetings/" + meeting.id();
		Answer kept = this.officer.put(path, meeting.version(), draft.with("city", "Jenewa")).expect(200);
		assertThat(kept.each("/areas", "code")).containsExactly(this.code, "OSH");
		Answer without = this.officer.put(path, kept.version(), draft.with("areas", List.of(Fixtures.touching("OSH"))))
			.expect(200);
		assertThat(this.officer.put(path, without.version(), draft).expect(400).errors())
			.containsExactly("areas[0].code area.retired");

		assertThat(change("active", true).expect(200).at("/active").asBoolean()).isTrue();
		this.officer.put(path, without.version(), draft).expect(200);
	}

	@Test
	void areReadInReleasesUntilTheyAreRetired() {
		String release = "Menteri Ketenagakerjaan bertemu Menteri Tenaga Kerja Jepang di Tokyo, Selasa (21/1/2025). "
				+ "Keduanya membahas sinonim " + this.word + " dan pengupahan.";
		add(this.draft);
		assertThat(read(release)).contains(this.code);
		change("active", false).expect(200);
		assertThat(read(release)).contains("WAGE").doesNotContain(this.code);
	}

	private List<String> read(String release) {
		List<String> codes = new ArrayList<>();
		this.officer.post("/api/press/readings", Body.of("text", release))
			.expect(200)
			.at("/meetings/0/areas")
			.forEach((area) -> codes.add(area.asString()));
		return codes;
	}

	@Test
	void areFoundWithTheirMeetingsByASynonym() {
		add(this.draft);
		long meeting = this.fixtures
			.meeting(
					Fixtures.meetingDraft(this.fixtures.partner()).with("areas", List.of(Fixtures.touching(this.code))))
			.id();
		change("active", false).expect(200);
		assertThat(this.staff.get("/api/search?type=AREA&q=" + this.word).expect(200).each("/items", "id"))
			.containsExactly(this.code);
		assertThat(this.staff.get("/api/search?type=MEETING&q=sinonim+" + this.word).expect(200).each("/items", "id"))
			.containsExactly(String.valueOf(meeting));
		assertThat(this.staff.get("/api/meetings?area=" + this.code).expect(200).ids()).containsExactly(meeting);
	}

}
