package id.mitra.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.TestUser;
import id.mitra.Words;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone at a browser: finds things by what they are called in the language of the page,
 * never by how they are built. Whatever the console says is remembered, but for the
 * browser's own remarks on an answer that is an error by design, on a request that it cut
 * off because the page was left (one that failed says htmx:sendError), and on a focus
 * that it did not move because someone was typing elsewhere or because the address led
 * elsewhere.
 */
final class Visitor {

	private static final Pattern BY_DESIGN = Pattern
		.compile("Failed to load resource: the server responded with a status of (401|403|404|409|422) .*"
				+ "|htmx:(sendAbort|afterRequest), .*"
				+ "|Autofocus processing was blocked because a document('s URL has a fragment '.*'"
				+ "| already has a focused element)\\.");

	/** Where what was typed is kept: that it was saved meanwhile is no error. */
	private static final Pattern UNKEPT = Pattern.compile("status of 404.*/api/account/unfinished/");

	/** In ms, before what is typed into a form is kept. */
	private static final long PAUSE = 3_000;

	/** In ms, by which styles come late. */
	private static final long LATE = 150;

	private final List<String> console = new ArrayList<>();

	private final BrowserContext context;

	private final Page page;

	private final Api application;

	private String language = "en";

	/** Whether a session was begun of which no page has been opened yet. */
	private boolean outside;

	Visitor(BrowserContext context, Api application) {
		this.context = context;
		this.application = application;
		context.setDefaultTimeout(15_000);
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (!BY_DESIGN.matcher(message.text()).matches()
					|| UNKEPT.matcher(message.text() + message.location()).find()) {
				this.console.add(message.type() + ": " + message.text() + " at " + this.page.url());
			}
		});
		this.page.onPageError((error) -> this.console.add("error: " + error + " at " + this.page.url()));
	}

	/** Who has come in and opened nothing else finds the start page. */
	Page page() {
		if (this.outside) {
			open("/");
		}
		return this.page;
	}

	BrowserContext context() {
		return this.context;
	}

	/**
	 * Wears a clock that can be put forward, on the pages that are opened from now on.
	 */
	Visitor withClock() {
		this.page.clock().install();
		return this;
	}

	/**
	 * Gets every stylesheet later than the page, on the pages that are opened from now
	 * on.
	 */
	Visitor withLateStyles() {
		this.context.route("**/*.css", (route) -> {
			this.page.waitForTimeout(LATE);
			route.resume();
		});
		return this;
	}

	/** Adds up what moves by itself, on the pages that are opened from now on. */
	Visitor watchingShifts() {
		this.context.addInitScript("""
				window.shifts = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
				  window.shifts += entry.hadRecentInput ? 0 : entry.value;
				})).observe({ type: 'layout-shift', buffered: true });
				""");
		return this;
	}

	double shift() {
		return ((Number) page().evaluate("window.shifts")).doubleValue();
	}

	/** Puts the clock forward by what the page waits for after something was typed. */
	void pause() {
		this.page.clock().fastForward(PAUSE);
	}

	/** The path and query of the page. */
	String address() {
		return page().url().replaceFirst("^https?://[^/]+", "");
	}

	String language() {
		return this.language;
	}

	/** A message in the language of the page. */
	String word(String key, Object... arguments) {
		return Words.of(this.language, key, arguments);
	}

	Response open(String path) {
		this.outside = false;
		return this.page.navigate(path);
	}

	/**
	 * Comes in with a session that was begun, and a language that was chosen, by HTTP:
	 * the form and the menu, which take longer, have journeys of their own.
	 */
	Visitor signIn(TestUser user, String language) {
		Browser program = this.application.browser().signIn(user);
		if (!language.equals(this.language)) {
			program.post("/preferences/language", "locale", language);
			this.language = language;
		}
		this.context.addCookies(program.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()).setDomain("localhost").setPath("/"))
			.toList());
		this.outside = true;
		return this;
	}

	Visitor signIn(TestUser user) {
		return signIn(user, "en");
	}

	/** Signs in by the form. */
	void signIn(String username, String password) {
		open("/login");
		field("login.username").fill(username);
		field("login.password").fill(password);
		button("login.submit").click();
	}

	/** Signs out by the menu; the sign-in page says so. */
	void signOut() {
		accountMenu().click();
		button("layout.logout").click();
		assertThat(page().getByRole(AriaRole.STATUS)).containsText(word("login.logout"));
	}

	Locator accountMenu() {
		return page().locator("summary[aria-label^='" + word("layout.account.menu", "") + "']");
	}

	void speak(String language) {
		page().locator("summary[aria-label='" + word("layout.preferences") + "']").click();
		page()
			.getByRole(AriaRole.BUTTON,
					new GetByRoleOptions().setName(language.equals("id") ? "Bahasa Indonesia" : "English")
						.setExact(true))
			.click();
		assertThat(page().locator("html")).hasAttribute("lang", language);
		this.language = language;
	}

	/** A field by its label, whether or not it is marked as optional. */
	Locator field(String key, Object... arguments) {
		return page().getByLabel(labelled(word(key, arguments)));
	}

	private Pattern labelled(String label) {
		return Pattern.compile("^\\s*%s\\s*(%s)?\\s*$".formatted(escaped(label), escaped(word("form.optional"))));
	}

	/** The pattern is read by JavaScript, which has no quoting of its own. */
	private static String escaped(String text) {
		return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
	}

	Locator button(String key, Object... arguments) {
		return buttonNamed(word(key, arguments));
	}

	Locator buttonNamed(String name) {
		return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

	/** The button that finds what was typed into a field. */
	Locator finding(String key) {
		return page().locator(".finder")
			.filter(new Locator.FilterOptions().setHas(field(key)))
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(": " + word(key)));
	}

	/** A part of a form by its heading. */
	Locator section(String key, Object... arguments) {
		return page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(word(key, arguments)).setExact(true));
	}

	/** A part of a page by its heading. */
	Locator card(String key) {
		return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName(word(key)).setExact(true));
	}

	/** What was chosen where only one can be, by the button that takes it off again. */
	Locator chosen(String text) {
		return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
			.setName(Pattern.compile("^%s\\s*%s$".formatted(escaped(word("action.remove")), escaped(text)))));
	}

	/** What is found while one types, by a part of what it says. */
	Locator suggestion(String text) {
		return page().locator("[data-suggestion]").filter(new Locator.FilterOptions().setHasText(text)).first();
	}

	/** The first link of the page's own part that says so. */
	Locator link(String text) {
		return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text).setExact(true)).first();
	}

	/** A link in the bar on top of every page. */
	Locator banner(String text) {
		return page().getByRole(AriaRole.BANNER)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text).setExact(true));
	}

	/** An entry of the main navigation, which on a phone may have to be opened. */
	Locator place(String key) {
		Locator bar = page().getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName(word("layout.nav")));
		Locator place = bar.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(word(key)).setExact(true));
		Locator more = bar.locator(".rail-more > details:not([open]) > summary");
		if (more.isVisible() && place.count() == 0) {
			more.press("Enter");
		}
		return place;
	}

	/** Opens what narrows a list beside words, where it is closed. */
	void openFilters() {
		main().locator(".filter-rest:not([open]) > summary").click();
	}

	/** A link of the page's own part by where it leads. */
	Locator linkTo(String path) {
		return page().locator("main a[href='" + path + "']");
	}

	Locator box(String name) {
		return page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(name).setExact(true));
	}

	/** One of a few choices side by side. */
	Locator choice(String name) {
		return page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name).setExact(true));
	}

	/** A row of a list of cards by a part of what it says. */
	Locator row(String text) {
		return page().locator(".row-item").filter(new Locator.FilterOptions().setHasText(text));
	}

	Locator main() {
		return page().locator("main");
	}

	Locator heading() {
		return page().locator("h1");
	}

	Locator flash() {
		return page().locator("[data-flash]");
	}

	/** The summary of what is wrong, on top of a form. */
	Locator errors() {
		return page().locator("#errors");
	}

	/** What two people wrote into a field, where the second of them is told. */
	Locator conflict(String key) {
		return main().getByRole(AriaRole.ALERT)
			.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(word(key)).setExact(true));
	}

	/** Opens the menu of further actions. */
	void more() {
		page().locator("summary[aria-label='" + word("action.more") + "']").click();
	}

	/**
	 * Types some letters and takes what they find, as a mouse does; done when the form
	 * has it and is ready for the next.
	 */
	void choose(String key, String letters, String text) {
		field(key).pressSequentially(letters);
		suggestion(text).click();
		assertThat(field(key)).hasValue("");
		assertThat(field(key)).isFocused();
	}

	/**
	 * Does something while every answer takes a second: held back by the browser itself,
	 * which goes on taking what is typed.
	 */
	void slowly(Runnable deed) {
		CDPSession network = context().newCDPSession(page());
		network.send("Network.enable");
		JsonObject conditions = new JsonObject();
		conditions.addProperty("offline", false);
		conditions.addProperty("latency", 1_000);
		conditions.addProperty("downloadThroughput", -1);
		conditions.addProperty("uploadThroughput", -1);
		network.send("Network.emulateNetworkConditions", conditions);
		deed.run();
		network.detach();
	}

	/**
	 * Goes back to a page that a form led to, where the browser asks whether to send the
	 * form once more.
	 */
	void goBackAndSendAgain() {
		try {
			page().goBack();
		}
		catch (PlaywrightException ex) {
			page().waitForLoadState();
			page().waitForTimeout(500);
			page().reload();
		}
	}

	/** Goes ahead in the dialog that asks first; without script nothing asks. */
	void confirm(String labelKey) {
		page().locator("dialog[open]")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word(labelKey)).setExact(true))
			.click();
	}

	/** Presses Tab until something has the focus, so it can be reached so. */
	void tabTo(Locator target) {
		for (int i = 0; i < 200; i++) {
			if (hasFocus(target)) {
				return;
			}
			press("Tab");
		}
		throw new AssertionError("Tab does not lead to " + target + " at " + address());
	}

	/** Goes to a field by keyboard and types into it. */
	void enter(Locator field, String text) {
		tabTo(field);
		type(text);
	}

	/** Goes to a link or button by keyboard and takes it. */
	void follow(Locator linkOrButton) {
		tabTo(linkOrButton);
		press("Enter");
	}

	boolean hasFocus(Locator target) {
		return (boolean) target.evaluate("element => element === document.activeElement");
	}

	void press(String... keys) {
		for (String key : keys) {
			page().keyboard().press(key);
		}
	}

	void type(String text) {
		page().keyboard().type(text);
	}

	/** What the console has said since this was last asked. */
	List<String> console() {
		List<String> said = List.copyOf(this.console);
		this.console.clear();
		return said;
	}

	void expectQuietConsole() {
		assertThat(console()).describedAs("what the console says").isEmpty();
	}

	void keepScreen(Path file) {
		try {
			this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file + ".png")));
			Files.writeString(Path.of(file + ".html"), this.page.url() + "\n" + this.page.content());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (PlaywrightException ex) {
			// a page that is gone has no screen to keep
		}
	}

	void leave() {
		this.context.close();
	}

}
