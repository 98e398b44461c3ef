package id.mitra.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page: it can be used by everyone (WCAG 2.2 AA as far as axe can
 * tell), fits its window, speaks one language, and weighs little.
 */
@Journey
class EveryPageTests {

	/** Of two meetings, with all that can be found in one. */
	private static final String RELEASE = """
			Menaker Temui Dua Mitra

			Rabu, 12 Juni 2024 | 17:55 WIB

			Menaker Ratna Wulandari di Jenewa. (Dok: Humas)

			Warta Contoh - Menteri Ketenagakerjaan, Ratna Wulandari, mengadakan pertemuan bilateral dengan \
			Kepala State \
			Secretariat for Economic Affairs (SECO), Urs Brunner, di sela-sela International Labour \
			Conference (ILC) ke-112 \
			di Jenewa, Swiss, Selasa (11/6/2024) waktu setempat.

			“Kerja sama pengawasan ketenagakerjaan ini harus berlanjut,” kata Ratna.

			Kedua negara sepakat menyusun rencana aksi tentang hubungan industrial.

			Pada Rabu (12/6/2024), Menaker Ratna bertemu dengan Menteri Sosial dan Ketenagakerjaan Belanda, \
			Pieter van der \
			Veen. Belanda menawarkan pemagangan. Biro Humas Kemnaker
			""";

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** What another theme can break of the rules. */
	private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

	/** Compressed, as a first visit loads them (DESIGN, rule 7). */
	private static final long MOST_BYTES = 120 * 1024;

	private static final long MOST_SCRIPT = 30 * 1024;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser administrator;

	private List<String> pages;

	private long meeting;

	private long release;

	EveryPageTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void makeRecords() {
		this.administrator = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		Api program = this.api.as(this.administrator);
		long delegate = this.fixtures.delegate();
		Body draft = Fixtures.meetingDraft(3)
			.with("areas", List.of(Body.of("code", "OSH", "support", "RECEIVED"), Body.of("code", "SEA")))
			.with("attendances", List.of(Body.of("delegateId", delegate, "side", "OURS", "title", "Sekretaris")))
			.with("startTime", "14:30")
			.with("summary", "Dibahas **semuanya**.")
			.with("statements", List.of(Body.of("delegateId", delegate, "text", "Baik.", "language", "id")));
		this.meeting = program.post("/api/meetings", draft).expect(201).id();
		long planned = program.post("/api/meetings", draft.with("status", "PLANNED")).expect(201).id();
		List<String> pages = new ArrayList<>(List.of("/", "/meetings", "/meetings?q=zzzz&area=OSH",
				"/meetings?find=ilo", "/meetings/new", "/meetings/" + this.meeting, "/meetings/" + planned,
				"/meetings/" + this.meeting + "/edit", "/meetings/" + planned + "/postponement", "/meetings/trash",
				"/meetings/" + this.meeting + "/changes", "/delegates/" + delegate + "/changes", "/partners/3/changes",
				"/meetings/1", "/partners", "/partners/new", "/partners/1", "/partners/3/edit", "/partners/trash",
				"/delegates", "/delegates/new", "/delegates/" + delegate, "/delegates/" + delegate + "/edit",
				"/delegates/trash", "/countries/CH", "/areas", "/areas/OSH", "/areas/MIG?from=2023-01-01&to=2023-12-31",
				"/areas?from=2023-01-01&to=2023-12-31", "/areas/heat", "/areas/heat?by=country&from=2023-01-01",
				"/areas/silence", "/areas/balance", "/areas/sheet?from=2023-01-01&to=2023-12-31", "/partners/3/figures",
				"/countries/CH/figures", "/search?q=ilo", "/search", "/account", "/account/password",
				"/account/sessions", "/account/tokens", "/admin/users", "/admin/users/new",
				"/admin/users/" + this.administrator.id(), "/admin/units", "/admin/units/new", "/admin/areas",
				"/admin/areas/new", "/admin/areas/MIG"));
		pages.addAll(press());
		this.pages = pages;
	}

	/**
	 * An item that has everything and contradicts its meeting, and releases of all kinds.
	 */
	private List<String> press() {
		Api program = this.api.as(this.administrator);
		Body draft = Fixtures.pressDraft();
		Body about = Body.of("meetingId", this.meeting, "date", "2023-11-03", "mode", "ONLINE", "country", "IT");
		long item = this.fixtures.press(draft.with("publishedOn", "2023-11-03")
			.with("publishedTime", "17:55")
			.with("zone", "Asia/Jakarta")
			.with("url", "https://warta.example/" + Fixtures.word())
			.with("caption", "Di Jenewa")
			.with("credit", "Biro Humas")
			.with("photoCredit", "Kemnaker")
			.with("ministryOwned", true)
			.with("text", "Sebuah berita.")
			.with("meetings", List.of(about, Body.of("meetingId", this.fixtures.meeting(3, Classification.OPEN).id())))
			.with("findings", List.of(Body.of("type", "AGREEMENT", "text", "Sebuah rencana"),
					Body.of("type", "COMMITMENT", "text", "Dua pelatih", "owner", "PARTNER"))));
		long bare = this.fixtures.press();
		this.fixtures.trash("/press", this.fixtures.press());
		this.release = program.post("/api/press/inbox", Body.of("text", RELEASE)).expect(201).id();
		long twice = this.fixtures.release(draft.fields().get("headline") + "\n\nTidak ada pertemuan.");
		return List.of("/press", "/press?q=zzzz", "/press/trash", "/press/new", "/press/" + item, "/press/" + bare,
				"/press/" + item + "/edit", "/press/inbox", "/press/inbox?q=zzzz", "/press/inbox/" + this.release,
				"/press/inbox/" + twice);
	}

	@Test
	void isFitForEveryoneAtALaptopInIndonesianAndLight(Visitors visitors) {
		Visitor visitor = visitors.underExamination(1280, ColorScheme.LIGHT);
		visitor.signIn(this.administrator, "id");
		assertThat(problems(visitor, true)).isEmpty();
	}

	@Test
	void isFitForEveryoneOnAPhoneInEnglishAndDark(Visitors visitors) {
		Visitor visitor = visitors.underExamination(360, ColorScheme.DARK);
		visitor.signIn(this.administrator, "en");
		assertThat(problems(visitor, true)).isEmpty();
	}

	@Test
	void fitsTheNarrowestWindowWithAnEmptyConsole(Visitors visitors) {
		Visitor visitor = visitors.atPhone();
		visitor.signIn(this.administrator, "id");
		visitor.page().setViewportSize(320, 640);
		assertThat(problems(visitor, false)).isEmpty();
	}

	@Test
	void letsNobodyStumbleOverTheSignInPage(Visitors visitors) {
		Visitor visitor = visitors.underExamination(360, ColorScheme.LIGHT);
		this.pages = List.of("/login", "/login?error");
		assertThat(problems(visitor, true)).isEmpty();
	}

	@Test
	void weighsLittleAtFirstSight(Visitors visitors) {
		Visitor visitor = visitors.atLaptop();
		visitor.signIn(this.administrator, "id");
		Map<String, Boolean> scripts = new HashMap<>();
		AtomicLong all = new AtomicLong();
		AtomicLong script = new AtomicLong();
		CDPSession network = visitor.context().newCDPSession(visitor.page());
		network.send("Network.enable");
		JsonObject uncached = new JsonObject();
		uncached.addProperty("cacheDisabled", true);
		network.send("Network.setCacheDisabled", uncached);
		network.on("Network.responseReceived", (event) -> scripts.put(event.get("requestId").getAsString(),
				event.get("type").getAsString().equals("Script")));
		network.on("Network.loadingFinished", (event) -> {
			long bytes = event.get("encodedDataLength").getAsLong();
			all.addAndGet(bytes);
			script.addAndGet(scripts.getOrDefault(event.get("requestId").getAsString(), false) ? bytes : 0);
		});
		visitor.open("/meetings");
		visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(all.get()).isBetween(MOST_BYTES / 4, MOST_BYTES);
		assertThat(script.get()).isBetween(1L, MOST_SCRIPT);
	}

	@Test
	void printsAMeetingAndAnAreaWithoutTheFrame(Visitors visitors) {
		Visitor visitor = visitors.atLaptop();
		visitor.signIn(this.administrator, "id");
		for (String address : List.of("/meetings/" + this.meeting, "/areas/OSH")) {
			visitor.open(address);
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(visitor.page().locator("h1").isVisible()).isTrue();
			assertThat(visitor.page().locator("nav:visible").count()).isZero();
			assertThat(visitor.page().locator("main a.btn:visible").count()).isZero();
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		}
	}

	@ParameterizedTest
	@CsvSource({ "id, 360, LIGHT", "en, 1280, DARK" })
	void staysFitForEveryoneWhenSomethingIsWrong(String language, int width, ColorScheme scheme, Visitors visitors) {
		Visitor visitor = visitors.underExamination(width, scheme);
		visitor.signIn(this.administrator, language);
		List<String> problems = new ArrayList<>();
		findSuggestionsAndErrors(visitor, problems);
		findConflict(visitor, problems);
		findLikeness(visitor, problems);
		findToken(visitor, problems);
		findWhatCannotBeAccepted(visitor, problems);
		assertThat(problems).isEmpty();
	}

	private static void findSuggestionsAndErrors(Visitor visitor, List<String> problems) {
		visitor.open("/meetings/new");
		visitor.field("meeting.findPartner").pressSequentially("ilo");
		assertThat(visitor.suggestion("ILO")).isVisible();
		examine(visitor, "a form with suggestions", problems);
		visitor.field("meeting.findPartner").fill("");
		visitor.button("action.save").click();
		assertThat(visitor.errors()).isVisible();
		check(visitor, "a form with errors", problems);
		examine(visitor, "a form with errors", problems);
	}

	private void findConflict(Visitor visitor, List<String> problems) {
		String address = "/api/meetings/" + this.meeting;
		Api program = this.api.as(this.administrator);
		Answer current = program.get(address).expect(200);
		visitor.open("/meetings/" + this.meeting + "/edit");
		program.put(address, current.version(), Fixtures.meetingDraft(3).with("city", "Turin")).expect(200);
		visitor.field("meeting.city").fill("Jenewa");
		visitor.button("action.save").click();
		assertThat(visitor.conflict("meeting.city")).isVisible();
		check(visitor, "a conflict", problems);
		examine(visitor, "a conflict", problems);
	}

	private void findLikeness(Visitor visitor, List<String> problems) {
		Body partner = this.fixtures.partnerDraft();
		this.fixtures.partner(partner);
		visitor.open("/partners/new");
		visitor.field("partner.nameEn").fill(String.valueOf(partner.fields().get("nameEn")));
		visitor.field("partner.kind").selectOption("AGENCY");
		visitor.button("partners.add").click();
		assertThat(visitor.main()).containsText(visitor.word("partner.similar"));
		check(visitor, "a likeness", problems);
		examine(visitor, "a likeness", problems);
	}

	private static void findToken(Visitor visitor, List<String> problems) {
		visitor.open("/account/tokens");
		visitor.field("token.name").fill("Report");
		visitor.field("token.current").fill(TestUser.PASSWORD);
		visitor.button("token.create").click();
		assertThat(visitor.card("token.issued")).isVisible();
		check(visitor, "a new token", problems);
		examine(visitor, "a new token", problems);
	}

	private void findWhatCannotBeAccepted(Visitor visitor, List<String> problems) {
		visitor.open("/press/new");
		visitor.button("press.read").click();
		assertThat(visitor.errors()).isVisible();
		check(visitor, "no release", problems);
		examine(visitor, "no release", problems);
		visitor.open("/press/inbox/" + this.release);
		visitor.field("meeting.title").first().fill("");
		visitor.field("meeting.date").first().fill("");
		visitor.field("press.headline").last().fill("");
		visitor.button("press.accept").click();
		assertThat(visitor.errors()).isVisible();
		check(visitor, "a release with errors", problems);
		examine(visitor, "a release with errors", problems);
	}

	private List<String> problems(Visitor visitor, boolean examined) {
		List<String> problems = new ArrayList<>();
		for (String address : this.pages) {
			visitor.open(address);
			check(visitor, address, problems);
			if (examined) {
				examine(visitor, address, problems);
			}
		}
		return problems;
	}

	private static void check(Visitor visitor, String what, List<String> problems) {
		Page page = visitor.page();
		if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
			problems.add(what + " is wider than its window");
		}
		if (page.locator("h1").count() != 1 || page.title().isBlank()) {
			problems.add(what + " has no heading, or several, or no title");
		}
		if (!visitor.language().equals(page.locator("html").getAttribute("lang")) && !what.startsWith("/login")) {
			problems.add(what + " is in another language");
		}
		if (page.content().contains("??")) {
			problems.add(what + " lacks words");
		}
	}

	/** By all rules as the page is, and by those of colour after the device changes. */
	private static void examine(Visitor visitor, String what, List<String> problems) {
		Page page = visitor.page();
		boolean dark = "dark".equals(page.locator("html").getAttribute("data-bs-theme"));
		examine(new AxeBuilder(page).withTags(RULES), what, problems);
		paint(page, dark ? ColorScheme.LIGHT : ColorScheme.DARK);
		examine(new AxeBuilder(page).withRules(RULES_OF_COLOUR), what + " in the other theme", problems);
		paint(page, dark ? ColorScheme.DARK : ColorScheme.LIGHT);
	}

	private static void paint(Page page, ColorScheme scheme) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		assertThat(page.locator("html")).hasAttribute("data-bs-theme", scheme.name().toLowerCase(Locale.ROOT));
	}

	/** No page has frames, so the quick way of asking finds all. */
	private static void examine(AxeBuilder axe, String what, List<String> problems) {
		for (Rule violation : axe.setLegacyMode(true).analyze().getViolations()) {
			problems.add(what + " " + violation.getId() + ": " + violation.getNodes().getFirst().getHtml());
		}
	}

}
