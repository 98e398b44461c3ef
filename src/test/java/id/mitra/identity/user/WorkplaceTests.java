package id.mitra.identity.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which person on record a user is, and in which unit they work.
 */
@MitraTest
class WorkplaceTests {

	private static final String USERS = "/api/users";

	private final Api api;

	private final Fixtures fixtures;

	private final Api administrator;

	private final TestUser user;

	private final String path;

	private final Body draft;

	WorkplaceTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
		this.user = fixtures.user(Role.STAFF, Classification.LIMITED);
		this.path = USERS + "/" + this.user.id();
		this.draft = Body.of("username", this.user.username(), "displayName", this.user.username(), "role", "STAFF",
				"clearance", "LIMITED", "locale", "en", "zone", "Asia/Jakarta");
	}

	private Answer account() {
		return this.api.as(this.user).get("/api/account").expect(200);
	}

	private Answer revise(Api administrator, Body draft) {
		return administrator.put(this.path, administrator.get(this.path).expect(200).version(), draft);
	}

	@Test
	void isToldToAdministratorsAndToTheUser() {
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		assertThat(account().at("/unitId").isNull()).isTrue();
		Answer placed = revise(this.administrator, this.draft.with("delegateId", person).with("unitId", unit))
			.expect(200);
		for (Answer told : List.of(placed, this.administrator.get(this.path), account(),
				this.api.browser().signIn(this.user).call("GET", "/api/account", null))) {
			assertThat(told.number("/delegateId")).isEqualTo(person);
			assertThat(told.number("/unitId")).isEqualTo(unit);
		}
		Answer cleared = revise(this.administrator, this.draft).expect(200);
		for (Answer told : List.of(cleared, this.administrator.get(this.path), account())) {
			assertThat(told.at("/delegateId").isNull()).isTrue();
			assertThat(told.at("/unitId").isNull()).isTrue();
		}
		Answer made = this.administrator
			.post(USERS, this.draft.with("username", "u-" + Fixtures.word()).with("delegateId", person))
			.expect(201);
		assertThat(made.number("/delegateId")).isEqualTo(person);
	}

	@Test
	void isHeldToTheVersionLikeAllElse() {
		int version = this.administrator.get(this.path).version();
		revise(this.administrator, this.draft.with("delegateId", this.fixtures.delegate())).expect(200);
		Answer stale = this.administrator.put(this.path, version, this.draft).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("delegateId");
	}

	@Test
	void isNoPersonOrUnitThatIsNotThere() {
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		this.fixtures.trash("/delegates", person);
		this.fixtures.trash("/units", unit);
		for (Body wrong : List.of(this.draft.with("delegateId", 999_999_999).with("unitId", 999_999_999),
				this.draft.with("delegateId", person).with("unitId", unit))) {
			assertThat(Unchanged.by(() -> revise(this.administrator, wrong).expect(400)).errors())
				.containsExactlyInAnyOrder("delegateId delegate.unknown", "unitId unit.unknown");
		}
		Body made = this.draft.with("username", "u-" + Fixtures.word()).with("unitId", unit);
		assertThat(Unchanged.by(() -> this.administrator.post(USERS, made).expect(400)).errors())
			.containsExactly("unitId unit.unknown");
	}

	@Test
	void tellsNobodyOfAPersonWhomTheyMayNotKnow() {
		Body secret = this.fixtures.delegateDraft().with("classification", "SECRET");
		long person = this.fixtures.delegate(secret);
		TestUser keeper = this.fixtures.user(Role.ADMINISTRATOR, Classification.LIMITED);
		Api limited = this.api.as(keeper);
		assertThat(revise(limited, this.draft.with("delegateId", person)).expect(400).errors())
			.containsExactly("delegateId delegate.unknown");
		int version = this.administrator.get(this.path).version();
		this.fixtures.place(this.user, person, null);
		assertThat(account().at("/delegateId").isNull()).describedAs("the user's own, cleared for less").isTrue();
		assertThat(limited.get(this.path).expect(200).at("/delegateId").isNull()).isTrue();
		assertThat(limited.put(this.path, version, this.draft.with("displayName", "Other")).expect(412).body())
			.doesNotContain("delegateId", String.valueOf(person));
		Browser browser = this.api.browser().signIn(keeper);
		String page = "/admin/users/" + this.user.id();
		assertThat(browser.get(page).expect(200).body() + browser.get(page + "/edit").expect(200).body())
			.doesNotContain(String.valueOf(secret.fields().get("fullName")), String.valueOf(person));
		revise(limited, this.draft.with("displayName", "Renamed")).expect(200);
		assertThat(this.administrator.get(this.path).number("/delegateId")).describedAs("stays").isEqualTo(person);
		long other = this.fixtures.delegate();
		assertThat(revise(limited, this.draft.with("delegateId", other)).expect(200).number("/delegateId"))
			.isEqualTo(other);
	}

	@Test
	void keepsPersonAndUnitOutOfTheTrash() {
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		this.fixtures.place(this.user, person, unit);
		Api officer = this.api.as(this.fixtures.officer());
		assertThat(officer.delete("/api/delegates/" + person).expect(409).text("/detail"))
			.isEqualTo(Words.of("en", "refused.delegateInUse"));
		assertThat(this.administrator.delete("/api/units/" + unit).expect(409).text("/detail"))
			.isEqualTo(Words.of("en", "refused.unitInUse"));
		this.administrator.delete(this.path).expect(204);
		officer.delete("/api/delegates/" + person).expect(204);
		this.administrator.delete("/api/units/" + unit).expect(204);
		this.administrator.post(this.path + "/restoration").expect(200);
		assertThat(this.api.browser().signIn(this.user).call("GET", "/api/account", null).at("/delegateId").isNull())
			.describedAs("in the trash")
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "delegate", "unit" })
	void isFoundByAFewLettersInTheForm(String step) {
		String word = Fixtures.word();
		String name = "Kepala " + word;
		long id = step.equals("unit") ? this.administrator.post("/api/units", Body.of("nameId", name)).expect(201).id()
				: this.fixtures.delegate(Body.of("fullName", name));
		String letters = "find" + step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1);
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		String page = "/admin/users/" + this.user.id();
		assertThat(browser.post(page, form("action", "find-" + step, letters, word)).expect(200).body()).contains(name,
				"choose-" + step + ":" + id);
		String chosen = browser.post(page, form("action", "choose-" + step + ":" + id, letters, word))
			.expect(200)
			.body();
		assertThat(chosen).contains("name=\"" + step + "Id\" value=\"" + id + "\"", name);
		browser.post(page, form("action", "save", step + "Id", String.valueOf(id))).expect(302);
		assertThat(browser.get(page).expect(200).body()).contains(name, "/" + step + "s/" + id);
		assertThat(browser.get(page + "/edit").expect(200).body()).contains(name);
		assertThat(this.api.browser().signIn(this.user).get("/account").expect(200).body()).contains(name);
		browser.post(page, form("action", "drop-" + step, step + "Id", String.valueOf(id))).expect(200);
		Answer refused = browser.post(page, form("action", "save", step + "Id", "999999999")).expect(422);
		assertThat(refused.body()).contains("#" + step + "Id");
	}

	private String[] form(String... more) {
		List<String> fields = new ArrayList<>(
				List.of("version", String.valueOf(this.administrator.get(this.path).version()), "username",
						this.user.username(), "displayName", this.user.username(), "role", "STAFF", "clearance",
						"LIMITED", "locale", "en", "zone", "Asia/Jakarta", "active", "true"));
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	@Test
	void costsAnAccountsPageNoMoreThanOthers() {
		this.fixtures.place(this.user, this.fixtures.delegate(), this.fixtures.unit());
		Browser browser = this.api.browser().signIn(this.user);
		browser.get("/account").expect(200);
		assertThat(Statements.during(() -> browser.get("/account").expect(200))).hasSizeLessThanOrEqualTo(6 + 1);
		assertThat(Statements.during(() -> browser.get("/api/account").expect(200))).hasSize(1);
	}

}
