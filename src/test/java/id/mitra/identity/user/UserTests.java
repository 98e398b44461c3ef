package id.mitra.identity.user;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class UserTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api administrator;

	private final Body draft = Body.of("username", "u-" + Fixtures.word(), "displayName", "Ujang", "role", "OFFICER",
			"clearance", "LIMITED");

	UserTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
	}

	@Test
	void makesAUserWithALinkToSignIn() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		assertThat(made.header("Location")).isEqualTo("/api/users/" + made.id());
		assertThat(made.text("/signInLink")).matches("/welcome/[\\w-]{43}");
		assertThat(made.text("/locale")).isEqualTo("id");
		assertThat(made.text("/zone")).isEqualTo("Asia/Jakarta");
		assertThat(made.at("/active").booleanValue()).isTrue();
		Answer read = this.administrator.get("/api/users/" + made.id()).expect(200);
		assertThat(read.body()).doesNotContain("signInLink", "assword");
	}

	@Test
	void changesAUser() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		Answer changed = this.administrator.put("/api/users/" + made.id(), made.version(),
				this.draft.with("role", "MANAGER")
					.with("clearance", "TOP_SECRET")
					.with("active", false)
					.with("locale", "en"))
			.expect(200);
		assertThat(changed.text("/role")).isEqualTo("MANAGER");
		assertThat(changed.at("/active").booleanValue()).isFalse();
		Answer stale = this.administrator.put("/api/users/" + made.id(), made.version(), this.draft).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactlyInAnyOrder("role", "clearance", "active",
				"locale");
		this.administrator.send("PUT", "/api/users/" + made.id(), this.draft).expect(428);
	}

	@Test
	void letsOnlyAdministratorsKeepUsers() {
		long id = this.fixtures.staff().id();
		for (TestUser user : List.of(this.fixtures.staff(), this.fixtures.officer(), this.fixtures.manager())) {
			Api caller = this.api.as(user);
			Unchanged.by(() -> {
				caller.get("/api/users").expect(403);
				caller.get("/api/users/count").expect(403);
				caller.get("/api/users/" + id).expect(403);
				caller.post("/api/users", this.draft).expect(403);
				caller.put("/api/users/" + id, 0, this.draft).expect(403);
				caller.delete("/api/users/" + id).expect(403);
				caller.post("/api/users/" + id + "/restoration").expect(403);
				caller.get("/api/users/" + id + "/tokens").expect(403);
				caller.delete("/api/users/" + id + "/tokens/1").expect(403);
				return caller.post("/api/users/" + id + "/sign-in-link").expect(403);
			});
		}
	}

	@Test
	void letsNobodyGrantAClearanceAboveTheirOwn() {
		Api limited = this.api.as(this.fixtures.user(Role.ADMINISTRATOR, Classification.LIMITED));
		Answer refused = Unchanged
			.by(() -> limited.post("/api/users", this.draft.with("clearance", "SECRET")).expect(400));
		assertThat(refused.errors()).containsExactly("clearance clearance");
		Answer made = limited.post("/api/users", this.draft).expect(201);
		assertThat(limited.put("/api/users/" + made.id(), made.version(), this.draft.with("clearance", "TOP_SECRET"))
			.expect(400)
			.errors()).containsExactly("clearance clearance");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			username    |              | username required
			username    | A            | username format
			username    | with space   | username format
			username    | ../etc       | username format
			displayName | '  '         | displayName required
			displayName | a\u202eb     | displayName characters
			role        |              | role required
			role        | BOSS         | role unreadable
			clearance   |              | clearance required
			locale      | fr           | locale format
			zone        | Asia/Bandung | zone zone
			active      | yes          | active unreadable
			passwordHash | x           | passwordHash unknownField
			""")
	void refusesWhatIsWrong(String field, @Nullable String value, String expected) {
		Answer refused = Unchanged
			.by(() -> this.administrator.post("/api/users", this.draft.with(field, value)).expect(400));
		assertThat(refused.errors()).contains(expected);
	}

	@Test
	void givesANameToOneUserOnly() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		assertThat(this.administrator.post("/api/users", this.draft).expect(400).errors())
			.containsExactly("username username.taken");
		this.administrator.delete("/api/users/" + made.id()).expect(204);
		assertThat(this.administrator.post("/api/users", this.draft).expect(400).errors())
			.containsExactly("username username.taken");
	}

	@Test
	void makesOneUserOfManyCallsAtOnce() {
		List<Answer> answers = Together.times(8, (number) -> this.administrator.post("/api/users", this.draft));
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 400);
	}

	@Test
	void neverChangesAUsersName() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		assertThat(
				this.administrator.put("/api/users/" + made.id(), made.version(), this.draft.with("username", "other"))
					.expect(400)
					.errors())
			.containsExactly("username username.fixed");
	}

	@Test
	void trashesAndRestoresAUser() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		String path = "/api/users/" + made.id();
		this.administrator.delete(path).expect(204);
		this.administrator.get(path).expect(404);
		String name = String.valueOf(this.draft.fields().get("username"));
		assertThat(this.administrator.get("/api/users?q=" + name).ids()).isEmpty();
		assertThat(this.administrator.get("/api/users?trashed=true&q=" + name).ids()).containsExactly(made.id());
		this.administrator.post(path + "/restoration").expect(200);
		this.administrator.get(path).expect(200);
	}

	@Test
	void findsByNameAndRole() {
		Answer made = this.administrator.post("/api/users", this.draft).expect(201);
		String name = String.valueOf(this.draft.fields().get("username"));
		assertThat(this.administrator.get("/api/users?role=OFFICER&q=" + name).ids()).containsExactly(made.id());
		assertThat(this.administrator.get("/api/users?role=STAFF&q=" + name).ids()).isEmpty();
		assertThat(this.administrator.get("/api/users/count?q=" + name).number("/count")).isEqualTo(1);
	}

	@Test
	void keepsOneActiveAdministrator() {
		List<Long> others = TestDatabase.sql().sql("""
				update app_user set active = false where role = 'ADMINISTRATOR' and active returning id
				""").query((row, number) -> row.getLong("id")).list();
		try {
			TestUser last = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
			Api caller = this.api.as(last);
			String path = "/api/users/" + last.id();
			Answer self = caller.get(path).expect(200);
			Body same = Body.of("username", last.username(), "displayName", last.username(), "role", "ADMINISTRATOR",
					"clearance", "TOP_SECRET", "locale", "en", "zone", "Asia/Jakarta");
			Unchanged.by(() -> {
				caller.delete(path).expect(409);
				caller.put(path, self.version(), same.with("active", false)).expect(409);
				return caller.put(path, self.version(), same.with("role", "MANAGER")).expect(409);
			});
			// two at once cannot both bow out; the one who does never gets their token
			// back
			TestUser first = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
			TestUser second = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
			TestDatabase.sql().sql("update app_user set active = false where id = :id").param("id", last.id()).update();
			List<Answer> answers = Together.times(2, (number) -> this.api.as((number == 0) ? first : second)
				.delete("/api/users/" + ((number == 0) ? second : first).id()));
			assertThat(answers).extracting(Answer::status)
				.containsOnlyOnce(204)
				.describedAs("the other one is refused, or gone by then")
				.containsAnyOf(409, 401, 403);
		}
		finally {
			TestDatabase.sql()
				.sql("update app_user set active = true where id in (:ids)")
				.param("ids", others)
				.update();
		}
	}

}
