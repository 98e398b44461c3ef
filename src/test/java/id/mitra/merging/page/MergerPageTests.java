package id.mitra.merging.page;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two records side by side, merged and parted by a browser without script.
 */
@MitraTest
class MergerPageTests {

	private final Fixtures fixtures;

	private final Api manager;

	private final Browser browser;

	private final Browser officer;

	private final long stays;

	private final long goes;

	MergerPageTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.manager = api.as(fixtures.manager());
		this.browser = api.browser().signIn(fixtures.manager());
		this.officer = api.browser().signIn(fixtures.officer());
		this.stays = fixtures.partner(fixtures.partnerDraft().with("website", "https://example.org/a"));
		this.goes = fixtures
			.partner(fixtures.partnerDraft().with("website", "https://example.org/b").with("notes", "Note"));
	}

	private String path() {
		return "/partners/" + this.stays;
	}

	private static String words(Answer page) {
		return page.body().replaceAll("\\s+", " ");
	}

	private String name(long partner) {
		return this.manager.get("/api/partners/" + partner).text("/name");
	}

	@Test
	void showsBothFieldByField() {
		Answer page = this.browser.get(path() + "/merger?from=" + this.goes).expect(200);
		assertThat(page.body()).containsPattern("(?s)On record since .*On record since ");
		assertThat(words(page)).contains(name(this.stays), name(this.goes), "https://example.org/a",
				"https://example.org/b", "name=\"take.website\"", "The same in both", "Merge</button>");
		assertThat(words(page)).doesNotContain("name=\"take.kind\"", "name=\"take.country\"", "name=\"take.aliases\"");
		assertThat(words(this.browser.get("/partners/" + this.stays))).contains(path() + "/merger");
	}

	@Test
	void tellsWhoMayNotMergeSoBeforeAnythingElse() {
		String page = words(this.officer.get(path() + "/merger?from=" + this.goes).expect(200));
		assertThat(page).containsSubsequence("A manager can merge them.", "Which values are kept?")
			.containsPattern("name=\"take.website\"[^>]*disabled")
			.doesNotContain("Merge</button>");
	}

	@Test
	void findsTheOtherByItsName() {
		String name = name(this.goes).replace(' ', '+');
		assertThat(this.browser.get(path() + "/merger?q=" + name).expect(200).body())
			.contains(path() + "/merger?from=" + this.goes);
		assertThat(this.browser.get(path() + "/merger?q=zzqqxxyy").expect(200).body()).contains("No record is called");
	}

	@Test
	void mergesAndUndoes() {
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.goes)).id();
		Answer merged = this.browser.post(path() + "/merger", "from", String.valueOf(this.goes), "version", "0",
				"fromVersion", "0", "take.website", "other", "take.notes", "own");
		assertThat(merged.status()).isEqualTo(302);
		Answer shown = this.browser.get(path()).expect(200);
		String undoing = path() + "/mergers/" + this.manager.get("/api" + path() + "/mergers").ids().getFirst()
				+ "/undoing";
		assertThat(words(shown)).contains("was merged into", undoing, "https://example.org/b");
		assertThat(words(shown)).doesNotContain(">Note<");
		assertThat(this.manager.get("/api/meetings/" + meeting).number("/partners/0/partnerId")).isEqualTo(this.stays);
		assertThat(this.browser.get("/partners/" + this.goes).status()).isEqualTo(308);
		assertThat(words(this.browser.get(path() + "/changes").expect(200))).contains("Merged", path() + "/mergers");
		assertThat(words(this.browser.get("/meetings/" + meeting + "/changes").expect(200))).contains("Merged",
				name(this.stays));
		assertThat(words(this.browser.get(path() + "/mergers").expect(200))).contains(undoing);
		assertThat(this.officer.get(path() + "/mergers").expect(200).body()).doesNotContain(undoing);
		this.browser.post(undoing).expect(302);
		assertThat(words(this.browser.get("/partners/" + this.goes).expect(200))).contains("are two records again");
		assertThat(this.manager.get("/api/meetings/" + meeting).number("/partners/0/partnerId")).isEqualTo(this.goes);
		assertThat(this.browser.get(path() + "/mergers").body()).contains("Undone").doesNotContain(undoing);
	}

	@Test
	void keepsWhatWasChosenWhereOneChangedMeanwhile() {
		Body draft = Body.of("kind", "AGENCY", "nameEn", "Another " + Fixtures.word());
		this.manager.put("/api/partners/" + this.goes, 0, draft).expect(200);
		Answer stale = this.browser.post(path() + "/merger", "from", String.valueOf(this.goes), "version", "0",
				"fromVersion", "0", "take.nameEn", "other");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(words(stale)).contains("changed meanwhile", "name=\"fromVersion\" value=\"1\"",
				"value=\"other\" name=\"take.nameEn\" checked=\"checked\"");
	}

	@Test
	void saysWhyItCannotBe() {
		assertThat(this.browser.get(path() + "/merger?from=" + this.stays).expect(422).body())
			.contains("cannot be merged with itself");
		Answer refused = this.browser.post(path() + "/merger", "from", "999999999", "version", "0", "fromVersion", "0");
		assertThat(refused.expect(422).body()).contains("There is no such record");
	}

	@Test
	void isThereForPeopleToo() {
		long one = this.fixtures.delegate(this.fixtures.delegateDraft().with("email", "a@example.org"));
		long other = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("email", "b@example.org")
			.with("posts", List.of(Body.of("title", "Head", "partnerId", this.stays))));
		String path = "/delegates/" + one;
		assertThat(words(this.browser.get(path + "/merger?from=" + other).expect(200))).contains("a@example.org",
				"b@example.org", "From both", "Head");
		this.browser
			.post(path + "/merger", "from", String.valueOf(other), "version", "0", "fromVersion", "0", "take.email",
					"other")
			.expect(302);
		assertThat(words(this.browser.get(path).expect(200))).contains("b@example.org", "/undoing", "Head");
	}

}
