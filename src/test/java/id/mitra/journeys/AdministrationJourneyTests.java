package id.mitra.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators keep: users, units, and the words of the areas.
 */
@Journey
class AdministrationJourneyTests {

	private static final String CHOSEN = "kuda lumping di pasar";

	private final String word = Fixtures.word();

	private final Api api;

	private final Fixtures fixtures;

	private TestUser administrator;

	AdministrationJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.administrator = this.fixtures.user(Role.ADMINISTRATOR, Classification.SECRET);
	}

	private static void refused(Visitor visitor, Locator field, String why) {
		assertThat(visitor.errors()).isFocused();
		assertThat(visitor.errors()).containsText(why);
		assertThat(visitor.main().locator(".field-error")).containsText(why);
		visitor.errors().getByRole(AriaRole.LINK).click();
		assertThat(field).isFocused();
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void aNewUserChoosesAPasswordByALinkThatWorksOnce(String language, Visitors visitors) {
		String username = "baru-" + this.word;
		String name = "Dewi " + this.word;
		Visitor administrator = visitors.atLaptop().signIn(this.administrator, language);
		administrator.place("nav.administration").click();
		administrator.link(administrator.word("user.new")).click();
		administrator.field("login.username").fill("Dewi Baru");
		administrator.field("user.displayName").fill(name);
		administrator.choice(administrator.word("role.OFFICER")).check();
		administrator.choice(administrator.word("account.locale." + language)).check();
		administrator.field("user.zone").selectOption("Asia/Jayapura");
		administrator.button("action.save").click();
		refused(administrator, administrator.field("login.username"), administrator.word("error.username"));
		assertThat(administrator.field("login.username")).hasValue("Dewi Baru");
		assertThat(administrator.field("user.displayName")).hasValue(name);
		assertThat(administrator.choice(administrator.word("role.OFFICER"))).isChecked();
		assertThat(administrator.field("user.zone")).hasValue("Asia/Jayapura");
		administrator.field("login.username").fill(username);
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("user.made", name));
		assertThat(administrator.heading()).hasText(name);
		assertThat(administrator.card("user.link.made")).containsText(administrator.word("user.link.made.text", name));
		String link = administrator.card("user.link.made").locator("code").innerText();
		administrator.page().reload();
		assertThat(administrator.heading()).hasText(name);
		assertThat(administrator.card("user.link.made")).hasCount(0);

		Visitor invited = visitors.atPhone();
		invited.open(link);
		if (language.equals("id")) {
			invited.speak(language);
		}
		assertThat(invited.heading()).hasText(invited.word("welcome.heading", name));
		assertThat(invited.field("login.username")).hasValue(username);
		assertThat(invited.field("login.username")).hasAttribute("autocomplete", "username");
		assertThat(invited.field("login.username")).not().isEditable();
		assertThat(invited.field("welcome.password")).isFocused();
		invited.field("welcome.password").fill("too short");
		invited.button("welcome.submit").click();
		assertThat(invited.page().locator("[autofocus]")).hasCount(0);
		refused(invited, invited.field("welcome.password"), invited.word("error.password.short", 12));
		invited.field("welcome.password").fill(CHOSEN);
		invited.button("welcome.submit").click();
		assertThat(invited.heading()).hasText(invited.word("home.welcome", name));
		assertThat(invited.page().locator("html")).hasAttribute("lang", language);
		assertThat(invited.place("nav.administration")).hasCount(0);

		Visitor late = visitors.atLaptop();
		assertThat(late.open(link).status()).isEqualTo(404);
		assertThat(late.field("welcome.password")).hasCount(0);
		invited.signOut();
		invited.signIn(username, CHOSEN);
		assertThat(invited.heading()).hasText(invited.word("home.welcome", name));
	}

	@Test
	void aUserIsMadeByKeyboardOnAPhone(Visitors visitors) {
		Visitor administrator = visitors.atPhone().signIn(this.administrator);
		administrator.follow(administrator.accountMenu());
		administrator.follow(administrator.banner(administrator.word("nav.administration")));
		administrator.follow(administrator.link(administrator.word("user.new")));
		administrator.enter(administrator.field("login.username"), "baru-" + this.word);
		administrator.enter(administrator.field("user.displayName"), "Dewi " + this.word);
		administrator.tabTo(administrator.choice(administrator.word("role.STAFF")));
		administrator.press("ArrowDown", "ArrowDown");
		administrator.tabTo(administrator.choice(administrator.word("classification.LIMITED")));
		administrator.press("ArrowUp");
		administrator.enter(administrator.field("user.zone"), "WITA");
		administrator.follow(administrator.button("action.save"));
		assertThat(administrator.heading()).hasText("Dewi " + this.word);
		assertThat(administrator.card("user.link.made").locator("code")).containsText("/welcome/");
		Answer made = this.api.as(this.administrator).get("/api/users?q=baru-" + this.word).expect(200);
		assertThat(made.text("/items/0/role")).isEqualTo("MANAGER");
		assertThat(made.text("/items/0/clearance")).isEqualTo("OPEN");

		administrator.follow(administrator.accountMenu());
		administrator.follow(administrator.banner(administrator.word("nav.administration")));
		administrator.enter(administrator.field("user.find"), this.word);
		administrator.press("Enter");
		administrator.follow(administrator.link("Dewi " + this.word));
		assertThat(administrator.main()).containsText(administrator.word("account.zone.Asia/Makassar"));
	}

	@Test
	void anotherRoleOrNoneIsNoticedAtTheNextRequest(Visitors visitors) {
		TestUser someone = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		Visitor user = visitors.atLaptop().signIn(someone, "id");
		Visitor administrator = visitors.atLaptop().signIn(this.administrator);
		assertThat(user.heading()).isVisible();
		assertThat(user.banner(user.word("layout.log"))).hasCount(0);
		edit(administrator, someone);
		administrator.choice(administrator.word("role.OFFICER")).check();
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("user.saved", someone.username()));

		user.place("nav.partners").click();
		user.banner(user.word("layout.log")).click();
		assertThat(user.field("meeting.title")).isVisible();
		edit(administrator, someone);
		administrator.box(administrator.word("user.active")).uncheck();
		administrator.button("action.save").click();
		assertThat(administrator.flash()).isVisible();
		assertThat(administrator.main()).containsText(administrator.word("user.active.false"));

		user.place("nav.partners").click();
		assertThat(user.field("login.username")).isVisible();
		assertThat(user.place("nav.partners")).hasCount(0);
	}

	@Test
	void anothersTokenIsRevoked(Visitors visitors) {
		TestUser someone = this.fixtures.user(Role.STAFF, Classification.OPEN);
		Api program = this.api.as(someone);
		program.get("/api/account").expect(200);
		Visitor administrator = visitors.atPhone().signIn(this.administrator, "id");
		administrator.open("/admin/users/" + someone.id());
		administrator.card("account.tokens").getByRole(AriaRole.BUTTON).click();
		administrator.confirm("token.revoke");
		assertThat(administrator.flash()).containsText(administrator.word("token.revoked"));
		assertThat(administrator.card("account.tokens")).containsText(administrator.word("token.none"));
		program.get("/api/account").expect(401);
	}

	@Test
	void aUserOutOfReachIsShownOnly(Visitors visitors) {
		TestUser higher = this.fixtures.user(Role.STAFF, Classification.TOP_SECRET);
		Visitor administrator = visitors.atLaptop().signIn(this.administrator);
		administrator.open("/admin/users/" + higher.id());
		assertThat(administrator.heading()).hasText(higher.username());
		assertThat(administrator.main()).containsText(administrator.word("user.outOfReach"));
		assertThat(administrator.main().getByRole(AriaRole.BUTTON)).hasCount(0);
		assertThat(administrator.link(administrator.word("action.edit"))).hasCount(0);
	}

	private static void edit(Visitor administrator, TestUser user) {
		administrator.open("/admin/users/" + user.id());
		administrator.link(administrator.word("action.edit")).click();
	}

	@Test
	void nobodyGrantsMoreThanTheirOwnClearance(Visitors visitors) {
		TestUser someone = this.fixtures.user(Role.STAFF, Classification.OPEN);
		Visitor administrator = visitors.atLaptop().signIn(this.administrator);
		edit(administrator, someone);
		administrator.field("user.displayName").fill("Dewi " + this.word);
		administrator.choice(administrator.word("classification.TOP_SECRET")).check();
		administrator.button("action.save").click();
		refused(administrator, administrator.choice(administrator.word("classification.OPEN")),
				administrator.word("error.clearance"));
		assertThat(administrator.choice(administrator.word("classification.TOP_SECRET"))).isChecked();
		assertThat(administrator.field("user.displayName")).hasValue("Dewi " + this.word);
		administrator.choice(administrator.word("classification.SECRET")).check();
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("user.saved", "Dewi " + this.word));
		assertThat(administrator.main()).containsText(administrator.word("classification.SECRET"));
	}

	@Test
	void theLastAdministratorStays(Visitors visitors) {
		Visitor administrator = visitors.atLaptop().signIn(this.administrator, "id");
		edit(administrator, this.administrator);
		List<Long> others = TestDatabase.sql()
			.sql("update app_user set active = false "
					+ "where role = 'ADMINISTRATOR' and active and id <> :id returning id")
			.param("id", this.administrator.id())
			.query((row, number) -> row.getLong("id"))
			.list();
		try {
			administrator.field("user.displayName").fill("Dewi " + this.word);
			administrator.choice(administrator.word("role.MANAGER")).check();
			administrator.button("action.save").click();
			assertThat(administrator.errors()).isFocused();
			assertThat(administrator.errors()).containsText(administrator.word("refused.lastAdministrator"));
			assertThat(administrator.field("user.displayName")).hasValue("Dewi " + this.word);
			administrator.choice(administrator.word("role.ADMINISTRATOR")).check();
			administrator.button("action.save").click();
			assertThat(administrator.heading()).hasText("Dewi " + this.word);
			administrator.button("action.delete").click();
			administrator.confirm("action.delete");
			assertThat(administrator.flash()).containsText(administrator.word("refused.lastAdministrator"));
			assertThat(administrator.heading()).hasText("Dewi " + this.word);
		}
		finally {
			TestDatabase.sql()
				.sql("update app_user set active = true where id in (:ids)")
				.param("ids", others)
				.update();
		}
	}

	@Test
	void unitsAreKeptAsATree(Visitors visitors) {
		String direktorat = "Direktorat " + this.word;
		String subdit = "Subdit " + this.word;
		Visitor administrator = visitors.atPhone().signIn(this.administrator, "id");
		administrator.accountMenu().click();
		administrator.banner(administrator.word("nav.administration")).click();
		administrator.link(administrator.word("admin.units")).click();
		administrator.link(administrator.word("unit.new")).click();
		administrator.field("unit.abbreviation").fill("Dit. " + this.word);
		administrator.button("action.save").click();
		refused(administrator, administrator.field("unit.nameId"), administrator.word("error.required"));
		assertThat(administrator.field("unit.abbreviation")).hasValue("Dit. " + this.word);
		administrator.field("unit.nameId").fill(direktorat);
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("unit.created", direktorat));

		administrator.link(administrator.word("unit.new")).click();
		administrator.field("unit.nameId").fill(subdit);
		administrator.field("unit.parentId").selectOption(direktorat + " (Dit. " + this.word + ")");
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("unit.created", subdit));

		find(administrator, direktorat);
		administrator.field("unit.parentId").selectOption(subdit);
		administrator.field("unit.abbreviation").fill("D " + this.word);
		administrator.button("action.save").click();
		refused(administrator, administrator.field("unit.parentId"), administrator.word("error.parent.circle"));
		assertThat(administrator.field("unit.abbreviation")).hasValue("D " + this.word);
		administrator.field("unit.parentId").selectOption("");
		administrator.button("action.save").click();
		assertThat(administrator.flash()).containsText(administrator.word("unit.saved", direktorat));

		find(administrator, direktorat);
		assertThat(administrator.field("unit.abbreviation")).hasValue("D " + this.word);
		administrator.button("action.delete").click();
		assertThat(administrator.flash()).containsText(administrator.word("refused.unitInUse"));
		find(administrator, subdit);
		administrator.button("action.delete").click();
		assertThat(administrator.flash()).containsText(administrator.word("unit.trashed"));
		administrator.link(administrator.word("admin.trash")).click();
		administrator.field("unit.find").fill(this.word);
		administrator.button("action.filter").click();
		administrator.main()
			.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHasText(subdit))
			.getByRole(AriaRole.BUTTON)
			.click();
		assertThat(administrator.flash()).containsText(administrator.word("unit.restored", subdit));
	}

	private void find(Visitor administrator, String unit) {
		administrator.open("/admin/units");
		administrator.field("unit.find").fill(this.word);
		administrator.button("action.filter").click();
		administrator.link(unit).click();
	}

	@Test
	void aWordForAnAreaIsAddedAndFoundByAll(Visitors visitors) {
		Answer before = area();
		Visitor administrator = visitors.atLaptop().signIn(this.administrator);
		String area = before.text("/nameEn");
		try {
			administrator.place("nav.administration").click();
			administrator.link(administrator.word("admin.areas")).click();
			administrator.link(area).click();
			Locator synonyms = administrator.field("area.synonyms");
			String words = synonyms.inputValue() + "\n" + this.word;
			synonyms.fill(words);
			administrator.field("area.sdgTargets").fill("8.2\neight");
			administrator.button("action.save").click();
			refused(administrator, administrator.field("area.sdgTargets"), "eight: ");
			assertThat(administrator.errors()).containsText(administrator.word("error.sdgTarget"));
			assertThat(administrator.field("area.sdgTargets")).hasValue("8.2\neight");
			assertThat(synonyms).hasValue(words);
			assertThat(area().at("/synonyms").toString()).doesNotContain(this.word);

			administrator.field("area.sdgTargets").fill("8.2\n9.c");
			administrator.button("action.save").click();
			assertThat(administrator.flash()).containsText(administrator.word("area.saved", area));
			Visitor staff = visitors.atLaptop().signIn(this.fixtures.user(Role.STAFF, Classification.OPEN));
			staff.open("/search?q=" + this.word);
			staff.link(area).click();
			assertThat(staff.heading()).hasText(area);
			assertThat(staff.main()).containsText(this.word);
			assertThat(staff.link(staff.word("action.edit"))).hasCount(0);
		}
		finally {
			this.api.as(this.administrator)
				.put("/api/areas/DIGI", area().version(),
						Body.of("nameEn", before.text("/nameEn"), "nameId", before.text("/nameId"), "synonyms",
								before.at("/synonyms"), "instruments", before.at("/instruments"), "sdgTargets",
								before.at("/sdgTargets"), "dacCodes", before.at("/dacCodes"), "owners",
								before.at("/owners")))
				.expect(200);
		}
	}

	private Answer area() {
		return this.api.as(this.administrator).get("/api/areas/DIGI").expect(200);
	}

	@ParameterizedTest
	@CsvSource({ "STAFF, id", "MANAGER, en" })
	void theOthersAreToldThatTheyMayNotAndWhatToDoNext(Role role, String language, Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.fixtures.user(role, Classification.TOP_SECRET), language);
		assertThat(visitor.place("nav.home")).isVisible();
		assertThat(visitor.place("nav.administration")).hasCount(0);
		for (String place : List.of("/admin/users", "/admin/users/" + this.administrator.id(), "/admin/units/new",
				"/admin/areas/OSH")) {
			assertThat(visitor.open(place).status()).describedAs(place).isEqualTo(403);
			assertThat(visitor.heading()).hasText(visitor.word("error.403.title"));
			assertThat(visitor.main()).containsText(visitor.word("error.403.text"));
			assertThat(visitor.main()).not().containsText(this.administrator.username());
		}
		visitor.link(visitor.word("error.home")).click();
		assertThat(visitor.heading()).containsText(visitor.word("home.welcome", ""));
	}

}
