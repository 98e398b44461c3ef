package id.mitra.journeys;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
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
 * What is typed, chosen or drawn has the room that there is, and what can do nothing
 * takes none.
 */
@Journey
class RoomJourneyTests {

	private static final String LONG = "Director General of Industrial Relations and Social Security of Workers";

	private final Fixtures fixtures;

	private final TestUser officer;

	RoomJourneyTests(Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private static Body there(long delegate) {
		return Body.of("delegateId", delegate, "side", "OURS", "title", LONG);
	}

	@Test
	void titlesAreSeenWholeAndTheFirstOfASideHasNoArrow(Visitors visitors) {
		long second = this.fixtures.delegate();
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner())
				.with("attendances", List.of(there(this.fixtures.delegate()), there(second))))
			.id();
		Visitor officer = visitors.atPhone().signIn(this.officer, "id");
		officer.open("/meetings/" + meeting + "/edit");
		Locator titles = officer.page().locator("textarea[name$='.title']");
		assertThat(titles).hasCount(2);
		assertThat(titles.first().evaluate("field => field.scrollHeight > field.clientHeight")).isEqualTo(false);
		titles.first().press("Enter");
		assertThat(titles.first()).hasValue(LONG);
		assertThat(titles.first()).not().isFocused();

		Locator arrow = officer.page().locator("#up-" + second);
		assertThat(arrow).hasCSS("opacity", "1");
		arrow.press("Enter");
		assertThat(arrow).hasAttribute("aria-disabled", "true");
		assertThat(arrow).isFocused();
		assertThat(arrow).hasCSS("opacity", "1");
		titles.first().focus();
		assertThat(arrow).hasCSS("opacity", "0");
	}

	@Test
	void enterSendsALineThatWraps(Visitors visitors) {
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner())
				.with("status", "PLANNED")
				.with("date", LocalDate.now().plusMonths(1).toString()))
			.id();
		Visitor officer = visitors.atLaptop().signIn(this.officer, "en");
		officer.open("/meetings/" + meeting + "/postponement");
		officer.field("meeting.reason").fill("The minister is ill.");
		officer.field("meeting.reason").press("Enter");
		assertThat(officer.main()).containsText("The minister is ill.");
		assertThat(officer.page()).hasURL(officer.address().replaceFirst("/postponement$", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings", "/meetings/map", "/commitments", "/commitments/kept", "/agreements",
			"/partners", "/delegates", "/press" })
	void filtersStandInOneRow(String list, Visitors visitors) {
		for (String language : List.of("id", "en")) {
			Visitor reader = visitors.atLaptop().signIn(this.officer, language);
			reader.open(list);
			assertThat(reader.page().locator(".filters").evaluate("""
					filters => new Set([...filters.children].filter(one => one.offsetHeight > 0)
						.map(one => Math.round(one.getBoundingClientRect().bottom / 8))).size
					""")).describedAs(language).isEqualTo(1);
		}
	}

	@Test
	void barsTakeWhatAPhoneHas(Visitors visitors) {
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
			.with("attendances", List.of(there(this.fixtures.delegate())))
			.with("areas", List.of(Fixtures.touching("SEA"))));
		Visitor reader = visitors.atPhone().signIn(this.officer, "en");
		reader.open("/areas/SEA");
		for (String table : List.of("partners", "levels")) {
			Object part = reader.page()
				.locator("[aria-labelledby=" + table + "] .bar")
				.first()
				.evaluate("bar => bar.clientWidth / bar.closest('table').clientWidth");
			assertThat(((Number) part).doubleValue()).describedAs(table).isGreaterThan(0.4);
		}
	}

}
