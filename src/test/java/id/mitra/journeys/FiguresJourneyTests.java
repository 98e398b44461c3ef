package id.mitra.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager looks across: charts beside their tables, a cell and the meetings behind it,
 * and a sheet that fits on its page.
 */
@Journey
class FiguresJourneyTests {

	/** As the browser scores it, where 0.1 is called good. */
	private static final double MOST_SHIFT = 0.02;

	private final Fixtures fixtures;

	private final TestUser manager;

	private final Api api;

	FiguresJourneyTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.manager = fixtures.user(Role.MANAGER, Classification.SECRET);
		this.api = api.as(this.manager);
	}

	@Test
	void seesAChartBesideItsTable(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.manager, "en");
		meet("1978-05-05");
		meet("1978-07-05");
		visitor.open("/areas/WAGE?from=1978-01-01&to=1978-12-31");
		assertThat(visitor.page().locator(".chart-bars")).isVisible();
		assertThat(visitor.page().locator(".chart-bars a")).hasCount(12);
		assertThat(visitor.page().locator("#trend-table tbody tr")).hasCount(12);
		assertThat(visitor.page().locator("#trend-table tbody a")).hasCount(2);
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(visitor.page().locator(".chart-bars")).isVisible();
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		visitor.page().locator(".chart-bars a[href]").first().click();
		assertThat(visitor.page().locator(".meetings tbody tr")).hasCount(1);
	}

	/**
	 * Also where styles come late, as from far away: each page is the first that a
	 * browser opens.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/areas", "/areas/OSH", "/areas/heat", "/areas/silence", "/areas/balance", "/areas/sheet",
			"/partners/3/figures", "/countries/CH/figures", "/partners/3", "/commitments/kept" })
	void movesNothingOnceItIsShown(String address, Visitors visitors) {
		for (Visitor visitor : List.of(visitors.atLaptop(), visitors.atPhone())) {
			visitor.signIn(this.manager, "id").withLateStyles().watchingShifts();
			visitor.open(address);
			visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(visitor.shift()).describedAs(address).isLessThanOrEqualTo(MOST_SHIFT);
		}
	}

	@Test
	void goesFromACellToTheMeetingsBehindIt(Visitors visitors) {
		Visitor visitor = visitors.atPhone().signIn(this.manager, "id");
		String name = meet("1977-05-05");
		visitor.open("/areas/heat?from=1977-01-01&to=1977-12-31");
		visitor.page().locator(".heat tbody td:not(.heat-all) a").click();
		assertThat(visitor.main()).containsText(name);
		assertThat(visitor.page().locator(".meetings tbody tr")).hasCount(1);
	}

	@Test
	void walksFromViewToViewByKeyboard(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.manager, "id");
		String name = meet("1979-05-05");
		visitor.open("/areas?from=1979-01-01&to=1979-12-31");
		visitor.follow(view(visitor, "/areas/heat"));
		visitor.follow(visitor.page().locator(".heat tbody td:not(.heat-all) a"));
		assertThat(visitor.page().locator(".meetings tbody tr")).hasCount(1);
		assertThat(visitor.main()).containsText(name);
		visitor.page().goBack();
		visitor.follow(view(visitor, "/areas/balance"));
		assertThat(visitor.page().locator("#leads")).isVisible();
		assertThat(visitor.page().locator(".matrix td:not(.heat-0)")).hasCount(1);
		visitor.follow(view(visitor, "/areas/silence"));
		visitor.follow(visitor.page().locator(".choices a[href$='months=24']"));
		assertThat(visitor.page().locator(".choices a[aria-current]")).hasAttribute("href", "/areas/silence?months=24");
		visitor.follow(view(visitor, "/areas/sheet"));
		assertThat(visitor.page().locator("[data-print]")).isVisible();
	}

	private static Locator view(Visitor visitor, String address) {
		return visitor.page().locator("main nav a[href^='" + address + "']").first();
	}

	@Test
	void goesFromWhatIsLateToTheLedger(Visitors visitors) {
		Visitor visitor = visitors.atPhone().signIn(this.manager, "id");
		long partner = this.fixtures.partner();
		this.fixtures.meeting(Fixtures.meetingDraft(partner).with("date", "1976-05-05"));
		promise(partner, "Mengirim " + Fixtures.word(), "OURS", "WAGE");
		String other = "Mengirim " + Fixtures.word();
		promise(this.fixtures.partner(), other, "OURS", "WAGE");
		visitor.open("/areas/heat?from=1976-01-01&to=1976-12-31");
		assertThat(visitor.page().locator(".heat tbody .heat-open")).containsText("1 terbuka");
		assertThat(visitor.page().locator(".heat tbody .heat-open")).containsText("1 terlambat");
		visitor.page().locator(".heat tbody .late-number").click();
		assertThat(visitor.main()).containsText("Mengirim ");
		assertThat(visitor.main()).not().containsText(other);
		visitor.page().goBack();
		visitor.page().locator(".heat-heads a[href*='area=WAGE'].late-number").click();
		assertThat(visitor.main()).containsText(other);
	}

	private void promise(long partner, String what, String owner, String area) {
		this.fixtures.commitment(Body.of("textId", what, "owner", owner, "partnerId", partner, "area", area, "madeOn",
				"2000-01-01", "dueOn", "2000-02-01", "classification", "OPEN"));
	}

	/** In force for three years, with a note due in two months. */
	private void agree(long partner, String name) {
		long made = this.api.post("/api/agreements",
				Body.of("titleId", name, "type", "MOU", "classification", "OPEN", "parties",
						List.of(Body.of("partnerId", partner)), "term", Body.of("basis", "SIGNED", "years", 3,
								"renewal", "ONCE", "noticeMonths", 6, "lastDayInclusive", false)))
			.expect(201)
			.id();
		String signed = LocalDate.now().minusYears(3).plusMonths(8).toString();
		this.api.post("/api/agreements/" + made + "/events", Body.of("type", "SIGNED", "doneOn", signed)).expect(201);
	}

	/**
	 * More areas, outcomes, meetings ahead, partners, promises and notices than the sheet
	 * has rows, under very long names.
	 */
	private void fill() {
		String very = " untuk pengawasan, pelatihan dan perlindungan".repeat(3);
		for (String area : List.of("OSH", "INSP", "SEA", "MIG", "WAGE", "TVET", "IR", "PROD")) {
			String name = "Badan Kerja Sama dan Pelatihan Ketenagakerjaan " + Fixtures.word() + very;
			long partner = this.fixtures
				.partner(this.fixtures.partnerDraft().with("nameEn", name).with("nameId", name));
			Body draft = Fixtures.meetingDraft(partner, "Pertemuan tahunan" + very + " " + Fixtures.word());
			this.fixtures.meeting(draft.with("date", "2024-05-05")
				.with("outcome", "Kedua pihak sepakat bahwa pengawas dilatih setiap tahun. ".repeat(9))
				.with("areas", List.of(Fixtures.touching(area))));
			this.fixtures.meeting(draft.with("date", "2199-05-05").with("status", "PLANNED").with("city", "Jenewa"));
			agree(partner, "Nota kesepahaman " + Fixtures.word() + very);
			for (String owner : List.of("OURS", "PARTNER", "JOINT")) {
				promise(partner, "Mengirim daftar" + very, owner, area);
			}
		}
	}

	@Test
	void printsTheSheetOnOnePage(Visitors visitors) {
		fill();
		Visitor visitor = visitors.atLaptop().signIn(this.manager, "id");
		visitor.open("/areas/sheet?from=2000-01-01");
		byte[] file = visitor.page()
			.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setMargin(new Margin()).setPrintBackground(true));
		String pdf = new String(file, StandardCharsets.ISO_8859_1);
		assertThat(pdf.split("/Type */Page[^s]", -1)).hasSize(2);
		assertThat(pdf).contains("/MediaBox [0 0 594.95996 841.91998]");
	}

	@Test
	void saysOnPaperWhoseItIsAndHowItIsClassified(Visitors visitors) {
		long partner = this.fixtures.partner();
		Visitor visitor = visitors.atLaptop().signIn(this.manager, "id");
		for (String classification : List.of("OPEN", "LIMITED", "SECRET")) {
			this.fixtures.meeting(Fixtures.meetingDraft(partner).with("classification", classification));
			for (String page : List.of("/partners/" + partner, "/meetings?partner=" + partner)) {
				visitor.open(page);
				assertThat(visitor.page().locator(".imprint")).isHidden();
				visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
				assertThat(visitor.page().locator(".imprint-mark"))
					.hasText(new String[] { visitor.word("classification." + classification) });
				assertThat(visitor.page().locator(".imprint"))
					.containsText(new String[] { visitor.word("layout.ministry") });
				assertThat(visitor.page().locator(".imprint")).containsText(this.manager.username());
				visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
			}
		}
	}

	/** The name of a partner met that day about wages. */
	private String meet(String date) {
		String name = "Badan " + Fixtures.word();
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", name).with("nameId", name));
		this.fixtures.meeting(
				Fixtures.meetingDraft(partner).with("date", date).with("areas", List.of(Fixtures.touching("WAGE"))));
		return name;
	}

}
