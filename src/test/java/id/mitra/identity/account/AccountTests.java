package id.mitra.identity.account;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AccountTests {

	/** 72 bytes. */
	private static final String LONGEST = "kerja sama antara dua negara, " + "é".repeat(21);

	private final Api api;

	private final TestUser user;

	AccountTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.user = fixtures.user(Role.STAFF, Classification.LIMITED);
	}

	@Test
	void tellsWhoOneIs() {
		Answer account = this.api.as(this.user).get("/api/account").expect(200);
		assertThat(account.json().toString()).isEqualTo(("{'username':'%1$s','displayName':'%1$s','role':'STAFF',"
				+ "'clearance':'LIMITED','locale':'en','zone':'Asia/Jakarta','delegateId':null,'unitId':null}")
			.formatted(this.user.username())
			.replace('\'', '"'));
	}

	@Test
	void changesNameLanguageAndZone() {
		Api program = this.api.as(this.user);
		Answer changed = program
			.send("PUT", "/api/account", Body.of("displayName", " Sari ", "locale", "id", "zone", "Asia/Jayapura"))
			.expect(200);
		assertThat(changed.text("/displayName")).isEqualTo("Sari");
		Answer now = program.get("/api/account").expect(200);
		assertThat(now.text("/locale")).isEqualTo("id");
		assertThat(now.text("/zone")).isEqualTo("Asia/Jayapura");
	}

	@ParameterizedTest
	@CsvSource({ "role, MANAGER", "clearance, TOP_SECRET", "username, root" })
	void changesNothingOfWhatIsNotOnesOwnToChange(String field, String value) {
		Api program = this.api.as(this.user);
		Answer before = program.get("/api/account").expect(200);
		Body account = Body.of("displayName", "Sari", "locale", "id", "zone", "Asia/Jayapura").with(field, value);
		assertThat(program.send("PUT", "/api/account", account).expect(200).text("/" + field))
			.isEqualTo(before.text("/" + field));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			displayName |          | displayName required
			displayName | a\u202eb | displayName characters
			locale      |          | locale required
			locale      | fr       | locale format
			zone        |          | zone required
			zone        | Mars     | zone zone
			active      | x        | active unknownField
			""")
	void refusesWhatIsWrong(String field, @Nullable String value, String expected) {
		Body draft = Body.of("displayName", "Sari", "locale", "id", "zone", "Asia/Jakarta").with(field, value);
		Answer refused = Unchanged.by(() -> this.api.as(this.user).send("PUT", "/api/account", draft).expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			wrong password!!     | a new password | current password.wrong
			                     | a new password | current password.wrong
			only for these tests | elevenchars    | new password.short
			only for these tests |                | new password.short
			only for these tests | only for these tests | new password.same
			only for these tests | aaaaaaaaaaaa   | new password.pattern
			only for these tests | Password2024!  | new password.common
			only for these tests | Mitra-2024-11! | new password.name
			""")
	void changesThePasswordOnlyByTheOldOneAndToALongOne(@Nullable String current, @Nullable String chosen,
			String expected) {
		Browser browser = this.api.browser().signIn(this.user);
		Answer refused = Unchanged
			.by(() -> browser.call("POST", "/api/account/password", Body.of("current", current, "new", chosen))
				.expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@Test
	void takesAPasswordOfTwelveToSeventyTwoBytes() {
		Browser browser = this.api.browser().signIn(this.user);
		browser.call("POST", "/api/account/password", Body.of("current", TestUser.PASSWORD, "new", LONGEST + "é"))
			.expect(400);
		browser.call("POST", "/api/account/password", Body.of("current", TestUser.PASSWORD, "new", LONGEST))
			.expect(204);
		browser.call("POST", "/api/account/password", Body.of("current", LONGEST, "new", "x7 kq2 mzp9v")).expect(204);
	}

	@Test
	void answersProgramsInTheLanguageTheyAskFor() {
		Api program = this.api.as(this.user);
		String path = "/api/meetings/1";
		assertThat(program.in("id").get(path).text("/title")).isEqualTo(Words.of("id", "problem.404.title"));
		assertThat(program.in("en-GB").get(path).text("/title")).isEqualTo(Words.of("en", "problem.404.title"));
		assertThat(program.in("fr, id;q=0.5").get(path).text("/title")).isEqualTo(Words.of("id", "problem.404.title"));
		assertThat(program.in("fr").get(path).text("/title")).describedAs("the account's")
			.isEqualTo(Words.of("en", "problem.404.title"));
		assertThat(program.in("%%%").get(path).expect(404).text("/title")).isNotBlank();
	}

	@Test
	void remembersAPersonsLanguage() {
		Browser browser = this.api.browser();
		assertThat(browser.get("/login").body()).contains("<html lang=\"id\"");
		browser.post("/preferences/language", "locale", "en", "back", "/login").expect(302);
		assertThat(browser.get("/login").body()).contains("<html lang=\"en\"");
		browser.post("/preferences/language", "locale", "id", "back", "/login").expect(302);
		browser.signIn(this.user);
		assertThat(browser.get("/account").body()).describedAs("the account's").contains("<html lang=\"en\"");
		browser.post("/preferences/language", "locale", "id").expect(302);
		assertThat(browser.get("/account").body()).contains("<html lang=\"id\"");
		assertThat(this.api.as(this.user).get("/api/account").text("/locale")).isEqualTo("id");
	}

}
