package id.mitra.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is typed into a form is there again: elsewhere, after the page was left, after the
 * session was lost.
 */
@Journey
class UnfinishedJourneyTests {

	/** After the pause that typing is given. */
	private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions()
		.setTimeout(20_000);

	private final String title = "Talks " + Fixtures.word();

	private final TestUser officer;

	UnfinishedJourneyTests(Fixtures fixtures) {
		this.officer = fixtures.user(Role.OFFICER, Classification.LIMITED);
	}

	private Visitor typing(Visitor visitor, String language) {
		visitor.withClock().signIn(this.officer, language);
		visitor.open("/meetings/new");
		visitor.field("meeting.title").fill(this.title);
		// of today it may be tomorrow in Jakarta, and still ahead in Geneva
		visitor.field("meeting.when").fill("2 Nov 2023");
		visitor.field("meeting.city").fill("Jenewa");
		return visitor;
	}

	private static void awaitKept(Visitor visitor) {
		visitor.pause();
		assertThat(visitor.main().locator("[data-kept]")).containsText(visitor.word("unfinished.kept"), SOON);
	}

	private Locator unfinished(Visitor visitor) {
		visitor.open("/");
		settle(visitor);
		return visitor.card("home.unfinished");
	}

	/**
	 * Home sends what lies in the browser, and is loaded once more where that was kept.
	 */
	private static void settle(Visitor visitor) {
		visitor.page()
			.waitForFunction("() => !Object.keys(localStorage).some((name) => name.startsWith('mitra.unfinished.'))");
		visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
	}

	private void resume(Visitor visitor) {
		unfinished(visitor).getByText(visitor.word("unfinished.resume")).click();
		assertThat(visitor.field("meeting.title")).hasValue(this.title);
		assertThat(visitor.field("meeting.city")).hasValue("Jenewa");
	}

	@Test
	void isTakenUpElsewhereAndThrownAwayInIndonesian(Visitors visitors) {
		Visitor phone = typing(visitors.atPhone(), "id");
		awaitKept(phone);
		Visitor laptop = visitors.atLaptop().withClock().signIn(this.officer, "id");
		assertThat(unfinished(laptop)).containsText(this.title);
		resume(laptop);
		laptop.field("meeting.outcome").fill("A course");
		awaitKept(laptop);
		laptop.open("/meetings/new");
		laptop.main().getByText(laptop.word("unfinished.delete")).click();
		assertThat(laptop.flash()).containsText(laptop.word("unfinished.deleted"));
		assertThat(laptop.card("home.unfinished")).hasCount(0);
		phone.field("meeting.outcome").fill("Too late");
		phone.pause();
		assertThat(phone.main().locator("[data-kept]")).containsText(phone.word("unfinished.saved"), SOON);
	}

	@Test
	void isThereAfterThePageWasLeftAtOnceAndGoneOnceItIsSaved(Visitors visitors) {
		Visitor officer = typing(visitors.atLaptop(), "en");
		officer.page().onDialog((dialog) -> dialog.accept());
		officer.open("/images/mitra.svg");
		resume(officer);
		officer.page().locator("#rest > summary").click();
		officer.page().locator("select[name=kind]").selectOption("INTERNAL");
		officer.button("action.save").last().click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(unfinished(officer)).hasCount(0);
	}

	private static void loseSession(Visitor officer) {
		officer.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

	private static void signInAgain(Visitor officer, String password) {
		officer.page().locator("#sign-in input[type=password]").fill(password);
		officer.page().locator("#sign-in .btn-primary").click();
	}

	/** Over the page, where a wrong password says so, and then saving goes on. */
	@Test
	void isSavedOnceOneHasSignedInAgain(Visitors visitors) {
		Visitor officer = typing(visitors.atPhone(), "id");
		officer.page().locator("#rest > summary").click();
		officer.page().locator("select[name=kind]").selectOption("INTERNAL");
		loseSession(officer);
		officer.button("action.save").last().click();
		signInAgain(officer, "not the password at all");
		assertThat(officer.page().locator("#sign-in [role=alert]")).hasText(officer.word("login.error"));
		signInAgain(officer, TestUser.PASSWORD);
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.page().locator("#sign-in")).hasCount(0);
	}

	@Test
	void isFoundOnceOneHasSignedInAgain(Visitors visitors) {
		Visitor officer = typing(visitors.atLaptop(), "en");
		loseSession(officer);
		officer.field("meeting.findPartner").fill("ITC-ILO");
		signInAgain(officer, TestUser.PASSWORD);
		assertThat(officer.suggestion("ITC-ILO")).isVisible();
		assertThat(officer.field("meeting.title")).hasValue(this.title);
	}

	@Test
	void isThereAfterTheSessionWasLost(Visitors visitors) {
		Visitor officer = typing(visitors.atPhone(), "en");
		awaitKept(officer);
		loseSession(officer);
		officer.field("meeting.outcome").fill("A course");
		officer.press("Control+Enter");
		officer.page().locator("#sign-in [value=cancel]").click();
		assertThat(officer.field("meeting.outcome")).hasValue("A course");
		officer.page().onDialog((dialog) -> dialog.accept());
		officer.open("/");
		officer.page().locator("input[name=username]").fill(this.officer.username());
		officer.page().locator("input[name=password]").fill(TestUser.PASSWORD);
		officer.page().locator("input[name=password]").press("Enter");
		officer.page().waitForURL("**/");
		settle(officer);
		assertThat(officer.card("home.unfinished")).containsText(this.title, SOON);
		resume(officer);
		assertThat(officer.field("meeting.outcome")).hasValue("A course");
	}

	@Test
	void isNothingWhereNobodyTypedAnything(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().withClock().signIn(this.officer, "en");
		visitor.open("/partners/new");
		visitor.main().locator("form[data-unfinished] button.btn-primary").click();
		assertThat(visitor.main().locator("#errors")).isVisible();
		visitor.pause();
		// leaving it, nobody is asked
		visitor.open("/");
		settle(visitor);
		assertThat(visitor.main().getByText(visitor.word("home.unfinished"))).hasCount(0);
		assertThat(visitor.page()).hasTitle(visitor.word("nav.home") + " – Mitra");
	}

}
