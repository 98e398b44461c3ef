package id.mitra.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.meeting.MeetingDraft;
import id.mitra.platform.field.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people edit one meeting from the same version of it: what only one of them changed
 * is kept of each, of what both changed the second chooses.
 */
@Journey
class ConflictJourneyTests {

	private final Api api;

	private final Fixtures fixtures;

	/** What the first has on record. */
	private Body draft;

	ConflictJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.draft = Fixtures.meetingDraft(fixtures.partner());
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void theSecondIsAskedOnlyWhatBothChanged(String language, Visitors visitors) {
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
		assertThat(conflict.getByRole(AriaRole.GROUP)).hasCount(1);
		assertThat(second.field("meeting.city")).hasValue("Turin");
		assertThat(second.field("meeting.outcome")).hasValue("A course is offered.");
		assertThat(city(id)).isEqualTo("Jenewa");

		second.button("action.save").click();
		assertThat(second.flash()).isVisible();
		Answer meeting = meeting(id);
		assertThat(meeting.text("/city")).isEqualTo("Turin");
		assertThat(meeting.text("/kind")).isEqualTo("TECHNICAL");
		assertThat(meeting.text("/outcome")).isEqualTo("A course is offered.");
	}

	@Test
	void theSecondMayTakeWhatTheFirstWrote(Visitors visitors) {
		Visitor second = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "en");
		long id = bothChangeTheCity(second);
		second.conflict("meeting.city").getByText(second.word("form.conflict.theirs")).click();
		second.button("action.save").click();
		assertThat(second.flash()).isVisible();
		assertThat(city(id)).isEqualTo("Jenewa");
		assertThat(meeting(id).text("/outcome")).isEqualTo("A course is offered.");
	}

	@Test
	void aChoiceHoldsOnlyForWhatWasSeen(Visitors visitors) {
		Visitor second = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "en");
		long id = bothChangeTheCity(second);
		change(id, "city", "Bern");
		second.button("action.save").click();
		assertThat(second.conflict("meeting.city")).containsText("Bern");
		assertThat(city(id)).isEqualTo("Bern");
		change(id, "venue", "Palais");
		second.button("action.save").click();
		assertThat(second.flash()).isVisible();
		assertThat(city(id)).isEqualTo("Turin");
		assertThat(meeting(id).text("/venue")).isEqualTo("Palais");
	}

	/**
	 * Of a meeting with all that one can have, so that no field is erased by not being
	 * there.
	 */
	@Test
	void aFormThatIsOnlyOpenedAndSavedChangesNothing(Visitors visitors) {
		long id = this.fixtures.meeting(full()).id();
		JsonNode made = meeting(id).at("");
		assertThat(Fields.names(MeetingDraft.class)).describedAs("full() gives each field a value")
			.noneMatch((field) -> made.path(field).isNull() || made.path(field).isMissingNode())
			.noneMatch((field) -> made.path(field).isArray() && made.path(field).isEmpty());
		Visitor officer = visitors.atLaptop().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "en");
		officer.open("/meetings/" + id + "/edit");
		officer.button("action.save").click();
		assertThat(officer.flash()).isVisible();
		Answer changes = this.api.as(this.fixtures.officer()).get("/api/meetings/" + id + "/changes").expect(200);
		assertThat(changes.each("/items", "change")).describedAs("%s", changes.at("/items/0/fields"))
			.containsExactly("CREATED");
		assertThat(meeting(id).each("/areas", "code")).containsExactly("TVET", "OSH");
	}

	private Body full() {
		long delegate = this.fixtures.delegate();
		return this.draft.with("ourLevel", "MINISTER")
			.with("partnerLevel", "DIRECTOR")
			.with("startTime", "09:30")
			.with("endTime", "10:15")
			.with("city", "Jenewa")
			.with("country", "CH")
			.with("venue", "Palais")
			.with("hostEvent", "ILC")
			.with("areas",
					List.of(Fixtures.touching("TVET").with("support", "RECEIVED").with("note", "Above all"),
							Fixtures.touching("OSH")))
			.with("attendances",
					List.of(Body.of("delegateId", delegate, "side", "OURS", "role", "HEAD", "title", "Director")))
			.with("summary", "What was said.")
			.with("outcome", "First.\n\nSecond.")
			.with("statements", List.of(Body.of("delegateId", delegate, "text", "One.\n\nTwo.", "language", "id")));
	}

	private long bothChangeTheCity(Visitor second) {
		long id = this.fixtures.meeting(this.draft).id();
		second.open("/meetings/" + id + "/edit");
		change(id, "city", "Jenewa");
		second.field("meeting.city").fill("Turin");
		second.field("meeting.outcome").fill("A course is offered.");
		second.button("action.save").click();
		assertThat(second.conflict("meeting.city")).containsText("Jenewa");
		return id;
	}

	private void change(long id, String field, String value) {
		this.draft = this.draft.with(field, value);
		this.api.as(this.fixtures.officer()).put("/api/meetings/" + id, meeting(id).version(), this.draft).expect(200);
	}

	private Answer meeting(long id) {
		return this.api.as(this.fixtures.officer()).get("/api/meetings/" + id).expect(200);
	}

	private String city(long id) {
		return meeting(id).text("/city");
	}

}
