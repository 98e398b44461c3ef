package id.mitra.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do about their own account. Sign-ins that fail are few, since all tests
 * come from one address and guessing is slowed down.
 */
@Journey
class AccountJourneyTests {

	private static final String CHOSEN = "kuda lumping di pasar";

	private final Api api;

	private final Fixtures fixtures;

	private TestUser user;

	AccountJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.user = this.fixtures.user(Role.STAFF, Classification.LIMITED);
	}

	private Answer account() {
		return this.api.as(this.user).get("/api/account").expect(200);
	}

	private static Locator html(Visitor visitor) {
		return visitor.page().locator("html");
	}

	private static Locator notice(Visitor visitor) {
		return visitor.main().getByRole(AriaRole.ALERT);
	}

	private static Pattern containing(String text) {
		return Pattern.compile(text.replace(".", "\\."));
	}

	@Test
	void languageAndThemeAreRemembered(Visitors visitors) {
		Visitor visitor = visitors.atPhone().signIn(this.user);
		visitor.open("/meetings?area=OSH");
		visitor.speak("id");
		assertThat(visitor.address()).isEqualTo("/meetings?area=OSH");
		paint(visitor, "dark");
		assertThat(visitor.address()).isEqualTo("/meetings?area=OSH");
		visitor.signOut();
		looks(visitor, "dark");
		visitor.signIn(this.user.username(), TestUser.PASSWORD);
		looks(visitor, "dark");
		assertThat(visitor.heading()).hasText(visitor.word("home.welcome", this.user.username()));
		assertThat(account().text("/locale")).isEqualTo("id");

		Visitor elsewhere = visitors.atLaptop().signIn(this.user);
		assertThat(html(elsewhere)).hasAttribute("lang", "id");
		visitor.speak("en");
		paint(visitor, "light");
		visitor.signOut();
		looks(visitor, "light");
	}

	@Test
	void theThemeFollowsTheDeviceUnlessOneIsChosen(Visitors visitors) {
		Visitor visitor = visitors.atPhone();
		visitor.open("/login");
		looks(visitor, "light");
		turn(visitor, ColorScheme.DARK);
		looks(visitor, "dark");
		visitor.page().reload();
		looks(visitor, "dark");
		turn(visitor, ColorScheme.LIGHT);
		looks(visitor, "light");
		paint(visitor, "dark");
		turn(visitor, ColorScheme.DARK);
		turn(visitor, ColorScheme.LIGHT);
		looks(visitor, "dark");

		choose(visitor, "auto");
		looks(visitor, "light");
		turn(visitor, ColorScheme.DARK);
		looks(visitor, "dark");
	}

	/** The device turns light or dark, and the page has had the time to see it. */
	private static void turn(Visitor visitor, ColorScheme scheme) {
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		visitor.page().evaluate("new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
	}

	private static void choose(Visitor visitor, String theme) {
		visitor.page().locator("summary[aria-label='" + visitor.word("layout.preferences") + "']").click();
		visitor.button("theme." + theme).click();
	}

	private static void paint(Visitor visitor, String theme) {
		choose(visitor, theme);
		looks(visitor, theme);
	}

	private static void looks(Visitor visitor, String theme) {
		assertThat(html(visitor)).hasAttribute("lang", visitor.language());
		visitor.page().waitForFunction(Examination.GROUND + " === '" + theme + "'");
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void nameZoneAndLanguageAreChanged(String language, Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.user, language);
		visitor.accountMenu().click();
		visitor.banner(visitor.word("layout.account")).click();
		visitor.field("user.displayName").fill(" ");
		visitor.field("user.zone").selectOption("Asia/Makassar");
		visitor.button("action.save").click();
		assertThat(visitor.errors()).isFocused();
		assertThat(visitor.field("user.displayName"))
			.hasAccessibleDescription(containing(visitor.word("error.required")));
		assertThat(visitor.field("user.zone")).hasValue("Asia/Makassar");
		assertThat(account().text("/zone")).isEqualTo("Asia/Jakarta");

		String name = "Siti " + Fixtures.word();
		visitor.field("user.displayName").fill(name);
		visitor.button("action.save").click();
		assertThat(visitor.flash()).containsText(visitor.word("account.saved"));
		visitor.page().reload();
		assertThat(visitor.flash()).hasCount(0);
		assertThat(visitor.field("user.displayName")).hasValue(name);
		assertThat(visitor.field("user.zone")).hasValue("Asia/Makassar");
		assertThat(account().text("/zone")).isEqualTo("Asia/Makassar");
		assertThat(visitor.accountMenu()).hasAccessibleName(visitor.word("layout.account.menu", name));

		String other = language.equals("id") ? "en" : "id";
		visitor.choice(visitor.word("account.locale." + other)).check();
		visitor.button("action.save").click();
		assertThat(html(visitor)).hasAttribute("lang", other);
		assertThat(visitor.flash()).containsText(Words.of(other, "account.saved"));
	}

	@Test
	void aPasswordIsChanged(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.user, "id");
		Visitor elsewhere = visitors.atPhone().signIn(this.user);
		visitor.open("/account");
		visitor.link(visitor.word("account.password")).click();
		change(visitor, "not the password", CHOSEN);
		refused(visitor, "account.password.current", visitor.word("error.password.wrong"));
		change(visitor, TestUser.PASSWORD, "too short");
		refused(visitor, "welcome.password", visitor.word("error.password.short", 12));
		change(visitor, TestUser.PASSWORD, "Password2024!");
		refused(visitor, "welcome.password", visitor.word("error.password.common"));
		change(visitor, TestUser.PASSWORD, CHOSEN);
		assertThat(visitor.flash()).containsText(visitor.word("account.password.saved"));

		elsewhere.open("/partners");
		assertThat(elsewhere.field("login.username")).isVisible();
		visitor.signOut();
		visitor.signIn(this.user.username(), TestUser.PASSWORD);
		assertThat(notice(visitor)).containsText(visitor.word("login.error"));
		visitor.signIn(this.user.username(), CHOSEN);
		assertThat(visitor.heading()).hasText(visitor.word("home.welcome", this.user.username()));
	}

	private static void change(Visitor visitor, String current, String chosen) {
		visitor.field("account.password.current").fill(current);
		visitor.field("welcome.password").fill(chosen);
		visitor.button("account.password.submit").click();
	}

	private static void refused(Visitor visitor, String field, String why) {
		assertThat(visitor.errors()).isFocused();
		assertThat(visitor.errors().getByRole(AriaRole.LINK))
			.hasText(new String[] { visitor.word(field) + ": " + why });
		assertThat(visitor.field(field)).hasAccessibleDescription(containing(why));
		visitor.errors().getByRole(AriaRole.LINK).click();
		assertThat(visitor.field(field)).isFocused();
	}

	@Test
	void aTokenIsShownOnceAndWorksUntilItIsRevoked(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.user, "id");
		String name = "Laporan " + Fixtures.word();
		visitor.open("/account/tokens");
		visitor.choice(visitor.word("scope.WRITE")).check();
		visitor.field("token.current").fill(TestUser.PASSWORD);
		visitor.button("token.create").click();
		assertThat(visitor.errors()).isFocused();
		assertThat(visitor.field("token.name")).hasAccessibleDescription(containing(visitor.word("error.required")));
		assertThat(visitor.choice(visitor.word("scope.WRITE"))).isChecked();
		visitor.field("token.name").fill(name);
		visitor.field("token.current").fill("not the password");
		visitor.button("token.create").click();
		refused(visitor, "token.current", visitor.word("error.password.wrong"));
		assertThat(visitor.field("token.name")).hasValue(name);
		assertThat(visitor.field("token.current")).hasValue("");
		visitor.field("token.current").fill(TestUser.PASSWORD);
		visitor.button("token.create").click();

		String token = issued(visitor);
		Api program = this.api.withToken(token);
		assertThat(program.get("/api/account").expect(200).text("/username")).isEqualTo(this.user.username());
		visitor.page().reload();
		assertThat(row(visitor, name)).containsText(visitor.word("scope.WRITE"));
		assertThat(visitor.page().content()).doesNotContain(token);

		row(visitor, name).getByRole(AriaRole.BUTTON).click();
		visitor.confirm("token.revoke");
		assertThat(visitor.flash()).containsText(visitor.word("token.revoked"));
		assertThat(row(visitor, name)).hasCount(0);
		program.get("/api/account").expect(401);
	}

	@Test
	void aTokenIsMadeAndRevokedByKeyboardOnAPhone(Visitors visitors) {
		Visitor visitor = visitors.atPhone().signIn(this.user);
		String name = "Report " + Fixtures.word();
		visitor.follow(visitor.accountMenu());
		visitor.follow(visitor.banner(visitor.word("layout.account")));
		visitor.follow(visitor.link(visitor.word("account.tokens")));
		visitor.enter(visitor.field("token.name"), name);
		visitor.tabTo(visitor.choice(visitor.word("scope.READ")));
		visitor.press("ArrowDown");
		assertThat(visitor.choice(visitor.word("scope.WRITE"))).isChecked();
		visitor.enter(visitor.field("token.current"), TestUser.PASSWORD);
		visitor.follow(visitor.button("token.create"));
		Api program = this.api.withToken(issued(visitor));
		program.get("/api/meetings").expect(200);

		visitor.follow(row(visitor, name).getByRole(AriaRole.BUTTON));
		Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
		assertThat(dialog).containsText(visitor.word("token.revoke.confirm", name));
		visitor.press("Escape");
		assertThat(dialog).hasCount(0);
		program.get("/api/meetings").expect(200);
		visitor.follow(row(visitor, name).getByRole(AriaRole.BUTTON));
		visitor.follow(dialog.getByText(visitor.word("token.revoke"), new Locator.GetByTextOptions().setExact(true)));
		assertThat(visitor.flash()).containsText(visitor.word("token.revoked"));
		program.get("/api/meetings").expect(401);
	}

	private static String issued(Visitor visitor) {
		Locator secret = visitor.card("token.issued");
		assertThat(secret).containsText(visitor.word("token.issued.text"));
		return secret.locator("code").innerText();
	}

	private static Locator row(Visitor visitor, String name) {
		return visitor.main().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
	}

	@Test
	void aFailedSignInTellsNobodyWhatWasWrong(Visitors visitors) {
		Visitor visitor = visitors.atLaptop();
		visitor.signIn(this.user.username(), "not the password");
		assertThat(notice(visitor)).containsText(visitor.word("login.error"));
		assertThat(visitor.main()).containsText(visitor.word("login.help"));
		String known = visitor.main().innerText();
		visitor.signIn("nobody-" + Fixtures.word(), "not the password");
		assertThat(notice(visitor)).containsText(visitor.word("login.error"));
		assertThat(visitor.main()).hasText(known, new HasTextOptions().setUseInnerText(true));
		visitor.speak("id");
		assertThat(notice(visitor)).containsText(visitor.word("login.error"));
		visitor.signIn(this.user.username(), TestUser.PASSWORD);
		assertThat(visitor.heading()).containsText(this.user.username());
	}

	@Test
	void signingOutEndsTheSessionForGood(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.user);
		visitor.open("/account");
		List<Cookie> session = visitor.context()
			.cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals("JSESSIONID"))
			.toList();
		Visitor thief = visitors.atLaptop();
		thief.context().addCookies(session);
		thief.open("/account");
		assertThat(thief.field("user.displayName")).isVisible();

		visitor.signOut();
		visitor.page().goBack();
		assertThat(visitor.field("login.username")).isVisible();
		assertThat(visitor.page().content()).doesNotContain(this.user.username());
		thief.open("/account");
		assertThat(thief.field("login.username")).isVisible();
		assertThat(thief.address()).isEqualTo("/login");
	}

}
