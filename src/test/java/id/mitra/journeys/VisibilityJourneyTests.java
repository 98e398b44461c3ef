package id.mitra.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one may not see does not exist, on any page.
 */
@Journey
class VisibilityJourneyTests {

	private static final String PERIOD = "?from=2019-03-01&to=2019-03-31";

	private final String word = Fixtures.word();

	private final String title = "Talks " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	VisibilityJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@Test
	void aSecretMeetingIsNotThereForStaffUntilAManagerOpensIt(Visitors visitors) {
		long partner = this.fixtures.partner();
		long delegate = this.fixtures.delegate(Body.of("fullName", "Person " + this.word));
		long id = this.fixtures
			.meeting(Fixtures.meetingDraft(partner)
				.with("title", this.title)
				.with("classification", "SECRET")
				.with("date", "2019-03-14")
				.with("areas", List.of(Fixtures.touching("WAGE")))
				.with("attendances", List.of(Fixtures.attending(delegate, "OURS"))))
			.id();
		List<String> places = List.of("/meetings?q=" + this.word, "/meetings?delegate=" + delegate,
				"/partners/" + partner, "/delegates/" + delegate, "/areas/WAGE" + PERIOD, "/search?q=" + this.word);

		Visitor staff = visitors.atLaptop().signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED));
		String figure = figure(staff);
		assertThat(staff.open("/meetings/" + id).status()).isEqualTo(404);
		assertThat(staff.page().content()).doesNotContain(this.title);
		for (String place : places) {
			assertThat(staff.open(place).status()).describedAs(place).isEqualTo(200);
			assertThat(meeting(staff)).hasCount(0);
		}

		Visitor manager = visitors.atLaptop().signIn(this.fixtures.user(Role.MANAGER, Classification.SECRET));
		manager.open("/meetings/" + id + "/edit");
		manager.field("meeting.classification").selectOption("LIMITED");
		manager.button("action.save").click();
		assertThat(manager.flash()).isVisible();

		assertThat(staff.open("/meetings/" + id).status()).isEqualTo(200);
		assertThat(staff.heading()).hasText(this.title);
		for (String place : places) {
			staff.open(place);
			assertThat(meeting(staff)).isVisible();
		}
		assertThat(figure(staff)).isNotEqualTo(figure);
	}

	private Locator meeting(Visitor visitor) {
		return visitor.link(this.title);
	}

	/** The meetings counted for an area in a month, as its page says. */
	private static String figure(Visitor visitor) {
		visitor.open("/areas/WAGE" + PERIOD);
		return visitor.main().locator(".stat-value").first().innerText();
	}

	@Test
	void anOfficerCannotChangeAClassification(Visitors visitors) {
		long id = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		Visitor officer = visitors.atLaptop().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET));
		officer.open("/meetings/" + id + "/edit");
		assertThat(officer.field("meeting.title")).isVisible();
		assertThat(officer.field("meeting.classification")).hasCount(0);
		assertThat(this.api.as(this.fixtures.officer()).get("/api/meetings/" + id).text("/classification"))
			.isEqualTo("SECRET");
	}

}
