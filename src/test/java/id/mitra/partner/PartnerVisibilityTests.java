package id.mitra.partner;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner above one's clearance does not exist, and nothing that one sees tells of it.
 */
@MitraTest
class PartnerVisibilityTests {

	private static final String PARTNERS = "/api/partners";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final Body draft = Body.of("kind", "AGENCY", "nameEn", "Agency " + this.word, "abbreviation",
			"A" + this.word, "country", "MN", "classification", "SECRET");

	PartnerVisibilityTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
	}

	private Answer secret() {
		return this.officer.post(PARTNERS, this.draft).expect(201);
	}

	@Test
	void isOpenUnlessItsWriterSaysOtherwise() {
		assertThat(this.officer.post(PARTNERS, this.draft.without("classification")).text("/classification"))
			.isEqualTo("OPEN");
		assertThat(this.limited.post(PARTNERS, this.draft).expect(400).errors())
			.containsExactly("classification clearance");
		assertThat(this.limited.post(PARTNERS, this.draft.with("classification", "LIMITED"))
			.expect(201)
			.text("/classification")).isEqualTo("LIMITED");
	}

	@Test
	void drawsAnIdThatTellsNothing() {
		long one = secret().id();
		long other = secret().id();
		assertThat(Math.abs(one - other)).isGreaterThan(1_000_000);
	}

	@Test
	void answersEveryMethodAsIfItWereNotThere() {
		Answer made = secret();
		String path = PARTNERS + "/" + made.id();
		String missing = PARTNERS + "/" + (made.id() - 1);
		for (Api caller : List.of(this.staff, this.limited)) {
			Unchanged.by(() -> {
				assertThat(like(caller.get(path).expect(404), path)).isEqualTo(like(caller.get(missing), missing));
				assertThat(like(caller.put(path, made.version(), this.draft).expect(404), path))
					.isEqualTo(like(caller.put(missing, 0, this.draft), missing));
				caller.put(path, 99, Body.of()).expect(404);
				caller.send("PUT", path, this.draft).expect(404);
				caller.post(path + "/restoration").expect(404);
				assertThat(caller.get(path + "/summary").expect(404).status()).isEqualTo(404);
				return caller.delete(path).expect(404);
			});
		}
		this.officer.delete(path).expect(204);
		assertThat(this.officer.get(PARTNERS + "?trashed=true&q=" + this.word).ids()).containsExactly(made.id());
		assertThat(this.limited.get(PARTNERS + "?trashed=true&q=" + this.word).ids()).isEmpty();
		this.limited.post(path + "/restoration").expect(404);
		this.officer.post(path + "/restoration").expect(200);
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

	@Test
	void isInNoListNoCountNoSuggestionAndNoLikeness() {
		long id = secret().id();
		String filter = "?country=MN&q=" + this.word;
		assertThat(this.officer.get(PARTNERS + filter).ids()).containsExactly(id);
		assertThat(this.officer.get(PARTNERS + "/count" + filter).number("/count")).isEqualTo(1);
		assertThat(this.officer.get(PARTNERS + "/suggestions?q=" + this.word).ids()).containsExactly(id);
		assertThat(this.officer.get("/api/search?q=" + this.word).each("/items", "type")).containsExactly("PARTNER");
		assertThat(this.officer.post(PARTNERS + "/likenesses", this.draft).each("", "id"))
			.containsExactly(String.valueOf(id));
		for (Api caller : List.of(this.staff, this.limited)) {
			assertThat(caller.get(PARTNERS + filter).expect(200).ids()).isEmpty();
			assertThat(caller.get(PARTNERS + "/count" + filter).number("/count")).isZero();
			assertThat(caller.get(PARTNERS + "/suggestions?q=" + this.word).ids()).isEmpty();
			assertThat(caller.get("/api/search?q=" + this.word).at("/items")).isEmpty();
			assertThat(caller.get("/api/search/groups?q=" + this.word).at("/groups")).isEmpty();
		}
		Body like = this.draft.with("classification", "OPEN");
		assertThat(this.limited.post(PARTNERS + "/likenesses", like).expect(200).json()).isEmpty();
		assertThat(this.limited
			.post("/api/press/candidates", Body.of("partners", List.of(Body.of("name", "Agency " + this.word))))
			.expect(200)
			.body()).doesNotContain(String.valueOf(id));
		assertThat(this.limited.post(PARTNERS, like).expect(201).at("/similar")).isEmpty();
	}

	@Test
	void isReadOutOfAReleaseOnlyForThoseWhoMayKnowIt() {
		long id = secret().id();
		Body text = Body.of("text",
				"Jakarta, 2 Februari 2024\n\nMenteri Ketenagakerjaan bertemu dengan pimpinan Agency " + this.word
						+ " di Jakarta, Kamis (1/2/2024).");
		assertThat(this.officer.post("/api/press/readings", text).expect(200).body()).contains(String.valueOf(id));
		assertThat(this.limited.post("/api/press/readings", text).expect(200).body())
			.doesNotContain(String.valueOf(id));
	}

	@Test
	void cannotBeNamedByThoseWhoMayNotKnowIt() {
		long hidden = secret().id();
		for (long id : new long[] { hidden, hidden - 1 }) {
			assertThat(this.limited.post("/api/meetings", Fixtures.meetingDraft(id)).expect(400).errors())
				.containsExactly("partners[0].partnerId partner.unknown");
			assertThat(this.limited.post(PARTNERS, this.draft.with("classification", "OPEN").with("parentId", id))
				.expect(400)
				.errors()).containsExactly("parentId partner.unknown");
			assertThat(this.limited
				.post("/api/delegates",
						Body.of("fullName", "X", "posts", List.of(Body.of("title", "Y", "partnerId", id))))
				.expect(400)
				.errors()).containsExactly("posts[0].partnerId partner.unknown");
		}
	}

	@Test
	void isNobodysWholeForThoseWhoMayNotKnowIt() {
		long whole = secret().id();
		Answer part = this.officer
			.post(PARTNERS, this.fixtures.partnerDraft().with("parentId", whole).with("country", "MN"))
			.expect(201);
		String path = PARTNERS + "/" + part.id();
		this.fixtures.meeting(Fixtures.meetingDraft(part.id()).with("date", "1996-03-05"));
		assertThat(this.officer.get(path).number("/parentId")).isEqualTo(whole);
		assertThat(this.officer.get(PARTNERS + "?parent=" + whole).ids()).containsExactly(part.id());
		assertThat(this.officer.get("/api/meetings?partner=" + whole).ids()).hasSize(1);
		Answer seen = this.limited.get(path).expect(200);
		assertThat(seen.body()).doesNotContain(this.word).doesNotContain(String.valueOf(whole));
		for (long absent : new long[] { whole, whole - 1 }) {
			assertThat(this.limited.get(PARTNERS + "?parent=" + absent).expect(200).ids()).isEmpty();
			assertThat(this.limited.get("/api/meetings?partner=" + absent).expect(200).ids()).isEmpty();
			assertThat(this.limited.get("/api/meetings?q=meeting&partner=" + absent).expect(200).ids()).isEmpty();
			assertThat(this.limited.get("/api/meetings/count?partner=" + absent).number("/count")).isZero();
			for (String figures : List.of("/api/areas/summary?partner=", "/api/areas/summary?country=MN&partner=",
					"/api/areas/OSH/summary?partner=")) {
				assertThat(this.limited.get(figures + absent).expect(200).number("/meetings")).isZero();
			}
		}
		assertThat(this.limited.get("/api/search?q=partner:" + this.word).at("/items")).isEmpty();
		assertThat(this.officer.get("/api/search?q=partner:" + this.word).at("/items")).hasSize(1);
		// A day on which nobody else meets, as only so many rows are shown
		String heat = "/api/summaries/heat?from=1996-03-05&to=1996-03-05";
		assertThat(this.limited.get(heat).each("/rows", "key")).containsExactly(String.valueOf(part.id()));
		assertThat(this.officer.get(heat).each("/rows", "key")).containsExactlyInAnyOrder(String.valueOf(part.id()),
				String.valueOf(whole));
	}

	@Test
	void staysTheWholeOfWhatOthersChange() {
		long whole = secret().id();
		Answer part = this.officer.post(PARTNERS, this.fixtures.partnerDraft().with("parentId", whole)).expect(201);
		String path = PARTNERS + "/" + part.id();
		Body seen = this.fixtures.partnerDraft().with("notes", "changed");
		Answer changed = this.limited.put(path, part.version(), seen).expect(200);
		assertThat(changed.text("/parentId")).isNull();
		assertThat(this.officer.get(path).number("/parentId")).isEqualTo(whole);
		Answer stale = this.limited.put(path, part.version(), seen.with("notes", "mine")).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("notes");
		for (long guess : new long[] { whole, whole - 1 }) {
			assertThat(this.limited.put(path, changed.version(), seen.with("parentId", guess)).expect(400).errors())
				.containsExactly("parentId partner.unknown");
		}
	}

	@Test
	void isReclassifiedByManagersAlone() {
		Answer made = this.officer.post(PARTNERS, this.draft.without("classification")).expect(201);
		String path = PARTNERS + "/" + made.id();
		this.officer.put(path, made.version(), this.draft).expect(403);
		Answer kept = this.officer.put(path, made.version(), this.draft.without("classification")).expect(200);
		assertThat(kept.text("/classification")).isEqualTo("OPEN");
		assertThat(this.manager.put(path, kept.version(), this.draft.with("classification", "TOP_SECRET"))
			.expect(400)
			.errors()).containsExactly("classification clearance");
		this.manager.put(path, kept.version(), this.draft).expect(200);
		this.staff.get(path).expect(404);
	}

	@Test
	void isRaisedAboveNothingThatNamesIt() {
		Answer made = this.officer.post(PARTNERS, this.draft.without("classification")).expect(201);
		String path = PARTNERS + "/" + made.id();
		long meeting = this.fixtures.meeting(made.id(), Classification.LIMITED).id();
		this.officer.delete("/api/meetings/" + meeting).expect(204);
		assertThat(this.manager.put(path, made.version(), this.draft).expect(400).errors())
			.containsExactly("classification classification.used");
		this.manager.put(path, made.version(), this.draft.with("classification", "LIMITED")).expect(200);
	}

	@Test
	void saysNothingOfHigherMeetingsWhenItIsRaised() {
		Answer made = this.officer.post(PARTNERS, this.draft.without("classification")).expect(201);
		this.fixtures.meeting(made.id(), Classification.TOP_SECRET);
		this.manager.put(PARTNERS + "/" + made.id(), made.version(), this.draft).expect(200);
	}

	@Test
	void goesToTheTrashWhereOnlyHiddenMeetingsNameItAndTheyStillDo() {
		long id = this.limited.post(PARTNERS, this.draft.with("classification", "LIMITED")).expect(201).id();
		long meeting = this.fixtures.meeting(id, Classification.SECRET).id();
		this.officer.delete(PARTNERS + "/" + id).expect(409);
		this.limited.delete(PARTNERS + "/" + id).expect(204);
		Answer kept = this.officer.get("/api/meetings/" + meeting).expect(200);
		assertThat(kept.text("/partners/0/name")).isEqualTo("Agency " + this.word);
		this.limited.post(PARTNERS + "/" + id + "/restoration").expect(200);
	}

	@Test
	void isOnNoPageOfThoseWhoMayNotKnowIt() {
		long whole = secret().id();
		long part = this.officer
			.post(PARTNERS, this.fixtures.partnerDraft().with("parentId", whole).with("country", "MN"))
			.expect(201)
			.id();
		this.fixtures.meeting(part, Classification.OPEN);
		Browser browser = this.officer.browser().signIn(this.fixtures.staff());
		browser.get("/partners/" + whole).expect(404);
		browser.get("/partners/" + whole + "/figures").expect(404);
		for (String page : List.of("/partners/" + part, "/countries/MN", "/partners?country=MN", "/areas/heat",
				"/areas/heat.csv", "/areas/silence", "/meetings?partner=" + part, "/partners?parent=" + whole)) {
			assertThat(browser.get(page).expect(200).body()).describedAs(page).doesNotContain(this.word);
		}
	}

}
