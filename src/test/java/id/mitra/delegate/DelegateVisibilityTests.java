package id.mitra.delegate;

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
 * A delegate above one's clearance does not exist, nor does a post at a partner that is.
 */
@MitraTest
class DelegateVisibilityTests {

	private static final String DELEGATES = "/api/delegates";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final Body draft = Body.of("fullName", "Orang " + this.word, "classification", "SECRET");

	DelegateVisibilityTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
	}

	private Answer secret() {
		return this.officer.post(DELEGATES, this.draft).expect(201);
	}

	private static Body attended(long partner, long delegate) {
		return Fixtures.meetingDraft(partner).with("attendances", List.of(Fixtures.attending(delegate, "PARTNER")));
	}

	@Test
	void answersEveryMethodAsIfTheyWereNotThere() {
		Answer made = secret();
		String path = DELEGATES + "/" + made.id();
		String missing = DELEGATES + "/" + (made.id() - 1);
		for (Api caller : List.of(this.staff, this.limited)) {
			Unchanged.by(() -> {
				assertThat(like(caller.get(path).expect(404), path)).isEqualTo(like(caller.get(missing), missing));
				assertThat(like(caller.put(path, made.version(), this.draft).expect(404), path))
					.isEqualTo(like(caller.put(missing, 0, this.draft), missing));
				caller.post(path + "/restoration").expect(404);
				return caller.delete(path).expect(404);
			});
		}
		this.officer.delete(path).expect(204);
		assertThat(this.limited.get(DELEGATES + "?trashed=true&q=" + this.word).ids()).isEmpty();
		this.limited.post(path + "/restoration").expect(404);
		this.officer.post(path + "/restoration").expect(200);
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

	@Test
	void areInNoListNoCountNoSuggestionAndNoLikeness() {
		long id = secret().id();
		Body open = this.draft.with("classification", "OPEN");
		assertThat(this.officer.get(DELEGATES + "/suggestions?q=" + this.word).ids()).containsExactly(id);
		assertThat(this.officer.post(DELEGATES + "/likenesses", open).json()).hasSize(1);
		for (Api caller : List.of(this.staff, this.limited)) {
			assertThat(caller.get(DELEGATES + "?q=" + this.word).expect(200).ids()).isEmpty();
			assertThat(caller.get(DELEGATES + "/count?q=" + this.word).number("/count")).isZero();
			assertThat(caller.get(DELEGATES + "/suggestions?q=" + this.word).ids()).isEmpty();
			assertThat(caller.get("/api/search?q=" + this.word).at("/items")).isEmpty();
		}
		assertThat(this.limited.post(DELEGATES + "/likenesses", open).expect(200).json()).isEmpty();
		assertThat(this.limited.post("/api/press/candidates", Body.of("people", List.of("Orang " + this.word)))
			.expect(200)
			.body()).doesNotContain(String.valueOf(id));
		assertThat(this.limited.post(DELEGATES, open).expect(201).at("/similar")).isEmpty();
	}

	@Test
	void cannotBeNamedByThoseWhoMayNotKnowThem() {
		long hidden = secret().id();
		long partner = this.fixtures.partner();
		for (long id : new long[] { hidden, hidden - 1 }) {
			assertThat(this.limited.post("/api/meetings", attended(partner, id)).expect(400).errors())
				.containsExactly("attendances[0].delegateId delegate.unknown");
		}
	}

	@Test
	void holdNoPostAtAPartnerThatIsHidden() {
		long hidden = this.officer
			.post("/api/partners",
					this.fixtures.partnerDraft().with("classification", "SECRET").with("nameEn", "P" + this.word))
			.expect(201)
			.id();
		long open = this.fixtures.partner();
		Body atBoth = this.draft.with("classification", "OPEN")
			.with("posts", List.of(Body.of("title", "Chief of " + this.word, "partnerId", hidden),
					Body.of("title", "Adviser", "partnerId", open)));
		Answer made = this.officer.post(DELEGATES, atBoth).expect(201);
		String path = DELEGATES + "/" + made.id();
		assertThat(this.limited.get(path).expect(200).each("/posts", "title")).containsExactly("Adviser");
		assertThat(this.limited.get(path).body()).doesNotContain("Chief").doesNotContain(String.valueOf(hidden));
		assertThat(this.limited.get(DELEGATES + "?q=" + this.word).text("/items/0/title")).isEqualTo("Adviser");
		for (long absent : new long[] { hidden, hidden - 1 }) {
			assertThat(this.limited.get(DELEGATES + "?partner=" + absent).expect(200).ids()).isEmpty();
		}
		assertThat(this.officer.get(DELEGATES + "?partner=" + hidden).ids()).containsExactly(made.id());
		assertThat(this.limited.get("/api/search?q=" + this.word).body()).doesNotContain("Chief");
		Browser browser = this.officer.browser().signIn(this.fixtures.staff());
		assertThat(browser.get("/delegates/" + made.id()).expect(200).body()).doesNotContain("Chief");
		Body seen = atBoth.with("posts", List.of(Body.of("title", "Adviser now", "partnerId", open)));
		Answer changed = this.limited.put(path, made.version(), seen).expect(200);
		assertThat(changed.each("/posts", "title")).containsExactly("Adviser now");
		assertThat(this.officer.get(path).each("/posts", "title")).containsExactly("Adviser now",
				"Chief of " + this.word);
		assertThat(this.limited.put(path, made.version(), seen.with("phone", "1")).expect(412).body())
			.doesNotContain("Chief");
		Answer meeting = this.limited.post("/api/meetings", attended(open, made.id()).with("date", "2024-01-02"))
			.expect(201);
		assertThat(meeting.text("/attendances/0/title")).isEqualTo("Adviser now");
	}

	@Test
	void areReclassifiedByManagersAloneAndAboveNothingThatNamesThem() {
		Answer made = this.officer.post(DELEGATES, this.draft.without("classification")).expect(201);
		assertThat(made.text("/classification")).isEqualTo("OPEN");
		String path = DELEGATES + "/" + made.id();
		this.officer.put(path, made.version(), this.draft).expect(403);
		this.fixtures.meeting(attended(this.fixtures.partner(), made.id()).with("classification", "LIMITED"));
		assertThat(this.manager.put(path, made.version(), this.draft).expect(400).errors())
			.containsExactly("classification classification.used");
		this.manager.put(path, made.version(), this.draft.with("classification", "LIMITED")).expect(200);
	}

}
