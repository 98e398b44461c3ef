package id.mitra.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form loses nothing that was typed and makes nothing twice.
 */
@Journey
class FormJourneyTests {

	private static final String OSH = "Occupational safety and health";

	/** After a lock was waited for. */
	private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions()
		.setTimeout(20_000);

	private static final LocatorAssertions.IsVisibleOptions VISIBLE_SOON = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(20_000);

	private final String word = Fixtures.word();

	private final String title = "Talks " + this.word;

	private final String partner = "Agency " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser officer;

	private long partnerId;

	FormJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.officer = this.fixtures.user(Role.OFFICER, Classification.SECRET);
		this.partnerId = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", this.partner));
	}

	private long meetings() {
		return this.api.as(this.officer).get("/api/meetings/count?q=" + this.word).expect(200).number("/count");
	}

	private Visitor filledIn(Visitor officer) {
		officer.signIn(this.officer);
		officer.open("/meetings/new?partner=" + this.partnerId);
		officer.field("meeting.title").fill(this.title);
		officer.field("meeting.when").fill("2 Nov 2023");
		return officer;
	}

	@Test
	void keepsAllThatWasTypedWhenSomethingIsWrong(Visitors visitors) {
		Visitor officer = filledIn(visitors.atLaptop());
		officer.field("meeting.when").fill("31 February, 14:00");
		officer.field("meeting.city").fill("Jenewa");
		officer.box("OSH").check();
		officer.page().getByText(officer.word("meeting.areas.more")).click();
		officer.field("meeting.support.of", OSH).selectOption("Support received");
		officer.field("meeting.note.of", OSH).fill("Inspection of mines");
		officer.field("meeting.outcome").fill("A course is offered.");
		officer.button("action.save").click();

		assertThat(officer.errors()).isFocused();
		String wrong = officer.word("error.when.NO_SUCH_DAY");
		Locator message = officer.errors().getByRole(AriaRole.LINK);
		assertThat(message).hasText(officer.word("meeting.when") + ": " + wrong);
		assertThat(officer.field("meeting.when")).hasAccessibleDescription(containing(wrong));
		message.click();
		assertThat(officer.field("meeting.when")).isFocused();

		assertThat(officer.field("meeting.when")).hasValue("31 February, 14:00");
		assertThat(officer.field("meeting.city")).hasValue("Jenewa");
		assertThat(officer.section("meeting.section.partners")).containsText(this.partner);
		assertThat(officer.box("OSH")).isChecked();
		assertThat(officer.field("meeting.support.of", OSH)).hasValue("RECEIVED");
		assertThat(officer.field("meeting.note.of", OSH)).hasValue("Inspection of mines");
		assertThat(officer.field("meeting.outcome")).hasValue("A course is offered.");
		assertThat(meetings()).isZero();

		officer.field("meeting.when").fill("3/4/2024 14.00");
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.main()).containsText("3 April 2024, 14:00");
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void keepsAllThatWasTypedWhileTheDatabaseCannot(Visitors visitors) throws SQLException {
		Visitor officer = filledIn(visitors.atLaptop());
		officer.field("meeting.city").fill("Jenewa");
		try (Connection other = DriverManager.getConnection(TestDatabase.url(), TestDatabase.username(),
				TestDatabase.password()); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table partner in access exclusive mode");
			officer.page().locator("[data-find]").first().fill("Badan");
			assertThat(officer.page().locator("[data-flash]")).containsText(officer.word("fault.BUSY"), SOON);
			assertThat(officer.field("meeting.city")).hasValue("Jenewa");
			officer.button("action.save").click();
			assertThat(officer.page().getByText(officer.word("fault.kept"))).isVisible(VISIBLE_SOON);
			other.rollback();
		}
		officer.button("fault.again").click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.page().getByText("Jenewa").first()).isVisible();
		assertThat(meetings()).isEqualTo(1);
		assertThat(officer.console()).allSatisfy((said) -> assertThat(said).contains("503"));
	}

	private static Pattern containing(String text) {
		return Pattern.compile(text.replace(".", "\\."));
	}

	@Test
	void keepsWhatIsTypedWhileAStepIsOnItsWay(Visitors visitors) {
		Visitor officer = filledIn(visitors.atLaptop());
		Locator remove = officer.section("meeting.section.partners")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.remove")));
		officer.slowly(() -> {
			remove.click();
			officer.field("meeting.outcome").fill("A course is offered.");
			officer.box("OSH").check();
			assertThat(remove).hasCount(0);
		});
		assertThat(officer.field("meeting.outcome")).hasValue("A course is offered.");
		assertThat(officer.box("OSH")).isChecked();
		assertThat(officer.field("meeting.title")).hasValue(this.title);
	}

	@Test
	void makesOneMeetingOfADoubleClick(Visitors visitors) {
		Visitor officer = filledIn(visitors.atLaptop());
		officer.button("action.save").dblclick();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void makesOneMeetingOfADoubleClickWithoutScript(Visitors visitors) {
		Visitor officer = filledIn(visitors.withoutScript());
		officer.button("action.save").dblclick();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void makesOneMeetingWhenSomeoneGoesBackAndSavesAgain(Visitors visitors) {
		Visitor officer = filledIn(visitors.atLaptop());
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		String meeting = officer.address();
		officer.page().goBack();
		assertThat(officer.field("meeting.title")).hasValue(this.title);
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.address()).isEqualTo(meeting);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void asksBeforeAFormSentBeforeMakesAnotherMeeting(Visitors visitors) {
		Visitor officer = filledIn(visitors.atLaptop());
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		officer.page().goBack();
		officer.field("meeting.city").fill("Jenewa");
		officer.button("action.save").click();
		assertThat(officer.main()).containsText(officer.word("form.sentBefore"));
		assertThat(officer.field("meeting.city")).hasValue("Jenewa");
		assertThat(meetings()).isEqualTo(1);
		officer.button("action.save").click();
		assertThat(officer.main()).containsText(officer.word("meeting.alike.text"));
		assertThat(meetings()).isEqualTo(1);
		officer.button("meeting.alike.both").click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(meetings()).isEqualTo(2);
	}

	@Test
	void makesOneMeetingWhenAFormIsSentOnceMore(Visitors visitors) {
		Visitor officer = filledIn(visitors.withoutScript());
		officer.box("OSH").check();
		officer.field("meeting.findPerson").fill("nobody at all");
		officer.finding("meeting.findPerson").click();
		assertThat(officer.suggestion("nobody at all")).isVisible();
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		String meeting = officer.address();
		officer.goBackAndSendAgain();
		assertThat(officer.box("OSH")).isChecked();
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.address()).isEqualTo(meeting);
		assertThat(meetings()).isEqualTo(1);
	}

}
