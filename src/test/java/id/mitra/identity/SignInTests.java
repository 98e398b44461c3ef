package id.mitra.identity;

import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in and out by password, sessions, and the pace of guessing.
 */
@MitraTest
class SignInTests {

	private final Api api;

	private final Fixtures fixtures;

	private final LoginThrottle throttle;

	SignInTests(Api api, Fixtures fixtures, LoginThrottle throttle) {
		this.api = api;
		this.fixtures = fixtures;
		this.throttle = throttle;
	}

	/** All tests come from one address. */
	@AfterEach
	void forgetFailures() {
		Cache<?, ?> failures = (Cache<?, ?>) ReflectionTestUtils.getField(this.throttle, "failures");
		Objects.requireNonNull(failures).invalidateAll();
	}

	private TestUser user() {
		return this.fixtures.user(Role.OFFICER, Classification.LIMITED);
	}

	@Test
	void signsInByNameAndPasswordAndOutAgain() {
		TestUser user = user();
		Browser browser = this.api.browser();
		assertThat(browser.get("/meetings").expect(302).header("Location")).endsWith("/login");
		assertThat(browser.signIn(user.username().toUpperCase(java.util.Locale.ROOT) + " ", TestUser.PASSWORD)
			.header("Location")).contains("/meetings");
		browser.get("/meetings").expect(200);
		assertThat(browser.call("GET", "/api/account", null).expect(200).text("/username")).isEqualTo(user.username());
		assertThat(browser.post("/logout").expect(302).header("Location")).endsWith("/login?logout");
		browser.get("/meetings").expect(302);
		browser.call("GET", "/api/account", null).expect(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong password!!", "", "only for these test" })
	void tellsNobodyWhetherTheNameOrThePasswordIsWrong(String password) {
		Answer known = this.api.browser().signIn(user().username(), password);
		Answer unknown = this.api.browser().signIn("nobody-" + Fixtures.word(), password);
		assertThat(known.expect(302).header("Location")).isEqualTo(unknown.expect(302).header("Location"))
			.endsWith("/login?error");
	}

	@Test
	void slowsDownGuessingAlikeForKnownAndUnknownNames() {
		TestUser user = user();
		for (String name : new String[] { user.username(), "nobody-" + Fixtures.word() }) {
			Browser browser = this.api.browser();
			for (int i = 0; i < 5; i++) {
				assertThat(browser.signIn(name, "wrong password!!").header("Location")).endsWith("/login?error");
			}
			assertThat(browser.signIn(name, "wrong password!!").header("Location")).endsWith("/login?throttled");
			assertThat(this.api.browser().signIn(name, TestUser.PASSWORD).header("Location"))
				.endsWith("/login?throttled");
		}
	}

	@Test
	void givesTheSessionAnotherIdAtSignIn() {
		Browser browser = this.api.browser();
		browser.get("/login");
		String before = browser.cookie("JSESSIONID");
		browser.signIn(user());
		assertThat(browser.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
	}

	@Test
	void keepsTheSessionCookieFromScriptsAndOtherSites() {
		Answer page = this.api.browser().get("/login");
		assertThat(page.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
		assertThat(page.body()).doesNotContain("jsessionid");
	}

	@Test
	void wantsTheCsrfTokenForEveryWriteOfASession() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		for (String token : new String[] { null, "forged" }) {
			browser.postWith(token, "/meetings", "title", "x").expect(403);
			browser.callWith(token, "POST", "/api/meetings", Fixtures.meetingDraft(1)).expect(403);
			browser.callWith(token, "PUT", "/api/account", Fixtures.meetingDraft(1)).expect(403);
			browser.callWith(token, "DELETE", "/api/meetings/1", null).expect(403);
		}
		browser.call("DELETE", "/api/meetings/1", null).expect(404);
	}

	@Test
	void takesNoTokenOfAnotherSession() {
		String others = this.api.browser().signIn(user()).csrf();
		this.api.browser().signIn(user()).callWith(others, "DELETE", "/api/meetings/1", null).expect(403);
	}

	@Test
	void sendsWhoWaitedTooLongToSignInBackThere() {
		Browser browser = this.api.browser();
		assertThat(browser.postWith("stale", "/login", "username", "x", "password", "y").expect(302).header("Location"))
			.endsWith("/login?expired");
	}

	@Test
	void endsTheSessionOfADisabledUserAtTheNextRequest() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		browser.get("/account").expect(200);
		change(user, "active = false");
		browser.get("/account").expect(302);
		assertThat(this.api.browser().signIn(user.username(), TestUser.PASSWORD).header("Location"))
			.endsWith("/login?error");
		change(user, "active = true");
		browser.get("/account").expect(302);
	}

	@Test
	void endsTheSessionOfATrashedUserAtTheNextRequest() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		change(user, "trashed_at = now()");
		browser.get("/account").expect(302);
	}

	@Test
	void givesAnotherRoleOrClearanceFromTheNextRequestOn() {
		TestUser user = user();
		long secret = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		Browser browser = this.api.browser().signIn(user);
		browser.call("GET", "/api/meetings/" + secret, null).expect(404);
		change(user, "clearance = 'SECRET'");
		browser.call("GET", "/api/meetings/" + secret, null).expect(200);
		browser.call("GET", "/api/users", null).expect(403);
		change(user, "role = 'ADMINISTRATOR'");
		browser.call("GET", "/api/users", null).expect(200);
		change(user, "role = 'STAFF', clearance = 'OPEN'");
		browser.call("GET", "/api/users", null).expect(403);
		browser.call("GET", "/api/meetings/" + secret, null).expect(404);
	}

	private static void change(TestUser user, String what) {
		TestDatabase.sql().sql("update app_user set " + what + " where id = :id").param("id", user.id()).update();
	}

	@Test
	void endsAllOtherSessionsWhenThePasswordChanges() {
		TestUser user = user();
		Browser one = this.api.browser().signIn(user);
		Browser other = this.api.browser().signIn(user);
		String before = one.cookie("JSESSIONID");
		one.call("POST", "/api/account/password",
				id.mitra.Body.of("current", TestUser.PASSWORD, "new", "another password"))
			.expect(204);
		one.get("/account").expect(200);
		assertThat(one.cookie("JSESSIONID")).isNotEqualTo(before);
		other.get("/account").expect(302);
		assertThat(this.api.browser().signIn(user.username(), TestUser.PASSWORD).header("Location"))
			.endsWith("/login?error");
		assertThat(this.api.browser().signIn(user.username(), "another password").header("Location"))
			.doesNotContain("/login");
	}

	@Test
	void letsAOneTimeLinkBeUsedOnce() {
		String name = "invited-" + Fixtures.word();
		String link = this.api.as(this.fixtures.administrator())
			.post("/api/users",
					id.mitra.Body.of("username", name, "displayName", "Invited", "role", "STAFF", "clearance", "OPEN"))
			.expect(201)
			.text("/signInLink");
		assertThat(link).startsWith("/welcome/");
		assertThat(this.api.browser().signIn(name, "").header("Location")).endsWith("/login?error");
		Browser browser = this.api.browser();
		assertThat(browser.get(link).expect(200).body()).contains("Invited");
		browser.post(link, "password", "too short").expect(422);
		assertThat(browser.post(link, "password", "chosen by the invited").expect(302).header("Location"))
			.endsWith("/");
		browser.get("/account").expect(200);
		this.api.browser().get(link).expect(404);
		this.api.browser().post(link, "password", "chosen by another").expect(404);
		assertThat(this.api.browser().signIn(name, "chosen by the invited").header("Location"))
			.doesNotContain("/login");
	}

	@Test
	void voidsAnEarlierLinkAndOneThatIsTooOld() {
		TestUser user = user();
		Api administrator = this.api.as(this.fixtures.administrator());
		String path = "/api/users/" + user.id() + "/sign-in-link";
		String first = administrator.post(path).expect(200).text("/signInLink");
		String second = administrator.post(path).expect(200).text("/signInLink");
		this.api.browser().get(String.valueOf(first)).expect(404);
		this.api.browser().get(String.valueOf(second)).expect(200);
		TestDatabase.sql()
			.sql("update sign_in_link set expires_at = now() - interval '1 second' where user_id = :id")
			.param("id", user.id())
			.update();
		this.api.browser().get(String.valueOf(second)).expect(404);
		this.api.browser().post(String.valueOf(second), "password", "chosen too late").expect(404);
	}

	@Test
	void letsNobodyInByALinkToADisabledUser() {
		TestUser user = user();
		String link = this.api.as(this.fixtures.administrator())
			.post("/api/users/" + user.id() + "/sign-in-link")
			.expect(200)
			.text("/signInLink");
		change(user, "active = false");
		this.api.browser().get(String.valueOf(link)).expect(404);
		this.api.browser().post(String.valueOf(link), "password", "chosen by nobody").expect(404);
	}

	@Test
	void sendsNobodyToAnotherSite() {
		Browser browser = this.api.browser().signIn(user());
		for (String back : new String[] { "https://evil.example/", "//evil.example", "/\\evil.example", "evil",
				"/\tevil", "/%0d%0aSet-Cookie:x" }) {
			String location = browser.post("/preferences/theme", "theme", "dark", "back", back)
				.expect(302)
				.header("Location");
			assertThat(location).describedAs(back).matches("(http://localhost:\\d+)?/([^/\\\\].*)?");
		}
	}

}
