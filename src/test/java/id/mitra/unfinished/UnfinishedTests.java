package id.mitra.unfinished;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class UnfinishedTests {

	private static final String PATH = "/api/account/unfinished";

	private static final Pattern KEY = Pattern.compile("name=\"unfinished\" value=\"([0-9a-f-]{36})\"");

	private final String word = Fixtures.word();

	private final String tab = UUID.randomUUID().toString();

	private final String key = UUID.randomUUID().toString();

	private final Fixtures fixtures;

	private final Api officer;

	private final Api other;

	private final Browser browser;

	UnfinishedTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		TestUser user = fixtures.user(Role.OFFICER, Classification.SECRET);
		this.officer = api.as(user);
		this.browser = api.browser().signIn(user);
		this.other = api.as(fixtures.officer());
	}

	private Body typed(String fields) {
		return Body.of("address", "/meetings/new", "title", "Log a meeting", "fields", fields, "tab", this.tab);
	}

	private Answer keep(Body draft) {
		return this.officer.send("PUT", PATH + "/" + this.key, draft);
	}

	@Test
	void isItsUsersOwn() {
		Answer kept = keep(typed("title=" + this.word)).expect(200);
		assertThat(kept.text("/key")).isEqualTo(this.key);
		assertThat(kept.number("/revision")).isEqualTo(1);
		Answer more = keep(typed("title=" + this.word + "&city=Jenewa")).expect(200);
		assertThat(more.number("/revision")).isEqualTo(2);
		Answer list = this.officer.get(PATH).expect(200);
		assertThat(list.each("/items", "title")).containsExactly("Log a meeting");
		assertThat(list.text("/items/0/address")).isEqualTo("/meetings/new");
		assertThat(this.other.get(PATH).expect(200).at("/items").toString()).doesNotContain(this.key);
		this.other.send("DELETE", PATH + "/" + this.key, null).expect(404);
		this.officer.delete(PATH + "/" + this.key).expect(204);
		this.officer.delete(PATH + "/" + this.key).expect(404);
		assertThat(this.officer.get(PATH).at("/items")).isEmpty();
	}

	@Test
	void anothersKeyIsNoHindrance() {
		keep(typed("title=mine")).expect(200);
		Answer theirs = this.other.send("PUT", PATH + "/" + this.key, typed("title=theirs")).expect(200);
		assertThat(theirs.text("/key")).isEqualTo(this.key);
		assertThat(theirs.number("/revision")).isEqualTo(1);
		assertThat(this.officer.get(PATH).number("/items/0/revision")).isEqualTo(1);
		this.other.delete(PATH + "/" + this.key).expect(204);
		assertThat(this.officer.get(PATH).at("/items")).hasSize(1);
	}

	/** An older tab never overwrites what was typed in another one since. */
	@Test
	void bothStayWhereTwoTabsGoOnWithOne() {
		keep(typed("title=first")).expect(200);
		Body second = typed("title=second").with("tab", UUID.randomUUID().toString());
		assertThat(keep(second.with("revision", 1)).expect(200).text("/key")).isEqualTo(this.key);
		Answer forked = keep(typed("title=third").with("revision", 1)).expect(200);
		assertThat(forked.text("/key")).isNotEqualTo(this.key);
		assertThat(forked.number("/revision")).isEqualTo(1);
		assertThat(this.officer.get(PATH).at("/items")).hasSize(2);
		assertThat(resumed(this.key)).contains(">second</textarea>");
		assertThat(resumed(forked.text("/key"))).contains(">third</textarea>");
	}

	private String resumed(String key) {
		return this.browser.post("/account/unfinished/" + key + "/resumption").expect(200).body();
	}

	/** What only takes what is sent is left for the form it came from. */
	@Test
	void aPageThatWasTakenUpIsReadAgainAndGoesOnInAnotherLanguage() {
		keep(typed("title=" + this.word)).expect(200);
		String taken = "/account/unfinished/" + this.key + "/resumption";
		assertThat(this.browser.get(taken).expect(302).header("Location")).endsWith("/meetings/new");
		assertThat(resumed(this.key)).contains("name=\"back\" value=\"/meetings/new\"");
		this.browser.post("/account/unfinished/" + this.key + "/deletion").expect(302);
		assertThat(this.browser.get(taken).expect(302).header("Location")).endsWith("/").doesNotContain("new");
	}

	@Test
	void whatCameBackWithErrorsGoesOnInAnotherLanguageWhereverItWasSent() {
		String partner = "/partners/" + this.fixtures.partner();
		Map.of("/partners", "/partners/new", partner, partner + "/edit", "/press/new/files", "/press/new/files",
				"/account/password", "/account/password", "/meetings/new?day=x", "/meetings/new?day=x")
			.forEach((sent, form) -> assertThat(this.browser.post(sent).expect(422).body())
				.contains("name=\"back\" value=\"" + form + "\""));
	}

	@Test
	void isTakenUpWhereItWasLeftAndChangesNothing() {
		long partner = this.fixtures.partner();
		keep(typed("title=Caf%C3%A9+" + this.word + "&partners%5B0%5D.partnerId=" + partner + "&kind=COMMITTEE&kind=x"))
			.expect(200);
		String home = this.browser.get("/").expect(200).body();
		assertThat(home).contains("Unfinished", "/account/unfinished/" + this.key + "/resumption");
		assertThat(this.browser.get("/meetings/new").expect(200).body())
			.contains("/account/unfinished/" + this.key + "/resumption");
		Unchanged.by(() -> {
			Answer form = this.browser.post("/account/unfinished/" + this.key + "/resumption").expect(200);
			assertThat(form.body()).contains(">Café " + this.word + "</textarea>",
					"name=\"unfinished\" value=\"" + this.key + "\"", "name=\"unfinishedRevision\" value=\"1\"");
			return form;
		});
		assertThat(this.browser.post("/account/unfinished/" + UUID.randomUUID() + "/resumption").status())
			.isEqualTo(404);
		this.browser.post("/account/unfinished/" + this.key + "/deletion").expect(302);
		assertThat(this.browser.get("/").body()).doesNotContain(this.key);
	}

	@Test
	void isGoneOnceItIsSavedAndNothingBringsItBack() {
		Matcher form = KEY.matcher(this.browser.get("/partners/new").expect(200).body());
		assertThat(form.find()).isTrue();
		String key = form.group(1);
		this.officer.send("PUT", PATH + "/" + key, typed("nameEn=Half").with("address", "/partners")).expect(200);
		String[] fields = { "nameEn", "Agency " + this.word, "kind", "AGENCY", "unfinished", key, "key",
				UUID.randomUUID().toString(), "action", "save" };
		String saved = this.browser.post("/partners", fields).expect(302).header("Location");
		assertThat(this.browser.get(saved.replaceFirst("https?://[^/]+", "")).body())
			.contains("<meta name=\"saved-form\" content=\"" + key + "\"");
		assertThat(this.officer.get(PATH).at("/items")).isEmpty();
		Answer late = this.officer.send("PUT", PATH + "/" + key, typed("nameEn=Late").with("address", "/partners"))
			.expect(200);
		assertThat(late.at("/finished").booleanValue()).isTrue();
		assertThat(late.text("/key")).isEqualTo(key);
		assertThat(late.text("/title")).isEmpty();
		assertThat(this.officer.get(PATH).at("/items")).isEmpty();
	}

	@Test
	void staysWhereSavingWasRefused() {
		keep(typed("nameEn=").with("address", "/partners")).expect(200);
		this.browser.post("/partners", "nameEn", "", "kind", "AGENCY", "unfinished", this.key, "action", "save")
			.expect(422);
		assertThat(this.officer.get(PATH).each("/items", "key")).containsExactly(this.key);
	}

	@ParameterizedTest
	@CsvSource({ "address, /meetings/5/deletion", "address, /preferences/theme", "address, //evil.example/meetings/new",
			"address, https://evil.example", "address, ''", "title, ''", "fields, title=%zz", "fields, a b",
			"fields, title=é", "tab, x" })
	void isRefusedAtItsField(String field, String value) {
		Unchanged.by(() -> {
			Answer refused = keep(typed("title=x").with(field, value)).expect(400);
			assertThat(refused.fields()).containsExactly(field);
			return refused;
		});
	}

	@Test
	void takesAsMuchAsAFormHolds() {
		keep(typed("title=" + "x".repeat(399_000))).expect(200);
		assertThat(keep(typed("title=" + "x".repeat(400_000))).expect(400).fields()).containsExactly("fields");
	}

	@Test
	void theOldestGoWhereThereAreTooMany() {
		String first = null;
		for (int i = 0; i <= 50; i++) {
			String next = UUID.randomUUID().toString();
			this.officer.send("PUT", PATH + "/" + next, typed("title=" + i)).expect(200);
			first = (first != null) ? first : next;
		}
		assertThat(this.officer.get(PATH).each("/items", "key")).hasSize(50).doesNotContain(first);
	}

}
