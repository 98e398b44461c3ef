package id.mitra.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keys by themselves lead on, never out of a field, and can be turned off.
 */
@Journey
class KeyboardJourneyTests {

	private final Fixtures fixtures;

	private final TestUser officer;

	KeyboardJourneyTests(Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private static Locator dialog(Visitor visitor, String key) {
		return visitor.page()
			.getByRole(AriaRole.DIALOG,
					new com.microsoft.playwright.Page.GetByRoleOptions().setName(visitor.word(key)));
	}

	@Test
	void goesThroughAListOpensAndEdits(Visitors visitors) {
		long partner = this.fixtures.partner();
		for (int day = 1; day <= 3; day++) {
			this.fixtures.meeting(Fixtures.meetingDraft(partner).with("date", "2022-03-0" + day));
		}
		Visitor visitor = visitors.atLaptop().signIn(this.officer, "id");
		visitor.open("/meetings?partner=" + partner);
		Locator rows = visitor.page().locator("#meetings-rows .row-link");
		visitor.press("j");
		assertThat(rows.nth(0)).isFocused();
		visitor.press("j", "j");
		assertThat(rows.nth(2)).isFocused();
		visitor.press("j");
		assertThat(rows.nth(2)).isFocused();
		visitor.press("k");
		assertThat(rows.nth(1)).isFocused();
		String meeting = rows.nth(1).getAttribute("href");
		visitor.press("Enter");
		assertThat(visitor.main()).containsText(visitor.word("action.edit"));
		visitor.press("e");
		assertThat(visitor.field("meeting.outcome")).isVisible();
		assertThat(visitor.address()).isEqualTo(meeting + "/edit");
		visitor.expectQuietConsole();
	}

	@Test
	void searchesAndBeginsAMeeting(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.officer, "en");
		visitor.open("/partners");
		visitor.press("/");
		assertThat(visitor.page().locator("#site-search")).isFocused();
		visitor.type("njek?/");
		assertThat(visitor.page().locator("#site-search")).hasValue("njek?/");
		assertThat(visitor.address()).isEqualTo("/partners");
		visitor.page().locator("h1").click();
		visitor.press("Control+n", "Alt+n", "Shift+N");
		assertThat(visitor.address()).isEqualTo("/partners");
		visitor.press("n");
		visitor.page().waitForURL("**/meetings/new");
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void findsPlacesAndDeedsByTheirNames(String language, Visitors visitors) {
		Visitor visitor = visitors.underExamination(1280, com.microsoft.playwright.options.ColorScheme.LIGHT);
		visitor.signIn(this.officer, language);
		visitor.open("/partners");
		visitor.press("Control+k");
		Locator commands = dialog(visitor, "keys.commands");
		assertThat(visitor.field("keys.command")).isFocused();
		assertThat(commands.getByRole(AriaRole.LINK,
				new Locator.GetByRoleOptions().setName(visitor.word("meetings.trash"))))
			.isVisible();
		assertThat(new Examination(visitor).examine("commands").problems()).isEmpty();
		visitor.type("zzz");
		assertThat(commands).containsText(visitor.word("keys.none"));
		visitor.field("keys.command").fill(visitor.word("silence.title").toUpperCase());
		assertThat(commands.locator("li:visible")).hasCount(1);
		visitor.press("Enter");
		visitor.page().waitForURL("**/areas/silence");
		visitor.press("Control+k");
		assertThat(visitor.field("keys.command")).isFocused();
		visitor.press("ArrowDown", "Escape");
		assertThat(commands).isHidden();
	}

	@Test
	void offersNobodyWhatTheyMayNotDo(Visitors visitors) {
		Visitor visitor = visitors.atLaptop().signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED), "en");
		visitor.open("/");
		visitor.press("n");
		visitor.press("Control+k");
		Locator commands = dialog(visitor, "keys.commands");
		assertThat(commands).isVisible();
		assertThat(commands.locator("a[href$='/new'], a[href^='/admin'], a[href$='/trash']")).hasCount(0);
		assertThat(visitor.address()).isEqualTo("/");
	}

	@Test
	void areListedAndTurnedOff(Visitors visitors) {
		Visitor visitor = visitors.underExamination(1280, com.microsoft.playwright.options.ColorScheme.DARK);
		visitor.signIn(this.officer, "id");
		visitor.open("/partners");
		visitor.press("?");
		Locator list = dialog(visitor, "keys.title");
		assertThat(list).containsText(visitor.word("keys.rows"));
		assertThat(new Examination(visitor).examine("keys").problems()).isEmpty();
		list.getByRole(AriaRole.CHECKBOX).uncheck();
		visitor.press("Escape");
		assertThat(list).isHidden();
		visitor.press("n", "?");
		visitor.press("Control+k");
		assertThat(dialog(visitor, "keys.commands")).isVisible();
		assertThat(list).isHidden();
		visitor.open("/account");
		Locator box = visitor.box(visitor.word("keys.switch"));
		assertThat(box).not().isChecked();
		box.check();
		visitor.page().locator("h1").click();
		visitor.press("n");
		visitor.page().waitForURL("**/meetings/new");
	}

}
