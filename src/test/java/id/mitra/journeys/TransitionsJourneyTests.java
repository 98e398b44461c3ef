package id.mitra.journeys;

import java.time.LocalDate;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting moves on: postponed, confirmed, cancelled, deleted and restored.
 */
@Journey
class TransitionsJourneyTests {

	private final String title = "Talks " + Fixtures.word();

	private final Api api;

	private final Fixtures fixtures;

	private long meeting;

	TransitionsJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void plan() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner())
			.with("title", this.title)
			.with("status", "PLANNED")
			.with("date", LocalDate.now().minusDays(2).toString());
		this.meeting = this.fixtures.meeting(draft).id();
	}

	private Visitor atMeeting(Visitor visitor, String language) {
		visitor.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		visitor.open("/meetings/" + this.meeting);
		return visitor;
	}

	private String status() {
		return this.api.as(this.fixtures.officer()).get("/api/meetings/" + this.meeting).expect(200).text("/status");
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void isPostponedForAReasonAndThenConfirmed(String language, Visitors visitors) {
		Visitor officer = atMeeting(visitors.atPhone(), language);
		assertThat(officer.main()).containsText(officer.word("meeting.unconfirmed"));
		officer.more();
		officer.link(officer.word("meeting.postponement.title")).click();
		officer.button("meeting.postponement.title").click();
		assertThat(officer.errors()).containsText(officer.word("error.required"));
		assertThat(status()).isEqualTo("PLANNED");

		officer.field("meeting.reason").fill("The minister is ill.");
		officer.button("meeting.postponement.title").click();
		assertThat(officer.flash()).containsText(reference(officer));
		assertThat(officer.main()).containsText(officer.word("meeting.because", "The minister is ill."));
		assertThat(officer.main()).containsText(officer.word("meeting.status.POSTPONED"));

		officer.link(officer.word("meeting.confirm")).click();
		officer.field("meeting.outcome").fill("They will meet again.");
		officer.button("meeting.confirm").click();
		assertThat(officer.flash()).containsText(officer.word("meeting.confirmed", reference(officer)));
		assertThat(officer.main()).containsText("They will meet again.");
		assertThat(officer.link(officer.word("meeting.confirm"))).hasCount(0);
		assertThat(status()).isEqualTo("HELD");
	}

	private static String reference(Visitor visitor) {
		return visitor.main().locator("dd.mono").first().innerText();
	}

	@Test
	void isCancelledForAReason(Visitors visitors) {
		Visitor officer = atMeeting(visitors.withoutScript(), "en");
		officer.more();
		officer.link(officer.word("meeting.cancellation.title")).click();
		officer.field("meeting.reason").fill("No longer needed.");
		officer.button("meeting.cancellation.title").click();
		assertThat(officer.main()).containsText(officer.word("meeting.because", "No longer needed."));
		assertThat(status()).isEqualTo("CANCELLED");
		assertThat(officer.link(officer.word("meeting.confirm"))).hasCount(0);
		officer.more();
		assertThat(officer.link(officer.word("meeting.postponement.title"))).hasCount(0);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void isDeletedAndRestored(boolean script, Visitors visitors) {
		Visitor officer = atMeeting(script ? visitors.atLaptop() : visitors.withoutScript(), "en");
		String meeting = officer.address();
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.heading()).hasText(officer.word("meetings.title"));
		officer.button("action.undo").click();
		assertThat(officer.heading()).hasText(this.title);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.flash()).isVisible();
		assertThat(officer.open(meeting).status()).isEqualTo(404);

		officer.open("/meetings");
		officer.link(officer.word("action.trash")).click();
		officer.row(this.title).getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
		assertThat(officer.heading()).hasText(this.title);
		assertThat(officer.address()).isEqualTo(meeting);
	}

}
