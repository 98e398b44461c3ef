package id.mitra.journeys;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
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
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers look up: figures and the meetings behind them, anything by a word, and the
 * way on where there is nothing.
 */
@Journey
class LookingUpJourneyTests {

	private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+\\s*$");

	private final String word = Fixtures.word();

	private final String talks = "Talks " + this.word;

	private final String visit = "Visit " + this.word;

	private final String agency = "Agency " + this.word;

	private final String person = "Person " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser reader;

	private long partner;

	LookingUpJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.reader = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		this.partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", this.agency));
	}

	private long meeting(String title, String day, String area, Object... more) {
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("title", title)
			.with("date", day)
			.with("areas", List.of(Fixtures.touching(area)));
		for (int i = 0; i < more.length; i += 2) {
			draft = draft.with((String) more[i], more[i + 1]);
		}
		return this.fixtures.meeting(draft).id();
	}

	/** Two meetings that count in a year, in March and in April, and three that don't. */
	private void meetingsOf(String year) {
		meeting(this.talks, year + "-03-14", "GREEN");
		meeting(this.visit, year + "-04-02", "GREEN");
		meeting("Planned " + this.word, year + "-03-20", "GREEN", "status", "PLANNED");
		meeting("Elsewhere " + this.word, year + "-03-20", "WAGE");
		meeting("Secret " + this.word, year + "-03-20", "GREEN", "classification", "SECRET");
	}

	private Answer area(String language, String period) {
		return this.api.as(this.reader).in(language).get("/api/areas/GREEN/summary?" + period).expect(200);
	}

	private static Locator figure(Visitor visitor, String... parts) {
		StringBuilder selector = new StringBuilder("main a[href^='/meetings?'][href*='area=GREEN']");
		for (String part : parts) {
			selector.append("[href*='").append(part).append("']");
		}
		return visitor.page()
			.locator(selector.toString())
			.filter(new Locator.FilterOptions().setHasText(NUMBER))
			.first();
	}

	private static Locator otherPeriod(Visitor visitor) {
		return visitor.main()
			.locator("summary")
			.filter(new Locator.FilterOptions().setHasText(visitor.word("areas.period.other")));
	}

	/** Follows a figure to as many meetings as it says. */
	private static void follow(Visitor visitor, Locator figure, Consumer<Locator> way) {
		String number = figure.innerText();
		way.accept(figure);
		assertThat(visitor.heading()).hasText(visitor.word("meetings.title"));
		assertThat(visitor.main().locator("tbody tr")).hasCount(Integer.parseInt(number.strip()));
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void aFigureLeadsToTheMeetingsItCounts(String language, Visitors visitors) {
		String year = language.equals("id") ? "1993" : "1994";
		meetingsOf(year);
		String period = "from=" + year + "-01-01&to=" + year + "-12-31";
		String[] whole = { "from=" + year + "-01-01", "to=" + year + "-12-31" };
		Answer counted = area(language, period);
		Visitor reader = visitors.atLaptop().signIn(this.reader, language);
		reader.place("nav.areas").click();
		otherPeriod(reader).click();
		reader.field("areas.from").fill(year + "-01-01");
		reader.field("areas.to").fill(year + "-12-31");
		reader.button("areas.period.show").click();
		assertThat(reader.field("areas.from")).hasValue("1 Jan " + year);
		assertThat(reader.page()).hasURL(Pattern.compile("/areas\\?.*" + year));
		assertThat(figure(reader, whole)).hasText(String.valueOf(counted.number("/meetings")));
		follow(reader, figure(reader, whole), Locator::click);
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.link(this.visit)).isVisible();
		for (String other : List.of("Planned ", "Elsewhere ", "Secret ")) {
			assertThat(reader.link(other + this.word)).hasCount(0);
		}

		reader.page().goBack();
		reader.link(counted.text(language.equals("id") ? "/nameId" : "/nameEn")).click();
		assertThat(reader.page()).hasURL(Pattern.compile("/areas/GREEN\\?.*" + year));
		String area = reader.address();
		assertThat(figure(reader, whole)).hasText(String.valueOf(counted.number("/meetings")));
		follow(reader, figure(reader, "from=" + year + "-03-01", "to=" + year + "-03-31"), Locator::click);
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.link(this.visit)).hasCount(0);
		reader.open(area);
		assertThat(figure(reader, "partner=" + this.partner)).hasText("2");
		follow(reader, figure(reader, "partner=" + this.partner), Locator::click);
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.link(this.visit)).isVisible();
	}

	@Test
	void aFigureAHitAndAFilterAreReachedByKeyboardOnAPhone(Visitors visitors) {
		meetingsOf("1995");
		Visitor reader = visitors.atPhone().signIn(this.reader);
		reader.follow(reader.place("nav.areas"));
		reader.follow(otherPeriod(reader));
		reader.enter(reader.field("areas.from"), "1 Mar 1995");
		reader.enter(reader.field("areas.to"), "31/3/1995");
		reader.follow(reader.button("areas.period.show"));
		String[] whole = { "from=1995-03-01", "to=1995-03-31" };
		follow(reader, figure(reader, whole), reader::follow);
		reader.follow(reader.link(this.talks));
		assertThat(reader.heading()).hasText(this.talks);

		reader.follow(reader.banner(reader.word("layout.search")));
		assertThat(reader.field("search.q")).isFocused();
		reader.type(this.word);
		reader.press("Enter");
		reader.follow(reader.link(this.agency));
		assertThat(reader.heading()).hasText(this.agency);

		reader.follow(reader.place("nav.meetings"));
		reader.enter(reader.field("meetings.q"), this.talks);
		reader.press("Enter");
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.link(this.visit)).hasCount(0);
		reader.follow(chips(reader).first());
		assertThat(chips(reader)).hasCount(0);
		assertThat(reader.field("meetings.q")).hasValue("");
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void aMeetingAPartnerAndADelegateAreFoundByAWord(String language, Visitors visitors) {
		this.fixtures.delegate(Body.of("fullName", this.person));
		meeting(this.talks, "2023-11-02", "OSH", "summary", "About **mines**.");
		Visitor reader = visitors.atLaptop().signIn(this.reader, language);
		for (String hit : List.of(this.talks, this.agency, this.person)) {
			search(reader, this.word.toUpperCase());
			assertThat(reader.link(this.talks)).isVisible();
			assertThat(reader.link(this.agency)).isVisible();
			assertThat(reader.link(this.person)).isVisible();
			reader.link(hit).click();
			assertThat(reader.heading()).hasText(hit);
		}
		search(reader, this.word);
		reader.link(reader.word("search.type.PARTNER")).click();
		assertThat(reader.page()).hasURL(Pattern.compile("type=PARTNER"));
		assertThat(reader.link(this.agency)).isVisible();
		assertThat(reader.link(this.talks)).hasCount(0);
		assertThat(reader.field("search.q")).hasValue(this.word);
	}

	@Test
	void whatIsFoundIsShownWhileOneTypes(Visitors visitors) {
		Visitor reader = visitors.atLaptop().signIn(this.reader);
		Locator found = reader.page()
			.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName(reader.word("search.results")));
		Locator option = found.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(this.agency));
		searchBox(reader).pressSequentially(this.word.substring(0, 7));
		assertThat(option).isVisible();
		assertThat(searchBox(reader)).hasAttribute("aria-expanded", "true");
		reader.press("Escape");
		assertThat(found).isHidden();
		assertThat(searchBox(reader)).hasValue(this.word.substring(0, 7));
		reader.press("ArrowDown");
		assertThat(option).hasAttribute("aria-selected", "true");
		reader.press("Enter");
		assertThat(reader.heading()).hasText(this.agency);
	}

	private static void search(Visitor visitor, String text) {
		Locator search = searchBox(visitor);
		search.fill(text);
		search.press("Enter");
	}

	private static Locator searchBox(Visitor visitor) {
		return visitor.page()
			.getByRole(AriaRole.BANNER)
			.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(visitor.word("layout.search")));
	}

	@Test
	void aSearchForNothingHelpsOn(Visitors visitors) {
		Visitor reader = visitors.atPhone().signIn(this.reader, "id");
		reader.banner(reader.word("layout.search")).click();
		assertThat(reader.main()).containsText(reader.word("search.blank.text"));
		String nothing = "zqx" + Fixtures.word();
		reader.field("search.q").fill(nothing);
		assertThat(reader.main().locator(".instant")).isVisible();
		reader.button("action.search").click();
		assertThat(reader.main()).containsText(reader.word("search.none", nothing));
		assertThat(reader.main()).containsText(reader.word("search.none.text"));
		assertThat(reader.field("search.q")).hasValue(nothing);

		reader.open("/search?type=DELEGATE&q=" + this.word);
		assertThat(reader.main()).containsText(reader.word("search.none", this.word));
		reader.link(reader.word("search.none.all")).click();
		assertThat(reader.link(this.agency)).isVisible();
	}

	@Test
	void theStartPageLeadsToWhatIsComing(Visitors visitors) {
		meeting(this.talks, "2031-05-06", "OSH", "status", "PLANNED");
		meeting(this.visit, "2023-11-02", "OSH");
		Visitor reader = visitors.atLaptop().signIn(this.reader);
		assertThat(reader.heading()).hasText(reader.word("home.welcome", this.reader.username()));
		assertThat(reader.banner(reader.word("layout.log"))).hasCount(0);
		reader.main()
			.locator("section")
			.filter(new Locator.FilterOptions().setHasText(reader.word("home.coming")))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(reader.word("home.all")).setExact(true))
			.click();
		reader.field("meetings.q").fill(this.word);
		reader.button("action.filter").click();
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.link(this.visit)).hasCount(0);
		reader.page().getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK).first().click();
		reader.link(reader.word("home.areas")).click();
		assertThat(reader.heading()).hasText(reader.word("areas.title"));
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void filtersStandInTheAddressAndGoOneByOne(String language, Visitors visitors) {
		meeting(this.talks, "2023-11-02", "OSH");
		meeting(this.visit, "2023-12-05", "WAGE");
		Visitor reader = visitors.atLaptop().signIn(this.reader, language);
		reader.place("nav.meetings").click();
		reader.field("meetings.q").fill(this.word);
		reader.field("meeting.area").selectOption("OSH");
		reader.field("meetings.from").fill("2023-11-01");
		reader.field("meetings.to").fill("2023-11-30");
		reader.button("action.filter").click();
		assertThat(reader.link(this.talks)).isVisible();
		assertThat(reader.page()).hasURL(Pattern
			.compile("/meetings\\?q=" + this.word + "&area=OSH&from=2023-11-01&to=2023-11-30(&sort=-date)?$"));

		Visitor colleague = visitors.atPhone().signIn(this.fixtures.user(Role.STAFF, Classification.OPEN), language);
		colleague.open(reader.address());
		assertThat(colleague.link(this.talks)).isVisible();
		assertThat(colleague.link(this.visit)).hasCount(0);
		assertThat(colleague.field("meeting.area")).hasValue("OSH");
		assertThat(chips(colleague)).hasCount(4);
		remove(colleague, "meeting.area", 3);
		assertThat(colleague.link(this.visit)).hasCount(0);
		remove(colleague, "meetings.to", 2);
		assertThat(colleague.link(this.talks)).isVisible();
		assertThat(colleague.link(this.visit)).isVisible();
		assertThat(colleague.page()).hasURL(Pattern.compile("from=2023-11-01"));
		assertThat(colleague.page()).not().hasURL(Pattern.compile("area=|to="));

		colleague.openFilters();
		colleague.field("meetings.from").fill("2024-01-01");
		colleague.button("action.filter").click();
		assertThat(colleague.main()).containsText(colleague.word("meetings.none.filtered.text"));
		remove(colleague, "meetings.from", 1);
		assertThat(colleague.link(this.talks)).isVisible();
	}

	private static Locator chips(Visitor visitor) {
		return visitor.page()
			.getByRole(AriaRole.LIST, new GetByRoleOptions().setName(visitor.word("chips")).setExact(true))
			.getByRole(AriaRole.LINK);
	}

	private static void remove(Visitor visitor, String filter, int left) {
		chips(visitor)
			.filter(new Locator.FilterOptions().setHasText(visitor.word("chips.remove") + " " + visitor.word(filter)))
			.click();
		assertThat(chips(visitor)).hasCount(left);
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void whereThereIsNothingTheSearchLeadsOn(String language, Visitors visitors) {
		Visitor reader = visitors.atLaptop().signIn(this.reader, language);
		for (String nowhere : List.of("/meetings/1", "/partners/x", "/areas/NONE", "/nothing/here")) {
			assertThat(reader.open(nowhere).status()).describedAs(nowhere).isEqualTo(404);
			assertThat(reader.heading()).hasText(reader.word("error.404.title"));
			assertThat(reader.main()).containsText(reader.word("error.404.text"));
		}
		search(reader, this.word);
		assertThat(reader.link(this.agency)).isVisible();
		reader.open("/nothing/here");
		reader.link(reader.word("error.home")).click();
		assertThat(reader.heading()).hasText(reader.word("home.welcome", this.reader.username()));
	}

}
