package id.mitra.identity.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in and out by password, sessions, and the pace of guessing.
 */
@MitraTest
class SignInTests {

	private final Api api;

	private final Fixtures fixtures;

	SignInTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	/** All tests come from one address. */
	@AfterEach
	void forgetFailures() {
		TestDatabase.sql().sql("delete from failure_count").update();
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
	void keepsTheNameThatWasTypedForOneAnswerWhoseverItIs() {
		for (String name : new String[] { user().username(), "nobody-\"" + Fixtures.word() }) {
			Browser browser = this.api.browser();
			browser.signIn(name, "wrong password!!").expect(302);
			assertThat(browser.get("/login?error").expect(200).body())
				.contains("value=\"" + name.replace("\"", "&quot;") + "\"")
				.containsPattern("name=\"password\"[^>]*autofocus");
			assertThat(browser.get("/login?error").expect(200).body()).doesNotContain(name)
				.containsPattern("name=\"username\"[^>]*autofocus");
		}
	}

	@Test
	void slowsDownGuessingAlikeForKnownAndUnknownNames() {
		TestUser user = user();
		for (String name : new String[] { user.username(), "nobody-" + Fixtures.word() }) {
			Browser browser = this.api.browser();
			for (int i = 0; i < 5; i++) {
				assertThat(browser.signIn(name, "wrong password!!").header("Location")).endsWith("/login?error");
			}
			Answer sixth = browser.signIn(name, "wrong password!!").expect(429);
			assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(600, 900);
			assertThat(sixth.body()).contains("15 menit").doesNotContain("{0}");
			this.api.browser().signIn(name, TestUser.PASSWORD).expect(429);
		}
	}

	@Test
	void weighsAtMostFiveOfManyGuessesAtOnceAndStaysAwake() throws Exception {
		String name = user().username();
		try (ExecutorService guessers = Executors.newVirtualThreadPerTaskExecutor()) {
			Browser browser = this.api.browser();
			String csrf = browser.csrf();
			List<Future<Integer>> guesses = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				guesses.add(guessers
					.submit(() -> browser.postWith(csrf, "/login", "username", name, "password", "wrong password!!")
						.status()));
			}
			long start = System.nanoTime();
			this.api.get("/actuator/health").expect(200);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
			Map<Integer, Integer> statuses = new HashMap<>();
			for (Future<Integer> guess : guesses) {
				statuses.merge(guess.get(), 1, Integer::sum);
			}
			assertThat(statuses.keySet()).containsExactlyInAnyOrder(302, 429);
			assertThat(statuses.get(302)).isBetween(1, 5);
		}
	}

	@Test
	void letsWhoIsFamiliarInWhileStrangersGuess() {
		TestUser user = user();
		Browser familiar = this.api.browser().signIn(user);
		familiar.post("/logout");
		Browser stranger = this.api.browser();
		for (int i = 0; i < 5; i++) {
			stranger.signIn(user.username(), "wrong password!!");
		}
		stranger.signIn(user.username(), TestUser.PASSWORD).expect(429);
		familiar.signIn(user);
	}

	@Test
	void givesABrowserACookieOfNothingButChance() {
		TestUser user = user();
		Browser browser = this.api.browser();
		Answer first = browser.signIn(user.username(), TestUser.PASSWORD);
		assertThat(first.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).matches("familiar-browser=[\\w-]{43};.*")
				.contains("Path=/login;", "HttpOnly", "SameSite=Lax", "Max-Age="));
		browser.post("/logout");
		String cookie = browser.cookie("familiar-browser");
		browser.signIn(user);
		assertThat(browser.cookie("familiar-browser")).isEqualTo(cookie);
		assertThat(TestDatabase.sql()
			.sql("select count(*) from familiar_place where user_id = :id")
			.param("id", user.id())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void asksForTheCurrentPasswordAtTheSamePace() {
		Browser browser = this.api.browser().signIn(user());
		Body wrong = Body.of("current", "wrong password!!", "new", "another password");
		for (int i = 0; i < 5; i++) {
			browser.call("POST", "/api/account/password", wrong).expect(400);
		}
		Answer sixth = browser
			.call("POST", "/api/account/password", Body.of("current", TestUser.PASSWORD, "new", "another password"))
			.expect(429);
		assertThat(sixth.header("Retry-After")).isNotNull();
		assertThat(sixth.text("/type")).isEqualTo("urn:mitra:problem:429");
		browser.post("/account/password", "current", TestUser.PASSWORD, "new", "another password").expect(429);
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
		one.call("POST", "/api/account/password", Body.of("current", TestUser.PASSWORD, "new", "another password"))
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
					Body.of("username", name, "displayName", "Invited", "role", "STAFF", "clearance", "OPEN"))
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
