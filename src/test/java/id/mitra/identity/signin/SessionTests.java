package id.mitra.identity.signin;

import java.util.List;
import java.util.UUID;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.user.OpenSessions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What sessions cost, how they end, and what their users see of them.
 */
@MitraTest
class SessionTests {

	private final Api api;

	private final Fixtures fixtures;

	private final OpenSessions sessions;

	SessionTests(Api api, Fixtures fixtures, OpenSessions sessions) {
		this.api = api;
		this.fixtures = fixtures;
		this.sessions = sessions;
	}

	private TestUser user() {
		return this.fixtures.user(Role.OFFICER, Classification.LIMITED);
	}

	@Test
	void readsASessionByOneStatementAndWritesNoneForAPage() {
		Browser browser = this.api.browser().signIn(user());
		browser.get("/meetings").expect(200);
		assertThat(Statements.ofSessionsDuring(() -> browser.get("/meetings").expect(200))).hasSize(1)
			.allSatisfy((statement) -> assertThat(statement).startsWith("select"));
	}

	@Test
	void readsNoneForAStaticFile() {
		Browser browser = this.api.browser().signIn(user());
		for (String file : List.of("/js/frame.js", "/css/mitra.css", "/images/icons.svg")) {
			assertThat(Statements.ofSessionsDuring(() -> browser.get(file).expect(200))).describedAs(file).isEmpty();
			assertThat(Statements.during(() -> browser.get(file).expect(200))).describedAs(file).isEmpty();
		}
	}

	@Test
	void writesDownThatItIsUsedOnceAMinute() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		browser.get("/account").expect(200);
		change(user, "last_access_time = last_access_time - 61000");
		assertThat(Statements.ofSessionsDuring(() -> browser.get("/account").expect(200))).hasSize(2)
			.anySatisfy((statement) -> assertThat(statement).startsWith("update"));
		assertThat(Statements.ofSessionsDuring(() -> browser.get("/account").expect(200))).hasSize(1);
	}

	@Test
	void keepsOnlyTheHashOfAnId() {
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		String id = new String(java.util.Base64.getDecoder().decode(browser.cookie("JSESSIONID")));
		assertThat(UUID.fromString(id)).isNotNull();
		assertThat(TestDatabase.sql()
			.sql("select count(*) from spring_session "
					+ "where session_id = sha256(cast(:id as bytea)) and primary_id <> :id")
			.param("id", id)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void endsWhenIdleTooLongAndAfterItsLifetimeHoweverMuchUsed() {
		TestUser user = user();
		Browser idle = this.api.browser().signIn(user);
		change(user, "last_access_time = last_access_time - 8 * 3600000 - 1000");
		idle.get("/account").expect(302);
		Browser old = this.api.browser().signIn(user);
		old.get("/account").expect(200);
		rewrite(user, "jsonb_set(visit, '{since}', to_jsonb((visit ->> 'since')::timestamptz - interval '12 hours'))");
		assertThat(this.api.as(user).get("/api/account/sessions").expect(200).at("/items")).isEmpty();
		old.get("/account").expect(302);
	}

	@Test
	void treatsWhatAnotherReleaseLeftAsNoSession() {
		for (String left : List.of("jsonb_build_object('user', 'x')", "visit - 'since'", "visit - 'device'",
				"jsonb_build_array()", "'null'::jsonb")) {
			TestUser user = user();
			Browser browser = this.api.browser().signIn(user);
			rewrite(user, left);
			browser.get("/account").expect(302);
			browser.signIn(user).get("/account").expect(200);
		}
		TestUser user = user();
		Browser browser = this.api.browser().signIn(user);
		TestDatabase.sql().sql("""
				insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
				select primary_id, made.name, '\\xaced000573ff' from spring_session,
				(values ('flash'), ('csrf')) made (name) where principal_name = :user
				on conflict (session_primary_id, attribute_name)
				  do update set attribute_bytes = excluded.attribute_bytes
				""").param("user", String.valueOf(user.id())).update();
		browser.get("/account").expect(200);
	}

	@Test
	void takesNoForgedCookieForASession() {
		for (String cookie : List.of("x", "AA==", "JwAtLQ==", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")) {
			this.api.with("Cookie", "JSESSIONID=" + cookie).get("/account").expect(302);
		}
	}

	@Test
	void listsTheCallersOwnAndEndsThem() {
		TestUser user = user();
		Browser here = this.api.browser().signIn(user);
		Browser there = this.api.browser().signIn(user);
		Browser stranger = this.api.browser().signIn(user());
		Answer list = here.call("GET", "/api/account/sessions", null).expect(200);
		assertThat(list.each("/items", "current")).containsExactly("true", "false");
		assertThat(list.each("/items", "address")).containsOnly("127.0.0.1");
		assertThat(list.body()).doesNotContain(here.cookie("JSESSIONID"));
		long id = list.ids().get(1);
		stranger.call("DELETE", "/api/account/sessions/" + id, null).expect(404);
		there.get("/account").expect(200);
		here.call("DELETE", "/api/account/sessions/" + id, null).expect(204);
		there.get("/account").expect(302);
		here.call("DELETE", "/api/account/sessions/" + id, null).expect(404);
		assertThat(here.call("GET", "/api/account/sessions", null).ids()).hasSize(1);
	}

	@Test
	void endsOneFromItsPage() {
		TestUser user = user();
		Browser here = this.api.browser().signIn(user);
		Browser there = this.api.browser().signIn(user);
		long id = here.call("GET", "/api/account/sessions", null).ids().get(1);
		assertThat(here.get("/account/sessions").expect(200).body()).contains("/account/sessions/" + id + "/deletion")
			.contains("Unknown browser");
		here.post("/account/sessions/" + id + "/deletion").expect(302);
		assertThat(here.get("/account/sessions").expect(200).body()).contains("The session was ended.");
		assertThat(here.get("/account/sessions").expect(200).body()).doesNotContain("The session was ended.");
		there.get("/account").expect(302);
	}

	@Test
	void revivesNoneOfAUserWhoWasDisabledOrTrashedMeanwhile() {
		TestUser user = user();
		Api administrator = this.api.as(this.fixtures.administrator());
		Browser unused = this.api.browser().signIn(user);
		Body draft = Body.of("username", user.username(), "displayName", "Name", "role", "OFFICER", "clearance",
				"LIMITED");
		administrator.with("If-Match", "*")
			.send("PUT", "/api/users/" + user.id(), draft.with("active", false))
			.expect(200);
		administrator.with("If-Match", "*")
			.send("PUT", "/api/users/" + user.id(), draft.with("active", true))
			.expect(200);
		unused.get("/account").expect(302);
		Browser again = this.api.browser().signIn(user);
		administrator.delete("/api/users/" + user.id()).expect(204);
		administrator.post("/api/users/" + user.id() + "/restoration").expect(200);
		again.get("/account").expect(302);
	}

	@Test
	void goesOnToThePageThatWasAskedFor() {
		Browser browser = this.api.browser();
		browser.get("/meetings?area=OSH&q=a%20b").expect(302);
		assertThat(browser.signIn(user().username(), TestUser.PASSWORD).header("Location"))
			.endsWith("/meetings?area=OSH&q=a%20b");
		browser.get("/account").expect(200);
	}

	@Test
	void forgetsWhatHasExpired() {
		TestUser user = user();
		this.api.browser().signIn(user);
		change(user, "expiry_time = 1");
		this.sessions.forgetExpired();
		assertThat(TestDatabase.sql()
			.sql("select count(*) from spring_session where principal_name = :user")
			.param("user", String.valueOf(user.id()))
			.query(Integer.class)
			.single()).isZero();
	}

	private static void change(TestUser user, String what) {
		TestDatabase.sql()
			.sql("update spring_session set " + what + " where principal_name = :user")
			.param("user", String.valueOf(user.id()))
			.update();
	}

	private static void rewrite(TestUser user, String visit) {
		TestDatabase.sql().sql("""
				update spring_session_attributes a
				set attribute_bytes = convert_to(cast(%s as text), 'UTF8')
				from spring_session s,
				  lateral (select convert_from(a2.attribute_bytes, 'UTF8')::jsonb as visit
				           from spring_session_attributes a2
				           where a2.session_primary_id = s.primary_id and a2.attribute_name = 'visit') known
				where a.session_primary_id = s.primary_id
				  and a.attribute_name = 'visit'
				  and s.principal_name = :user
				""".formatted(visit)).param("user", String.valueOf(user.id())).update();
	}

}
