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

	private static final long ITC_ILO = 3;

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
		this.fixtures.meeting(Fixtures.meetingDraft(ITC_ILO));
		this.before = counted();
	}

	private long counted() {
		return this.api.as(this.officer).get("/api/areas/OSH/summary?" + NOVEMBER).expect(200).number("/meetings");
	}

	/** Their names, which a page shows. */
	private Map<String, String> areas(String language) {
		return areas(language, "/name");
	}

	/** The words for them that are short. */
	private Map<String, String> chips(String language) {
		return areas(language, language.equals("id") ? "/shortId" : "/shortEn");
	}

	private Map<String, String> areas(String language, String field) {
		Answer areas = this.api.as(this.officer).in(language).get("/api/areas").expect(200);
		Map<String, String> names = new LinkedHashMap<>();
		areas.at("/items").forEach((area) -> names.put(area.at("/code").asString(), area.at(field).asString()));
		return names;
	}

	@Test
	void logsTheFoundingExampleInIndonesian(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer, "id");
		officer.banner("Catat pertemuan").click();
		officer.field("meeting.findPartner").pressSequentially("itc");
		officer.suggestion("ITC-ILO").click();
		assertThat(officer.section("meeting.section.partners")).containsText("Pusat Pelatihan Internasional ILO");
		assertThat(officer.field("meeting.when")).isFocused();
		officer.field("meeting.when").fill("2/11/23");
		officer.field("meeting.city").fill("Jenewa");
		officer.press("Tab");
		assertThat(officer.main()).containsText("Kamis, 2 November 2023");
		assertThat(officer.main()).containsText(officer.word("meeting.place.made", "Swiss"));
		assertThat(officer.field("meeting.title")).hasAttribute("placeholder", "Pertemuan dengan ITC-ILO di Jenewa");
		officer.field("meeting.title").fill(this.title);

		officer.choose("meeting.findPerson", this.ours.toLowerCase(), this.ours);
		details(officer, this.ours).locator("summary").click();
		details(officer, this.ours).getByLabel(officer.word("meeting.titleThen")).fill("Sekretaris Jenderal");
		officer.button("meeting.otherSide", this.ours).click();
		assertThat(officer.section("meeting.people")).containsText(officer.word("side.OURS"));
		officer.field("meeting.findPerson").pressSequentially(this.theirs);
		officer.suggestion(officer.word("meeting.addTheirs", this.theirs, "ITC-ILO")).click();
		assertThat(officer.main()).containsText(officer.word("meeting.similar"));
		assertThat(details(officer, this.theirs).getByLabel(officer.word("meeting.titleThen"))).isFocused();
		officer.type("Director");

		for (String area : AREAS) {
			officer.box(chips("id").get(area)).check();
		}
		officer.page().getByText(officer.word("meeting.areas.more")).click();
		officer.field("meeting.support.of", areas("id").get("OSH")).selectOption("Dukungan diterima");
		officer.field("meeting.outcome").fill("Pusat pelatihan **menawarkan** kursus.");
		promise(officer);
		officer.page().locator("#rest > summary").click();
		officer.field("meeting.classification").selectOption("Biasa");
		officer.button("meeting.addStatement").click();
		officer.field("meeting.statement").fill("Kami ingin belajar.");
		officer.button("action.save").click();
		assertThat(officer.main()).containsText(officer.word("meeting.alike.text"));
		officer.button("meeting.alike.both").click();

		sees(officer, "2 November 2023", "Jenewa, Swiss");
		assertThat(officer.main()).containsText("Pusat pelatihan menawarkan kursus.");
		assertThat(officer.page().locator("blockquote[lang=id]")).containsText("Kami ingin belajar.");
		assertThat(officer.card("meeting.commitments")).containsText("Juni 2024");
		assertThat(officer.card("meeting.commitments")).containsText("30 Januari 2024");
		findsItAgain(officer);
		readsThatItCounts(officer);
	}

	/** The row of somebody who was there. */
	private static Locator details(Visitor officer, String name) {
		return officer.section("meeting.people")
			.locator(".repeat > li")
			.filter(new Locator.FilterOptions().setHasText(name));
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
		officer.field("meeting.findPartner").fill("itc");
		officer.finding("meeting.findPartner").click();
		officer.suggestion("ITC-ILO").click();
		assertThat(officer.section("meeting.section.partners"))
			.containsText("International Training Centre of the ILO");
		officer.field("meeting.title").fill(this.title);
		officer.field("meeting.when").fill("2 Nov 2023");
		officer.field("meeting.city").fill("Jenewa");
		for (String area : AREAS) {
			officer.box(chips("en").get(area)).check();
		}

		officer.field("meeting.findPerson").fill("anwar sanusi " + this.word);
		officer.field("meeting.findPerson").press("Enter");
		officer.suggestion(this.ours).click();
		officer.field("meeting.findPerson").fill(this.theirs);
		officer.finding("meeting.findPerson").click();
		officer.suggestion(officer.word("meeting.addTheirs", this.theirs, "ITC-ILO")).click();
		details(officer, this.theirs).getByLabel("Title at that time").fill("Director");
		officer.field("meeting.outcome").fill("Pusat pelatihan **menawarkan** kursus.");
		officer.button("action.save").click();
		officer.button("meeting.alike.both").click();

		sees(officer, "2 November 2023", "Jenewa, Switzerland");
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

		assertThat(officer.field("meeting.findPartner")).isFocused();
		officer.type("itc");
		assertThat(officer.suggestion("ITC-ILO")).isVisible();
		officer.press("Enter");
		assertThat(officer.suggestion("ITC-ILO")).isFocused();
		officer.press("Enter");
		assertThat(officer.field("meeting.when")).isFocused();
		officer.type("2/11/23");
		officer.enter(officer.field("meeting.city"), "Jenewa");
		officer.press("Enter");
		assertThat(officer.field("meeting.title")).isFocused();
		officer.type(this.title);

		officer.enter(officer.field("meeting.findPerson"), this.ours);
		assertThat(officer.suggestion(this.ours)).isVisible();
		officer.press("ArrowDown", "Enter");
		assertThat(officer.field("meeting.findPerson")).isFocused();
		officer.type(this.theirs);
		Locator add = officer.suggestion(officer.word("meeting.addTheirs", this.theirs, "ITC-ILO"));
		assertThat(add).isVisible();
		officer.press("ArrowDown");
		while (!officer.hasFocus(add)) {
			officer.press("ArrowDown");
		}
		officer.press("Enter");
		assertThat(details(officer, this.theirs).getByLabel("Title at that time")).isFocused();
		officer.type("Director");

		for (String area : AREAS) {
			officer.tabTo(officer.box(chips("en").get(area)));
			officer.press("Space");
		}
		officer.enter(officer.field("meeting.outcome"), "Pusat pelatihan menawarkan kursus.");
		officer.press("Control+Enter");
		officer.follow(officer.button("meeting.alike.both"));

		sees(officer, "2 November 2023", "Jenewa, Switzerland");
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
		officer.page().locator("select[name=area]").selectOption("OSH");
		officer.button("action.filter").click();
		listed(officer, meeting, "area=OSH");
		officer.page().locator("select[name=area]").selectOption("MIG");
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
