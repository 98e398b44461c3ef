package id.mitra.journeys;

import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who looks through the list of meetings sees how many there are, narrows it by what they
 * are about, goes on in its place, and finds that place again.
 */
@Journey
class BrowsingJourneyTests {

	private final Fixtures fixtures;

	private final TestUser reader;

	BrowsingJourneyTests(Fixtures fixtures) {
		this.fixtures = fixtures;
		this.reader = fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private static Locator rows(Visitor visitor) {
		return visitor.page().locator("#meetings-rows > tr:not(.today)");
	}

	private static Locator more(Visitor visitor) {
		return visitor.page().locator("[data-more]");
	}

	@Test
	void goesOnInItsPlaceAndComesBackToIt(Visitors visitors) {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 80);
		try {
			Visitor visitor = visitors.atPhone().signIn(this.reader, "id");
			visitor.open("/meetings?partner=" + partner);
			assertThat(visitor.main()).containsText("80 pertemuan");
			for (int page = 2; page <= 3; page++) {
				more(visitor).click();
				assertThat(rows(visitor)).hasCount(page * 25);
				assertThat(rows(visitor).nth(page * 25 - 25).locator("a")).isFocused();
			}
			assertThat(visitor.address()).isEqualTo("/meetings?partner=" + partner);
			Locator read = rows(visitor).nth(60).locator("a");
			read.scrollIntoViewIfNeeded();
			String title = read.textContent();
			visitor.follow(read);
			assertThat(visitor.heading()).containsText(title);
			visitor.page().goBack();
			assertThat(rows(visitor)).hasCount(75);
			assertThat(rows(visitor).nth(60).locator("a")).isFocused();
			assertThat(rows(visitor).nth(60).locator("a")).isInViewport();
			more(visitor).click();
			assertThat(rows(visitor)).hasCount(80);
			assertThat(more(visitor)).hasCount(0);
		}
		finally {
			this.fixtures.forgetMeetings(partner);
		}
	}

	@Test
	void goesOnOnTheNextPageWithoutScript(Visitors visitors) {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 30);
		try {
			Visitor visitor = visitors.withoutScript().signIn(this.reader, "en");
			visitor.open("/meetings?partner=" + partner);
			visitor.follow(more(visitor));
			assertThat(rows(visitor)).hasCount(5);
			assertThat(visitor.main()).containsText("30 meetings");
		}
		finally {
			this.fixtures.forgetMeetings(partner);
		}
	}

	@Test
	void partsWhatIsComingFromWhatIsPast(Visitors visitors) {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 30);
		try {
			for (int year = 2090; year < 2116; year++) {
				this.fixtures
					.meeting(Fixtures.meetingDraft(partner).with("status", "PLANNED").with("date", year + "-01-05"));
			}
			Visitor visitor = visitors.atLaptop().signIn(this.reader, "en");
			visitor.open("/meetings?partner=" + partner);
			Locator today = visitor.page().locator("#meetings-rows > .today");
			assertThat(today).hasCount(0);
			more(visitor).click();
			assertThat(today).hasCount(1);
			more(visitor).click();
			assertThat(rows(visitor)).hasCount(56);
			assertThat(today).hasCount(1);
			assertThat(visitor.page().locator("#meetings-rows > tr:not(.today) + .today + tr")).hasCount(1);
			assertThat(today.evaluate("row => [...row.parentElement.rows].indexOf(row)")).isEqualTo(26);
			visitor.follow(visitor.link(visitor.word("meetings.sort.earliest")));
			assertThat(today).hasCount(0);
			more(visitor).click();
			assertThat(today.evaluate("row => [...row.parentElement.rows].indexOf(row)")).isEqualTo(30);
		}
		finally {
			this.fixtures.forgetMeetings(partner);
		}
	}

	@Test
	void narrowsTheListAndWidensItAgain(Visitors visitors) {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "JP"));
		this.fixtures.meeting(touching(partner, "OSH", "2023-05-05"));
		this.fixtures.meeting(touching(partner, "OSH", "2022-05-05"));
		this.fixtures.meeting(touching(partner, "SEA", "2022-06-05"));
		Visitor visitor = visitors.atPhone().signIn(this.reader, "en");
		visitor.open("/meetings?partner=" + partner);
		Locator narrow = visitor.page().locator("#narrow");
		visitor.link(visitor.word("meetings.narrow")).click();
		assertThat(narrow).isInViewport();
		visitor.follow(narrow.locator("a[href*='area=OSH']"));
		assertThat(rows(visitor)).hasCount(2);
		visitor.follow(narrow.locator("a[href*='from=2022-01-01']"));
		assertThat(rows(visitor)).hasCount(1);
		assertThat(narrow.locator(".is-chosen")).hasCount(3);
		visitor.follow(narrow.locator(".is-chosen", new Locator.LocatorOptions().setHasText("2022")));
		assertThat(rows(visitor)).hasCount(2);
		visitor.follow(narrow.locator(".is-chosen").first());
		assertThat(rows(visitor)).hasCount(3);
	}

	@Test
	void findsACountrysMeetingsOnTheMap(Visitors visitors) {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "SG"));
		String title = this.fixtures.meeting(touching(partner, "OSH", "2022-05-01")).text("/title");
		Visitor visitor = visitors.underExamination(360, ColorScheme.DARK);
		visitor.signIn(this.reader, "id");
		Examination examination = new Examination(visitor);
		examination.open("/meetings/map").look("map").examine("map").examineInTheOtherTheme("map");
		assertThat(examination.problems()).isEmpty();
		visitor.open("/meetings/map?partner=" + partner);
		visitor.page().locator(".world circle").click();
		assertThat(visitor.address()).isEqualTo("/meetings?partner=" + partner + "&country=SG");
		assertThat(visitor.main()).containsText(title);
	}

	@Test
	void choosesColumnsAndDeletesWhatIsTicked(Visitors visitors) {
		long partner = this.fixtures.partner();
		for (int day = 1; day <= 3; day++) {
			this.fixtures.meeting(touching(partner, "OSH", "2022-05-0" + day));
		}
		Visitor visitor = visitors.underExamination(360, ColorScheme.DARK);
		visitor.signIn(this.fixtures.user(Role.MANAGER, Classification.SECRET), "id");
		visitor.open("/meetings?partner=" + partner);
		visitor.page().locator(".columns summary").click();
		for (String part : List.of("REFERENCE", "STATUS", "DENSE")) {
			visitor.box(visitor.word("meetings.column." + part)).check();
		}
		Examination examination = new Examination(visitor);
		examination.look("columns").examine("columns");
		visitor.button("meetings.columns.set").click();
		visitor.button("meetings.select").click();
		assertThat(visitor.main()).containsText(visitor.word("meetings.batch"));
		assertThat(visitor.button("action.delete")).isDisabled();
		assertThat(visitor.address()).isEqualTo("/meetings?partner=" + partner);
		examination.look("ticks").examine("ticks");
		assertThat(examination.problems()).isEmpty();
		visitor.page().setViewportSize(1280, 900);
		double top = top(rows(visitor).first());
		visitor.page().locator("[name=chosen]").first().check();
		assertThat(visitor.main().locator(".batch")).containsText(visitor.word("meetings.batch.picked", 1));
		assertThat(top(rows(visitor).first())).describedAs("the first row stays where it is").isEqualTo(top);
		visitor.page().locator("[name=chosen]").last().check();
		assertThat(visitor.main().locator(".batch")).containsText(visitor.word("meetings.batch.picked", 2));
		visitor.button("action.delete").click();
		assertThat(visitor.flash()).containsText(visitor.word("meetings.batch.deleted", 2));
		assertThat(rows(visitor)).hasCount(1);
		visitor.button("action.undo").click();
		assertThat(visitor.flash()).containsText(visitor.word("meetings.batch.restored", 2));
	}

	private static double top(Locator row) {
		return Objects.requireNonNull(row.boundingBox()).y;
	}

	private static Body touching(long partner, String area, String date) {
		return Fixtures.meetingDraft(partner).with("date", date).with("areas", List.of(Fixtures.touching(area)));
	}

}
