package id.mitra.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record of a meeting is written by an officer, reviewed, agreed by a manager with
 * signatories of both sides, and amended.
 */
@Journey
class RecordJourneyTests {

	private final Api api;

	private final Fixtures fixtures;

	private final long ours;

	private final long theirs;

	private final String meeting;

	private final String page;

	RecordJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		long partner = fixtures.partner();
		this.ours = fixtures.delegate(fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Direktur", "unitId", fixtures.unit()))));
		this.theirs = fixtures
			.delegate(fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Head", "partnerId", partner))));
		this.meeting = "/meetings/"
				+ fixtures
					.meeting(Fixtures.meetingDraft(partner)
						.with("attendances",
								List.of(Fixtures.attending(this.ours, "OURS").with("role", "HEAD"),
										Fixtures.attending(this.theirs, "PARTNER").with("partnerId", partner))))
					.id();
		this.page = this.meeting + "/record";
	}

	private Answer record() {
		return this.api.as(this.fixtures.officer()).get("/api" + this.page).expect(200);
	}

	private String name(long delegate) {
		return this.api.as(this.fixtures.officer()).get("/api/delegates/" + delegate).text("/name");
	}

	private Visitor officer(Visitor visitor, String language) {
		return visitor.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
	}

	private static Locator step(Visitor writer, int item, String key) {
		return writer.section("record.item.at", item)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(writer.word(key)));
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void isWrittenReviewedAgreedAndAmended(String language, Visitors visitors) {
		Visitor officer = officer(visitors.atLaptop(), language);
		officer.open(this.meeting);
		officer.card("record.title").getByText(officer.word("record.edit")).click();
		officer.field("record.openingEn").fill("Both sides met.");
		officer.button("record.item.add").click();
		assertThat(officer.field("record.titleId")).isFocused();
		officer.field("record.titleId").fill("Pelatihan");
		officer.box(name(this.theirs)).check();
		step(officer, 1, "record.outcome.add").click();
		assertThat(officer.field("record.textId")).isFocused();
		assertThat(officer.field("commitment.dueOn")).isHidden();
		officer.field("record.type").selectOption("COMMITMENT");
		officer.field("record.textId").fill("Mengirim dua pelatih");
		officer.field("commitment.owner").selectOption("PARTNER");
		officer.field("commitment.dueOn").fill("2024-06-30");
		officer.button("action.save").last().click();
		assertThat(officer.flash()).isVisible();
		assertThat(officer.main()).containsText("Mengirim dua pelatih");
		officer.button("record.review").click();
		assertThat(officer.main()).containsText(officer.word("record.state.REVIEW"));

		Visitor manager = visitors.atLaptop()
			.signIn(this.fixtures.user(Role.MANAGER, Classification.TOP_SECRET), language);
		manager.open(this.page);
		manager.link(manager.word("record.agree")).click();
		manager.button("record.agree").click();
		assertThat(manager.errors()).containsText(manager.word("error.record.sides"));
		manager.main().getByLabel(name(this.theirs)).check();
		manager.button("record.agree").click();
		assertThat(manager.flash()).containsText(manager.word("record.agreed"));
		assertThat(manager.card("record.signatories")).containsText(name(this.theirs));
		assertThat(manager.main()).containsText(record().text("/hash"));
		manager.link(manager.word("action.print")).click();
		manager.link(manager.word("paper.kind.DISCUSSION")).click();
		assertThat(manager.button("action.print")).isVisible();
		Locator head = manager.page().locator(".paper-head");
		assertThat(head).isHidden();
		manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(head).containsText(manager.word("classification.OPEN"));
		assertThat(head).isVisible();
		assertThat(manager.main()).containsText(record().text("/hash"));
		assertThat(manager.link(manager.word("paper.kind.REPORT"))).isHidden();
		manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		manager.link(manager.word("record.back")).click();
		manager.link(manager.word("record.amend")).click();
		manager.field("record.reason").fill("A name was wrong");
		manager.button("record.amend").click();
		assertThat(manager.flash()).isVisible();

		officer.open(this.page);
		assertThat(officer.main()).containsText(officer.word("record.edition", 2));
		officer.link(officer.word("record.edition", 1)).click();
		assertThat(officer.main()).containsText("Mengirim dua pelatih");
		officer.link(officer.word("record.states")).click();
		assertThat(officer.card("record.editions")).containsText("A name was wrong");
		officer.button("record.states.compare").click();
		assertThat(officer.heading()).containsText(officer.word("record.difference"));
		officer.expectQuietConsole();
	}

	@Test
	void isWrittenWithoutScript(Visitors visitors) {
		Visitor officer = officer(visitors.withoutScript(), "en");
		officer.open(this.page + "/edit");
		officer.button("record.item.add").click();
		officer.field("record.titleEn").fill("First");
		officer.button("record.item.add").click();
		officer.field("record.titleEn").last().fill("Second");
		step(officer, 2, "record.up").click();
		step(officer, 1, "record.outcome.add").click();
		officer.field("record.textEn").fill("A group is set up");
		officer.button("action.save").last().click();
		assertThat(record().each("/items", "titleEn")).containsExactly("Second", "First");
		assertThat(record().each("/items/0/outcomes", "textEn")).containsExactly("A group is set up");
		officer.link(officer.word("record.decisions")).click();
		assertThat(officer.main()).containsText("A group is set up");
	}

	/** By keyboard it is the buttons, with which a drop shares its way. */
	@Test
	void isPutInOrderByDragging(Visitors visitors) {
		this.api.as(this.fixtures.officer())
			.put("/api" + this.page, 0,
					Body.of("items",
							List.of(Body.of("titleEn", "First"), Body.of("titleEn", "Second"),
									Body.of("titleEn", "Third"))))
			.expect(200);
		Visitor officer = officer(visitors.atLaptop(), "en");
		officer.open(this.page + "/edit");
		officer.page().setViewportSize(1280, 2400);
		officer.field("record.notesEn").last().fill("Typed before");
		Locator rows = officer.page().locator("[data-at]");
		Locator handles = officer.page().locator(".drag-handle");
		handles.last().dragTo(rows.first(), new Locator.DragToOptions().setTargetPosition(20, 20));
		assertThat(officer.field("record.titleEn").first()).hasValue("Third");
		assertThat(officer.field("record.notesEn").first()).hasValue("Typed before");
		handles.first()
			.dragTo(rows.nth(1),
					new Locator.DragToOptions().setTargetPosition(20, rows.nth(1).boundingBox().height - 20));
		assertThat(officer.field("record.titleEn").first()).hasValue("First");
		officer.button("action.save").last().click();
		assertThat(officer.flash()).isVisible();
		assertThat(record().each("/items", "titleEn")).containsExactly("First", "Third", "Second");
		assertThat(record().text("/items/1/notesEn")).isEqualTo("Typed before");
		officer.expectQuietConsole();
	}

	@Test
	void keepsWhatIsTypedAndStopsWhereSomebodyElseHasChangedIt(Visitors visitors) {
		Visitor officer = officer(visitors.atLaptop().withClock(), "en");
		officer.open(this.page + "/edit");
		officer.button("record.item.add").click();
		officer.field("record.titleEn").fill("Training");
		officer.pause();
		Locator status = officer.page().locator("[data-kept]");
		assertThat(status).containsText(officer.word("record.kept"));
		assertThat(record().each("/items", "titleEn")).containsExactly("Training");
		officer.field("record.notesEn").fill("They offered a course.");
		officer.pause();
		assertThat(status).hasText(Pattern.compile(".+"));
		officer.page().waitForCondition(() -> "They offered a course.".equals(record().text("/items/0/notesEn")));
		assertThat(record().each("/items", "id")).hasSize(1);

		this.api.as(this.fixtures.officer())
			.put("/api" + this.page, record().version(),
					Body.of("openingEn", "Otherwise", "items", record().at("/items")))
			.expect(200);
		officer.field("record.openingEn").fill("Both sides met.");
		officer.pause();
		assertThat(status).hasText(officer.word("record.kept.conflict"));
		assertThat(record().text("/openingEn")).isEqualTo("Otherwise");
		officer.button("action.save").last().click();
		assertThat(officer.conflict("record.openingEn")).containsText("Otherwise");
		officer.button("action.save").last().click();
		assertThat(officer.flash()).isVisible();
		assertThat(record().text("/openingEn")).isEqualTo("Both sides met.");
		officer.expectQuietConsole();
	}

}
