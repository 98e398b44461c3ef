package id.mitra.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.platform.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the security log says of what people and programs do, and what it never says.
 */
@MitraTest
class SecurityLogTests {

	private final SecurityLines log = new SecurityLines();

	private final Api api;

	private final Fixtures fixtures;

	private final TestUser user;

	SecurityLogTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.user = fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	private List<String> by(TestUser user, String event) {
		return this.log.of(event, "user=" + user.username() + " ");
	}

	private List<String> about(TestUser user, String event) {
		return this.log.of(event, "of=" + user.username() + " ");
	}

	@Test
	void tellsOfSigningInAndOut() {
		Browser browser = this.api.browser();
		Answer in = browser.signIn(this.user.username(), TestUser.PASSWORD);
		assertThat(by(this.user, "signed-in")).singleElement()
			.asString()
			.matches("event=signed-in user=\\S+ address=127\\.0\\.0\\.1 request=[0-9a-f]{16}")
			.endsWith("request=" + in.header("X-Request-Id"));
		browser.post("/logout").expect(302);
		assertThat(by(this.user, "signed-out")).hasSize(1);
	}

	@Test
	void namesThoseOnRecordOnlyWhereSigningInFails() {
		String typed = "hunter2-is-my-password";
		this.api.browser().signIn(this.user.username(), "wrong password!!");
		this.api.browser().signIn(typed, "wrong password!!");
		assertThat(by(this.user, "sign-in-failed")).hasSize(1);
		assertThat(this.log.of("sign-in-failed", "user=unknown ")).isNotEmpty();
		assertThat(this.log.all()).noneMatch((line) -> line.contains("hunter2") || line.contains("wrong"));
	}

	@Test
	void tellsOfThrottling() {
		for (int i = 0; i < 6; i++) {
			this.api.browser().signIn(this.user.username(), "wrong password!!");
		}
		assertThat(by(this.user, "sign-in-throttled")).isNotEmpty();
	}

	@Test
	void tellsOfEachRefusalOnce() {
		Answer refused = this.api.as(this.user).get("/api/users").expect(403);
		assertThat(by(this.user, "refused")).singleElement()
			.asString()
			.endsWith("request=" + refused.header("X-Request-Id") + " method=GET path=/api/users");
		Browser browser = this.api.browser().signIn(this.user);
		browser.get("/admin/users").expect(403);
		browser.postWith("forged", "/meetings/new", "title", "x").expect(403);
		assertThat(by(this.user, "refused")).hasSize(3);
	}

	@Test
	void tellsNoSecretOfAnAddress() {
		Browser browser = this.api.browser().signIn(this.user);
		browser.postWith("forged", "/welcome/" + "x".repeat(43), "password", "x").expect(403);
		assertThat(by(this.user, "refused")).singleElement().asString().endsWith("method=POST path=/welcome/...");
	}

	@Test
	void tellsOfTokensAndNeverTheToken() {
		Browser browser = this.api.browser().signIn(this.user);
		Answer made = browser
			.call("POST", "/api/account/tokens",
					Body.of("name", "x", "scope", "READ", "expiresOn", LocalDate.now().plusDays(9).toString()))
			.expect(201);
		String token = String.valueOf(made.text("/token"));
		assertThat(by(this.user, "token-made")).singleElement()
			.asString()
			.contains(" token=" + made.id() + " scope=READ expires=");
		this.api.withToken(token).get("/api/account").expect(200);
		this.api.withToken(token).get("/api/account").expect(200);
		assertThat(by(this.user, "token-first-used")).singleElement().asString().endsWith(" token=" + made.id());
		browser.call("DELETE", "/api/account/tokens/" + made.id(), null).expect(204);
		assertThat(about(this.user, "token-revoked")).hasSize(1);
		Answer failed = this.api.withToken(token).get("/api/account").expect(401);
		assertThat(this.log.of("sign-in-failed", "request=" + failed.header("X-Request-Id") + " ")).singleElement()
			.asString()
			.endsWith("by=token");
		assertThat(this.log.all()).noneMatch((line) -> line.contains(token.substring(6)));
	}

	@Test
	void tellsOfRightsLinksAndPasswords() {
		TestUser administrator = this.fixtures.administrator();
		Api caller = this.api.as(administrator);
		String path = "/api/users/" + this.user.id();
		Body draft = Body.of("username", this.user.username(), "displayName", "Siti", "role", "OFFICER", "clearance",
				"SECRET");
		int version = caller.put(path, 0, draft.with("role", "MANAGER").with("clearance", "OPEN")).version();
		assertThat(about(this.user, "role-changed")).singleElement()
			.asString()
			.contains("user=" + administrator.username(), "from=OFFICER to=MANAGER");
		assertThat(about(this.user, "clearance-changed")).singleElement().asString().contains("from=SECRET to=OPEN");
		caller.put(path, version, draft.with("clearance", "EVERYTHING")).expect(400);
		assertThat(about(this.user, "clearance-changed")).describedAs("no change, no line").hasSize(1);
		String link = String.valueOf(caller.post(path + "/sign-in-link").expect(200).text("/signInLink"));
		Browser browser = this.api.browser();
		browser.post(link, "password", "another of my own").expect(302);
		assertThat(about(this.user, "link-made")).hasSize(1);
		assertThat(by(this.user, "link-redeemed")).hasSize(1);
		assertThat(by(this.user, "password-changed")).hasSize(1);
		assertThat(by(this.user, "token-revoked")).isNotEmpty();
		caller.delete(path).expect(204);
		assertThat(about(this.user, "user-trashed")).hasSize(1);
		browser.get("/account").expect(302);
		assertThat(about(this.user, "session-ended")).singleElement().asString().endsWith(" sessions=1");
		assertThat(this.log.all()).noneMatch((line) -> line.contains(link.substring(9)) || line.contains("my own"));
	}

	@Test
	void tellsWhoOpenedARecordAboveLimited() {
		long partner = this.fixtures.partner();
		long secret = this.fixtures.meeting(partner, Classification.SECRET).id();
		long limited = this.fixtures.meeting(partner, Classification.LIMITED).id();
		Browser browser = this.api.browser().signIn(this.user);
		browser.get("/meetings?partner=" + partner).expect(200);
		browser.get("/meetings/" + limited).expect(200);
		assertThat(by(this.user, "record-opened")).isEmpty();
		browser.get("/meetings/" + secret).expect(200);
		this.api.as(this.user).get("/api/meetings/" + secret).expect(200);
		String meeting = "record=/api/meetings/" + secret;
		assertThat(by(this.user, "record-opened")).map((line) -> line.replaceFirst(".* (?=record=)", ""))
			.containsExactlyInAnyOrder(meeting + " classification=SECRET", meeting + "/record classification=SECRET",
					meeting + " classification=SECRET");
		TestUser staff = this.fixtures.staff();
		this.api.as(staff).get("/api/meetings/" + secret).expect(404);
		assertThat(by(staff, "record-opened")).isEmpty();
	}

	@Test
	void letsNoValueOutOfItsLine() {
		SecurityEvent event = new SecurityEvent(SecurityEvent.Happening.REFUSED, "a\nevent=forged user=b", Map.of())
			.with("path", "/x\"\\\r\u2028\u202e é")
			.with("none", "");
		assertThat(SecurityLog.line(event, null, "0a"))
			.isEqualTo("event=refused user=\"a\\u{a}event=forged user=b\" address=- request=0a "
					+ "path=\"/x\\\"\\\\\\u{d}\\u{2028}\\u{202e} é\" none=\"\"");
	}

	@Test
	void goesToAFileOfItsOwnWhereOneIsNamed(@TempDir Path directory) throws Exception {
		Path file = directory.resolve("logs/security.log");
		SecurityLogFile open = new SecurityLogFile(file.toString());
		LoggerFactory.getLogger(SecurityLog.NAME).info("event=signed-in user=x");
		open.destroy();
		LoggerFactory.getLogger(SecurityLog.NAME).info("event=signed-in user=y");
		assertThat(Files.readString(file)).matches("time=\\d{4}-\\d\\d-\\d\\dT\\S+ event=signed-in user=x\n");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new SecurityLogFile(directory.toString()))
			.withMessageContaining("MITRA_SECURITY_LOG_FILE");
	}

}
