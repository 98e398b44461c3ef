package id.mitra.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A partner over three meetings: something is promised where the first is confirmed, is
 * under way at the second, late, and done with evidence at the third; the earlier pages
 * go on saying what was said then.
 */
@Journey
class StorylineJourneyTests {

	private final Fixtures fixtures;

	private final String promise = "Two trainers " + Fixtures.word();

	private final String first;

	private final String second;

	private final String third;

	StorylineJourneyTests(Fixtures fixtures) {
		this.fixtures = fixtures;
		long partner = fixtures.partner();
		this.first = meeting(partner, "2023-11-02", "PLANNED");
		this.second = meeting(partner, "2024-03-05", "HELD");
		this.third = meeting(partner, "2024-06-04", "HELD");
	}

	private String meeting(long partner, String date, String status) {
		return "/meetings/"
				+ this.fixtures.meeting(Fixtures.meetingDraft(partner).with("date", date).with("status", status)).id();
	}

	@Test
	void isFollowedInIndonesianOnAPhone(Visitors visitors) {
		isFollowed(visitors.atPhone(), "id", "akhir Januari");
	}

	@Test
	void isFollowedInEnglishAtALaptopWithoutScript(Visitors visitors) {
		isFollowed(visitors.withoutScript(), "en", "end of January");
	}

	private void isFollowed(Visitor visitor, String language, String endOfJanuary) {
		Visitor officer = visitor.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		officer.open(this.first);
		assertThat(officer.main()).not().containsText(this.promise);
		officer.open(this.first + "/confirmation");
		officer.field("meeting.outcome").fill("The programme goes on");
		officer.field("meeting.promise.owner").selectOption("PARTNER");
		officer.field("meeting.promise.text").fill(this.promise);
		officer.field("meeting.promise.due").fill(endOfJanuary);
		officer.button("meeting.confirm").last().click();
		assertThat(officer.flash()).isVisible();
		assertThat(officer.card("meeting.commitments")).containsText(this.promise);

		Locator matters = officer.card("matters.title");
		officer.open(this.second);
		assertThat(matters).containsText(officer.word("commitment.late"));
		report(officer, "IN_PROGRESS", "One has come", "2024-03-05", null);
		assertThat(matters).containsText("One has come");

		officer.open(this.third);
		assertThat(matters).containsText(this.promise);
		report(officer, "DONE", "Both have taught", "2024-06-04", "https://contoh.example/laporan");
		assertThat(matters).containsText("Both have taught");
		assertThat(matters).containsText(officer.word("commitment.status.DONE"));

		officer.open(this.second);
		assertThat(matters).containsText("One has come");
		assertThat(matters).containsText(officer.word("commitment.status.IN_PROGRESS"));
		assertThat(matters).not().containsText("Both have taught");
		officer.open(this.first);
		officer.card("meeting.commitments").getByText(this.promise).first().click();
		assertThat(officer.main()).containsText(officer.word("commitment.onTime.false"));
		assertThat(officer.linkTo("https://contoh.example/laporan")).isVisible();
		assertThat(officer.linkTo(this.second)).isVisible();
		assertThat(officer.linkTo(this.third)).isVisible();
	}

	private static void report(Visitor officer, String status, String note, String day, String evidence) {
		String meeting = officer.address();
		officer.card("matters.title")
			.getByRole(AriaRole.LINK)
			.filter(new Locator.FilterOptions().setHasText(officer.word("matters.report")))
			.click();
		officer.choice(officer.word("commitment.status." + status)).check();
		officer.field("report.note").fill(note);
		officer.field("report.on").fill(day);
		if (evidence != null) {
			officer.field("report.evidence.text").fill("Laporan");
			officer.field("report.evidence.url").fill(evidence);
		}
		officer.button("report.send").click();
		assertThat(officer.page()).hasURL(Pattern.compile(meeting + "$"));
	}

}
