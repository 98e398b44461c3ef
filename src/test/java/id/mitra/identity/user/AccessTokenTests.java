package id.mitra.identity.user;

import java.time.LocalDate;
import java.time.ZoneId;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AccessTokenTests {

	private static final Body DRAFT = Body.of("name", "Reporting", "scope", "WRITE", "expiresOn",
			today().plusMonths(6).toString());

	private final Api api;

	private final Fixtures fixtures;

	AccessTokenTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Jakarta"));
	}

	private TestUser user() {
		return this.fixtures.user(Role.OFFICER, Classification.LIMITED);
	}

	@Test
	void isShownOnceAndSignsAProgramIn() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		Answer made = browser.call("POST", "/api/account/tokens", DRAFT).expect(201);
		String token = String.valueOf(made.text("/token"));
		assertThat(token).matches("mitra_[\\w-]{43}");
		Answer list = browser.call("GET", "/api/account/tokens", null).expect(200);
		assertThat(list.each("/items", "id")).contains(String.valueOf(made.id()));
		assertThat(list.body()).doesNotContain(token);
		assertThat(this.api.withToken(token).get("/api/account").expect(200).text("/username"))
			.isEqualTo(user.username());
		this.api.withToken(token).post("/api/partners", this.fixtures.partnerDraft()).expect(201);
	}

	@Test
	void isKeptAsItsHashOnly() {
		Browser browser = this.api.browser().signIn(user());
		String token = String.valueOf(browser.call("POST", "/api/account/tokens", DRAFT).expect(201).text("/token"));
		assertThat(TestDatabase.sql()
			.sql("select count(*) from access_token where token_hash = sha256(cast(:token as bytea)) "
					+ "and access_token::text not like '%' || :token || '%'")
			.param("token", token)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void mintsNoTokensItself() {
		Api program = this.api.as(user());
		Answer refused = Unchanged.by(() -> program.post("/api/account/tokens", DRAFT).expect(403));
		assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
		Unchanged.by(() -> program
			.post("/api/account/password", Body.of("current", TestUser.PASSWORD, "new", "a new password!"))
			.expect(403));
	}

	@Test
	void writesNothingWhereItsScopeIsToRead() {
		TestUser user = this.fixtures.user(Role.ADMINISTRATOR, Classification.SECRET);
		String token = "mitra_read_" + Fixtures.word();
		this.fixtures.token(user.id(), token, "READ", 1);
		Answer meeting = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN);
		String path = "/api/meetings/" + meeting.id();
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		Api program = this.api.withToken(token);
		program.get(path).expect(200);
		program.get("/api/users").expect(200);
		Unchanged.by(() -> {
			program.post("/api/meetings", draft).expect(403);
			program.put(path, meeting.version(), draft).expect(403);
			program.delete(path).expect(403);
			program.post(path + "/confirmation").expect(403);
			program.post("/api/partners", this.fixtures.partnerDraft()).expect(403);
			program.post("/api/delegates", this.fixtures.delegateDraft()).expect(403);
			program.post("/api/units", Body.of("nameId", "x")).expect(403);
			program.post("/api/users", Body.of()).expect(403);
			program.put("/api/areas/OSH", 0, Body.of("nameEn", "x", "nameId", "y")).expect(403);
			program.put("/api/account", 0, Body.of("displayName", "x", "locale", "id", "zone", "Asia/Jakarta"))
				.expect(403);
			return program.delete("/api/account/tokens/1").expect(403);
		});
	}

	@Test
	void lastsUntilTheEndOfItsLastDay() {
		TestUser user = user();
		String today = "mitra_today_" + Fixtures.word();
		String yesterday = "mitra_yesterday_" + Fixtures.word();
		this.fixtures.token(user.id(), today, "READ", 0);
		this.fixtures.token(user.id(), yesterday, "READ", -1);
		this.api.withToken(today).get("/api/account").expect(200);
		this.api.withToken(yesterday).get("/api/account").expect(401);
	}

	@Test
	void endsWhenItIsRevoked() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		Answer made = browser.call("POST", "/api/account/tokens", DRAFT).expect(201);
		Api program = this.api.withToken(String.valueOf(made.text("/token")));
		program.get("/api/account").expect(200);
		browser.call("DELETE", "/api/account/tokens/" + made.id(), null).expect(204);
		program.get("/api/account").expect(401);
		browser.call("DELETE", "/api/account/tokens/" + made.id(), null).expect(404);
	}

	@Test
	void livesAtMostAYear() {
		Browser browser = this.api.browser().signIn(user());
		assertThat(Unchanged
			.by(() -> browser.call("POST", "/api/account/tokens",
					DRAFT.with("expiresOn", today().plusYears(1).plusDays(1).toString()))
				.expect(400))
			.errors()).containsExactly("expiresOn token.far");
		browser.call("POST", "/api/account/tokens", DRAFT.with("expiresOn", today().plusYears(1).toString()))
			.expect(201);
	}

	@Test
	void endsWithAPasswordChange() {
		TestUser user = user();
		Api program = this.api.as(user);
		program.get("/api/account").expect(200);
		this.api.browser()
			.signIn(user)
			.call("POST", "/api/account/password", Body.of("current", TestUser.PASSWORD, "new", "another of my own"))
			.expect(204);
		program.get("/api/account").expect(401);
	}

	@Test
	void endsWithARedeemedLink() {
		TestUser user = user();
		String link = String.valueOf(this.api.as(this.fixtures.administrator())
			.post("/api/users/" + user.id() + "/sign-in-link")
			.expect(200)
			.text("/signInLink"));
		Api program = this.api.as(user);
		program.get("/api/account").expect(200);
		this.api.browser().post(link, "password", "another of my own").expect(302);
		program.get("/api/account").expect(401);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void neverRevivesWithItsUser(boolean disabled) {
		TestUser user = user();
		Api program = this.api.as(user);
		Api administrator = this.api.as(this.fixtures.administrator());
		String path = "/api/users/" + user.id();
		String link = String.valueOf(administrator.post(path + "/sign-in-link").expect(200).text("/signInLink"));
		Body draft = Body.of("username", user.username(), "displayName", "Siti", "role", "OFFICER", "clearance",
				"LIMITED");
		if (disabled) {
			int version = administrator.put(path, 0, draft.with("active", false)).expect(200).version();
			administrator.put(path, version, draft.with("active", true)).expect(200);
		}
		else {
			administrator.delete(path).expect(204);
			administrator.post(path + "/restoration").expect(200);
		}
		program.get("/api/account").expect(401);
		this.api.browser().get(link).expect(404);
	}

	@Test
	void isListedAndRevokedByAdministrators() {
		TestUser user = user();
		long id = this.fixtures.token(user.id(), "mitra_" + Fixtures.word(), "READ", 1);
		long others = this.fixtures.token(user().id(), "mitra_" + Fixtures.word(), "READ", 1);
		Api administrator = this.api.as(this.fixtures.administrator());
		String path = "/api/users/" + user.id() + "/tokens";
		Answer list = administrator.get(path).expect(200);
		assertThat(list.ids()).contains(id).doesNotContain(others);
		assertThat(list.body()).doesNotContain("mitra_");
		administrator.delete(path + "/" + others).expect(404);
		administrator.delete(path + "/" + id).expect(204);
		assertThat(administrator.get(path).ids()).doesNotContain(id);
		administrator.delete(path + "/" + id).expect(404);
		administrator.get("/api/users/999999999/tokens").expect(404);
		this.api.as(user).get(path).expect(403);
	}

	@Test
	void isMadeOnThePageByThePasswordOnly() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		String expires = today().plusDays(7).toString();
		for (String wrong : new String[] { "", "not my password" }) {
			Answer refused = Unchanged.by(() -> browser
				.post("/account/tokens", "name", "Reporting", "scope", "READ", "expiresOn", expires, "current", wrong)
				.expect(422));
			assertThat(refused.body()).contains("id=\"current-error\"", "value=\"Reporting\"")
				.doesNotContain("not my password");
		}
		assertThat(browser
			.post("/account/tokens", "name", "Reporting", "scope", "READ", "expiresOn", expires, "current",
					TestUser.PASSWORD)
			.expect(302)
			.header("Location")).endsWith("/account/tokens");
		assertThat(browser.get("/account/tokens").body()).contains("mitra_");
	}

	@Test
	void isNobodyElsesToSeeOrRevoke() {
		Answer made = this.api.browser().signIn(user()).call("POST", "/api/account/tokens", DRAFT).expect(201);
		Browser other = this.api.browser().signIn(this.fixtures.administrator());
		assertThat(other.call("GET", "/api/account/tokens", null).each("/items", "id"))
			.doesNotContain(String.valueOf(made.id()));
		other.call("DELETE", "/api/account/tokens/" + made.id(), null).expect(404);
		this.api.withToken(String.valueOf(made.text("/token"))).get("/api/account").expect(200);
	}

	@Test
	void fallsWithItsUser() {
		TestUser user = user();
		Api program = this.api.as(user);
		program.get("/api/meetings").expect(200);
		for (String fall : new String[] { "active = false", "active = true, trashed_at = now()" }) {
			TestDatabase.sql().sql("update app_user set " + fall + " where id = :id").param("id", user.id()).update();
			program.get("/api/meetings").expect(401);
		}
	}

	@Test
	void doesWhatItsUsersRoleAllowsFromTheNextRequestOn() {
		TestUser user = user();
		Api program = this.api.as(user);
		program.post("/api/partners", this.fixtures.partnerDraft()).expect(201);
		TestDatabase.sql().sql("update app_user set role = 'STAFF' where id = :id").param("id", user.id()).update();
		program.post("/api/partners", this.fixtures.partnerDraft()).expect(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer", "Bearer ", "Bearer wrong", "Basic b2ZmaWNlcjpvZmZpY2Vy", "nonsense",
			"Bearer mitra_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void letsNobodyInByAnythingElse(String header) {
		Answer refused = this.api.with("Authorization", header).get("/api/account").expect(401);
		assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
		assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
		assertThat(refused.header("Set-Cookie")).isNull();
	}

	@Test
	void opensNoSession() {
		Answer answer = this.api.as(user()).get("/api/account").expect(200);
		assertThat(answer.header("Set-Cookie")).isNull();
	}

	@Test
	void opensNoPages() {
		this.api.as(user()).get("/meetings").expect(302);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name      |            | name required
			name      | a\u202eb   | name characters
			scope     |            | scope required
			scope     | ADMIN      | scope unreadable
			expiresOn |            | expiresOn required
			expiresOn | 2023-02-31 | expiresOn unreadable
			expiresOn | 2020-01-01 | expiresOn token.expired
			""")
	void refusesADraftThatMakesNoToken(String field, @Nullable String value, String expected) {
		Browser browser = this.api.browser().signIn(user());
		Answer refused = Unchanged
			.by(() -> browser.call("POST", "/api/account/tokens", DRAFT.with(field, value)).expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@Test
	void mayEndToday() {
		String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
		this.api.browser()
			.signIn(user())
			.call("POST", "/api/account/tokens", DRAFT.with("expiresOn", today))
			.expect(201);
	}

}
