package id.mitra.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The founding example: the meeting with the ITC-ILO in Geneva on 2 November 2023 is
 * logged, found again, and counts.
 */
@Journey
class LoggingJourneyTests {

	private static final List<String> AREAS = List.of("INSP", "OSH", "IR", "SOCSEC", "EMPL", "TVET");

	private static final String NOVEMBER = "from=2023-11-01&to=2023-11-30";

	/** A word in the names of all that a journey puts on record. */
	private final String word = Fixtures.word();

	private final String title = "Kemnaker – ITC-ILO, Jenewa " + this.word;

	private final String ours = "Anwar Sanusi " + this.word;

	private final String theirs = "Christophe Perrin " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser officer;

	private long before;

	LoggingJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	/**
	 * The secretary general is on record; of the director only a namesake is.
	 */
	@BeforeEach
	void prepare() {
		this.officer = this.fixtures.user(Role.OFFICER, Classification.SECRET);
		this.fixtures.delegate(Body.of("fullName", this.ours));
		this.fixtures.delegate(Body.of("fullName", "Christophe Perrin " + Fixtures.word()));
		this.before = counted();
	}

	private long counted() {
		return this.api.as(this.officer).get("/api/areas/OSH/summary?" + NOVEMBER).expect(200).number("/meetings");
	}

	private Map<String, String> areas(String language) {
		Answer areas = this.api.as(this.officer).in(language).get("/api/areas").expect(200);
		Map<String, String> names = new LinkedHashMap<>();
		areas.at("/items").forEach((area) -> names.put(area.at("/code").asString(), area.at("/name").asString()));
		return names;
	}

	@Test
	void logsTheFoundingExampleInIndonesian(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer, "id");
		officer.banner("Catat pertemuan").click();
		officer.field("meeting.title").fill(this.title);
		officer.field("meeting.date").fill("2023-11-02");
		officer.field("meeting.city").fill("Jenewa");
		officer.field("meeting.country").selectOption("Swiss");
		officer.field("meeting.classification").selectOption("Biasa");

		officer.choose("meeting.findPartner", "itc", "ITC-ILO");
		assertThat(officer.section("meeting.section.partners")).containsText("Pusat Pelatihan Internasional ILO");

		officer.field("meeting.ourLevel").selectOption("Pejabat tinggi");
		officer.field("meeting.partnerLevel").selectOption("Direktur");
		officer.choose("meeting.findOurs", this.ours.toLowerCase(), this.ours);
		officer.field("meeting.titleThen").fill("Sekretaris Jenderal");
		officer.field("meeting.findTheirs").pressSequentially(this.theirs);
		officer.suggestion(officer.word("meeting.addNew", this.theirs)).click();
		assertThat(officer.field("meeting.newName")).hasValue(this.theirs);
		officer.field("meeting.newTitle").fill("Director");
		officer.button("action.add").click();
		assertThat(officer.main()).containsText(officer.word("meeting.similar"));
		officer.button("meeting.addAnyway").click();
		assertThat(officer.field("meeting.titleThen")).hasCount(2);

		for (String area : AREAS) {
			officer.box(areas("id").get(area)).check();
		}
		officer.field("meeting.support.of", areas("id").get("OSH")).selectOption("Dukungan diterima");
		officer.field("meeting.outcome").fill("Pusat pelatihan **menawarkan** kursus.");
		promise(officer);
		officer.button("meeting.addStatement").click();
		officer.field("meeting.statement").fill("Kami ingin belajar.");
		officer.button("action.save").click();

		sees(officer, "2 November 2023, waktu Jenewa", "Jenewa, Swiss");
		assertThat(officer.main()).containsText("Pusat pelatihan menawarkan kursus.");
		assertThat(officer.page().locator("blockquote[lang=id]")).containsText("Kami ingin belajar.");
		assertThat(officer.card("meeting.commitments")).containsText("Juni 2024");
		assertThat(officer.card("meeting.commitments")).containsText("30 Januari 2024");
		findsItAgain(officer);
		readsThatItCounts(officer);
	}

	/** By keyboard alone: Enter begins the next line, which has the focus. */
	private static void promise(Visitor officer) {
		officer.field("meeting.promise.owner").selectOption(officer.word("owner.PARTNER"));
		officer.field("meeting.promise.text").fill("Menawarkan kursus");
		officer.field("meeting.promise.due").fill("akhir Juni");
		officer.press("Enter");
		assertThat(officer.field("meeting.promise.owner").last()).isFocused();
		officer.press("ArrowDown", "Tab");
		officer.type("Mengirim daftar peserta");
		officer.press("Tab");
		officer.type("30/1");
	}

	@Test
	void logsTheFoundingExampleInEnglishWithoutScript(Visitors visitors) {
		Visitor officer = visitors.withoutScript().signIn(this.officer);
		officer.banner("Log a meeting").click();
		officer.field("meeting.title").fill(this.title);
		officer.field("meeting.date").fill("2023-11-02");
		officer.field("meeting.city").fill("Jenewa");
		officer.field("meeting.country").selectOption("Switzerland");
		officer.field("meeting.findPartner").fill("itc");
		officer.finding("meeting.findPartner").click();
		officer.suggestion("ITC-ILO").click();
		assertThat(officer.section("meeting.section.partners"))
			.containsText("International Training Centre of the ILO");
		for (String area : AREAS) {
			officer.box(areas("en").get(area)).check();
		}

		officer.field("meeting.findOurs").fill("anwar sanusi " + this.word);
		officer.field("meeting.findOurs").press("Enter");
		officer.suggestion(this.ours).click();
		officer.field("meeting.findTheirs").fill(this.theirs);
		officer.finding("meeting.findTheirs").click();
		officer.suggestion(officer.word("meeting.addNew", this.theirs)).click();
		officer.button("action.add").click();
		officer.button("meeting.addAnyway").click();
		assertThat(officer.field("meeting.titleThen")).hasCount(2);
		officer.field("meeting.titleThen").first().fill("Sekretaris Jenderal");
		officer.field("meeting.titleThen").last().fill("Director");
		officer.field("meeting.ourLevel").selectOption("Senior official");
		officer.field("meeting.partnerLevel").selectOption("Director");
		officer.field("meeting.outcome").fill("Pusat pelatihan **menawarkan** kursus.");
		officer.button("action.save").click();

		sees(officer, "2 November 2023, Jenewa time", "Jenewa, Switzerland");
		findsItAgain(officer);
		readsThatItCounts(officer);
	}

	@Test
	void logsTheFoundingExampleByKeyboardOnAPhone(Visitors visitors) {
		Visitor officer = visitors.atPhone();
		officer.open("/login");
		assertThat(officer.field("login.username")).isFocused();
		officer.type(this.officer.username());
		officer.press("Tab");
		officer.type(TestUser.PASSWORD);
		officer.press("Enter");
		officer.follow(officer.banner("Log a meeting"));

		officer.enter(officer.field("meeting.title"), this.title);
		officer.enter(officer.field("meeting.date"), "11022023");
		officer.enter(officer.field("meeting.city"), "Jenewa");
		officer.press("Enter");
		assertThat(officer.field("meeting.country")).isFocused();
		officer.type("Switz");
		officer.enter(officer.field("meeting.findPartner"), "itc");
		assertThat(officer.suggestion("ITC-ILO")).isVisible();
		officer.press("Enter");
		assertThat(officer.suggestion("ITC-ILO")).isFocused();
		officer.press("Enter");
		assertThat(officer.field("meeting.findPartner")).isFocused();

		officer.enter(officer.field("meeting.ourLevel"), "Sen");
		officer.enter(officer.field("meeting.partnerLevel"), "Dir");
		officer.enter(officer.field("meeting.findOurs"), this.ours);
		assertThat(officer.suggestion(this.ours)).isVisible();
		officer.press("ArrowDown", "Enter");
		assertThat(officer.field("meeting.findOurs")).isFocused();
		officer.enter(officer.field("meeting.findTheirs"), this.theirs);
		Locator add = officer.suggestion(officer.word("meeting.addNew", this.theirs));
		assertThat(add).isVisible();
		officer.press("ArrowDown");
		while (!officer.hasFocus(add)) {
			officer.press("ArrowDown");
		}
		officer.press("Enter");
		assertThat(officer.field("meeting.newName")).isFocused();
		officer.enter(officer.section("meeting.new.theirs").getByLabel("Title"), "Director");
		officer.follow(officer.button("action.add"));
		assertThat(officer.main()).containsText(officer.word("meeting.similar"));
		officer.follow(officer.button("meeting.addAnyway"));
		assertThat(officer.field("meeting.findTheirs")).isFocused();
		assertThat(officer.field("meeting.titleThen")).hasCount(2);

		for (String area : AREAS) {
			officer.tabTo(officer.box(areas("en").get(area)));
			officer.press("Space");
		}
		officer.enter(officer.field("meeting.outcome"), "Pusat pelatihan menawarkan kursus.");
		officer.press("Control+Enter");

		sees(officer, "2 November 2023, Jenewa time", "Jenewa, Switzerland");
		officer.follow(officer.place("nav.meetings"));
		officer.enter(officer.field("meetings.q"), this.word);
		officer.press("Enter");
		officer.follow(officer.link(this.title));
		assertThat(officer.heading()).hasText(this.title);
		readsThatItCounts(officer);
	}

	private void sees(Visitor officer, String day, String place) {
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.flash()).isVisible();
		assertThat(officer.main()).containsText(day);
		assertThat(officer.main()).containsText(place);
		assertThat(officer.link(this.ours)).isVisible();
		assertThat(officer.link(this.theirs)).isVisible();
		assertThat(officer.main()).containsText("Pusat pelatihan menawarkan kursus.");
		for (String area : AREAS) {
			assertThat(officer.linkTo("/areas/" + area)).hasText(areas(officer.language()).get(area));
		}
	}

	private void findsItAgain(Visitor officer) {
		String meeting = officer.address();
		browse(officer);
		officer.field("meetings.find").fill("itc");
		officer.button("action.filter").click();
		officer.page()
			.locator("main a[href*='partner=']")
			.filter(new Locator.FilterOptions().setHasText("ILO"))
			.first()
			.click();
		listed(officer, meeting, "partner=\\d+");

		browse(officer);
		officer.field("meetings.find").fill(this.theirs);
		officer.button("action.filter").click();
		officer.link(this.theirs).click();
		listed(officer, meeting, "delegate=\\d+");

		browse(officer);
		officer.field("meeting.area").selectOption("OSH");
		officer.button("action.filter").click();
		listed(officer, meeting, "area=OSH");
		officer.field("meeting.area").selectOption("MIG");
		officer.button("action.filter").click();
		assertThat(officer.linkTo(meeting)).hasCount(0);
		assertThat(officer.main()).containsText(officer.word("meetings.none.filtered"));

		browse(officer);
		officer.field("meetings.from").fill("2023-11-01");
		officer.field("meetings.to").fill("2023-11-30");
		officer.button("action.filter").click();
		listed(officer, meeting, NOVEMBER);
		officer.linkTo(meeting).click();
	}

	/** Other tests log meetings too, so the word in the title is looked for as well. */
	private void browse(Visitor officer) {
		officer.place("nav.meetings").click();
		officer.field("meetings.q").fill(this.word);
	}

	private static void listed(Visitor officer, String meeting, String filter) {
		assertThat(officer.linkTo(meeting)).isVisible();
		assertThat(officer.address()).containsPattern("/meetings\\?.*" + filter);
	}

	private void readsThatItCounts(Visitor officer) {
		assertThat(counted()).isEqualTo(this.before + 1);
	}

}
