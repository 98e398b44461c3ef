package id.mitra.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people edit one meeting from the same version of it.
 */
@Journey
class ConflictJourneyTests {

	private final Api api;

	private final Fixtures fixtures;

	ConflictJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void theSecondSeesBothVersionsAndCanSaveOnTop(String language, Visitors visitors) {
		long id = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN).id();
		Visitor first = visitors.atLaptop().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		Visitor second = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		first.open("/meetings/" + id + "/edit");
		second.open("/meetings/" + id + "/edit");
		first.field("meeting.city").fill("Jenewa");
		first.field("meeting.kind").selectOption("TECHNICAL");
		first.button("action.save").click();
		assertThat(first.flash()).isVisible();

		second.field("meeting.city").fill("Turin");
		second.field("meeting.outcome").fill("A course is offered.");
		second.button("action.save").click();
		Locator conflict = second.main().getByRole(AriaRole.ALERT);
		assertThat(conflict).containsText(second.word("form.conflict"));
		assertThat(second.conflict("meeting.city")).containsText("Turin");
		assertThat(second.conflict("meeting.city")).containsText("Jenewa");
		assertThat(second.conflict("meeting.kind")).containsText(second.word("meeting.kind.BILATERAL"));
		assertThat(second.conflict("meeting.kind")).containsText(second.word("meeting.kind.TECHNICAL"));
		assertThat(second.conflict("meeting.outcome")).containsText("A course is offered.");
		assertThat(conflict.getByRole(AriaRole.ROW)).hasCount(4);
		assertThat(second.field("meeting.city")).hasValue("Turin");
		assertThat(second.field("meeting.outcome")).hasValue("A course is offered.");
		assertThat(city(id)).isEqualTo("Jenewa");

		second.field("meeting.kind").selectOption("TECHNICAL");
		second.button("action.save").click();
		assertThat(second.flash()).isVisible();
		Answer meeting = meeting(id);
		assertThat(meeting.text("/city")).isEqualTo("Turin");
		assertThat(meeting.text("/kind")).isEqualTo("TECHNICAL");
		assertThat(meeting.text("/outcome")).isEqualTo("A course is offered.");
	}

	private Answer meeting(long id) {
		return this.api.as(this.fixtures.officer()).get("/api/meetings/" + id).expect(200);
	}

	private String city(long id) {
		return meeting(id).text("/city");
	}

}
