package id.mitra.identity.caller;

import java.util.List;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator keeps users up to their own clearance and gains none by it.
 */
@MitraTest
class ReachTests {

	private final Api api;

	private final Fixtures fixtures;

	private final TestUser open;

	ReachTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.open = fixtures.user(Role.ADMINISTRATOR, Classification.OPEN);
	}

	private static Body draft(TestUser user) {
		return Body.of("username", user.username(), "displayName", user.username(), "role", user.role().name(),
				"clearance", user.clearance().name());
	}

	@ParameterizedTest
	@EnumSource(value = Classification.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
	void letsNobodyActOnAUserWhoseClearanceIsAboveTheirOwn(Classification clearance) {
		TestUser higher = this.fixtures.user(Role.STAFF, clearance);
		Api caller = this.api.as(this.open);
		String path = "/api/users/" + higher.id();
		long token = this.fixtures.token(higher.id(), Fixtures.word(), "READ", 1);
		int version = caller.get(path).expect(200).version();
		Unchanged.by(() -> {
			caller.put(path, version, draft(higher)).expect(403);
			caller.put(path, version, draft(higher).with("clearance", "OPEN")).expect(403);
			caller.put(path, version, draft(higher).with("active", false)).expect(403);
			caller.put(path, version + 7, Body.of()).expect(403);
			caller.post(path + "/sign-in-link").expect(403);
			caller.get(path + "/tokens").expect(403);
			caller.delete(path + "/tokens/" + token).expect(403);
			return caller.delete(path).expect(403);
		});
		assertThat(links(higher)).isZero();
		this.fixtures.trash("/users", higher.id());
		Unchanged.by(() -> caller.post(path + "/restoration").expect(403));
		this.api.as(this.fixtures.administrator()).post(path + "/restoration").expect(200);
	}

	private static int links(TestUser user) {
		return TestDatabase.sql()
			.sql("select count(*) from sign_in_link where user_id = :id")
			.param("id", user.id())
			.query(Integer.class)
			.single();
	}

	@Test
	void letsNobodyRaiseTheirOwnClearanceOrMakeOneWhoHasMore() {
		Api caller = this.api.as(this.open);
		int version = caller.get("/api/users/" + this.open.id()).expect(200).version();
		Unchanged.by(() -> {
			assertThat(
					caller.put("/api/users/" + this.open.id(), version, draft(this.open).with("clearance", "LIMITED"))
						.expect(400)
						.errors())
				.containsExactly("clearance clearance");
			return caller
				.post("/api/users", draft(this.open).with("username", Fixtures.word()).with("clearance", "LIMITED"))
				.expect(400);
		});
	}

	@Test
	void voidsALinkOfAUserWhoIsGivenAHigherClearance() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		String path = "/api/users/" + user.id();
		String link = String
			.valueOf(this.api.as(this.open).post(path + "/sign-in-link").expect(200).text("/signInLink"));
		Api administrator = this.api.as(this.fixtures.administrator());
		int version = administrator.get(path).version();
		int renamed = administrator.put(path, version, draft(user).with("displayName", "Another")).version();
		this.api.browser().get(link).expect(200);
		administrator.put(path, renamed, draft(user).with("clearance", "TOP_SECRET")).expect(200);
		this.api.browser().get(link).expect(404);
		this.api.browser().post(link, "password", "chosen by somebody").expect(404);
	}

	@Test
	void showsAUserOutOfReachWithNothingToDo() {
		TestUser higher = this.fixtures.user(Role.OFFICER, Classification.SECRET);
		Browser browser = this.api.browser().signIn(this.open);
		String path = "/admin/users/" + higher.id();
		String page = browser.get(path).expect(200).body();
		assertThat(page).contains(Words.of("en", "user.outOfReach")).doesNotContain("action=\"" + path);
		browser.get(path + "/edit").expect(403);
		browser.post(path + "/sign-in-link").expect(403);
		String within = browser.get("/admin/users/" + this.open.id()).expect(200).body();
		assertThat(within).doesNotContain(Words.of("en", "user.outOfReach"))
			.contains("action=\"/admin/users/" + this.open.id() + "/sign-in-link\"");
	}

	@Test
	void keepsAnAdministratorWhoReachesAll() {
		List<Long> others = TestDatabase.sql()
			.sql("update app_user set active = false where clearance = 'TOP_SECRET' and active returning id")
			.query((row, number) -> row.getLong("id"))
			.list();
		try {
			TestUser highest = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
			this.fixtures.user(Role.ADMINISTRATOR, Classification.SECRET);
			TestUser reached = this.fixtures.user(Role.STAFF, Classification.TOP_SECRET);
			Api caller = this.api.as(highest);
			String path = "/api/users/" + highest.id();
			int version = caller.get(path).expect(200).version();
			Unchanged.by(() -> {
				caller.put(path, version, draft(highest).with("role", "MANAGER")).expect(409);
				caller.put(path, version, draft(highest).with("clearance", "SECRET")).expect(409);
				caller.put(path, version, draft(highest).with("active", false)).expect(409);
				return caller.delete(path).expect(409);
			});
			caller.delete("/api/users/" + reached.id()).expect(204);
			caller.put(path, version, draft(highest).with("clearance", "SECRET")).expect(200);
		}
		finally {
			TestDatabase.sql()
				.sql("update app_user set active = true where id in (:ids)")
				.param("ids", others)
				.update();
		}
	}

}
