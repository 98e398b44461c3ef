package id.mitra.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
 * Something is promised at a meeting, brought up at the next, reported there, done late
 * and assessed; the earlier pages go on saying what was said then.
 */
@Journey
class CommitmentJourneyTests {

	private final Api api;

	private final Fixtures fixtures;

	private final String promise = "Two trainers " + Fixtures.word();

	private final long partner;

	private final Answer first;

	private final Answer second;

	CommitmentJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
		this.first = fixtures.meeting(Fixtures.meetingDraft(this.partner));
		this.second = fixtures.meeting(Fixtures.meetingDraft(this.partner).with("date", "2024-03-05"));
	}

	private static String page(Answer meeting) {
		return "/meetings/" + meeting.id();
	}

	private long promised() {
		return this.api.as(this.fixtures.officer())
			.get("/api/commitments?partner=" + this.partner)
			.expect(200)
			.ids()
			.getFirst();
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void goesFromAPromiseToItsAssessment(String language, Visitors visitors) {
		Visitor officer = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		officer.open(page(this.first));
		officer.card("meeting.commitments")
			.getByRole(AriaRole.LINK)
			.filter(new Locator.FilterOptions().setHasText(officer.word("meeting.commitments.add")))
			.click();
		officer.field("commitment.textEn").fill(this.promise);
		officer.field("commitment.criterion").fill("Both have taught");
		officer.button("action.save").last().click();
		assertThat(officer.errors()).containsText(officer.word("commitment.owner"));
		assertThat(officer.field("commitment.textEn")).hasValue(this.promise);
		officer.choice(officer.word("owner.PARTNER")).check();
		officer.field("commitment.dueOn").fill("segera");
		assertThat(officer.page().locator("#dueOn-read")).hasText(officer.word("error.due"));
		officer.field("commitment.dueOn").fill("akhir Januari 2024");
		assertThat(officer.page().locator("#dueOn-read")).containsText("31 Januar");
		officer.button("action.save").last().click();
		assertThat(officer.flash()).isVisible();
		assertThat(officer.main()).containsText(officer.word("commitment.late"));

		officer.open(page(this.first));
		assertThat(officer.card("meeting.commitments")).containsText(this.promise);
		assertThat(officer.card("matters.title")).hasCount(0);

		officer.open(page(this.second));
		officer.card("matters.title").getByText(officer.word("matters.report")).first().click();
		officer.choice(officer.word("commitment.status.DONE")).check();
		officer.field("report.note").fill("Both came, late");
		officer.field("report.on").fill("2024-03-05");
		officer.button("report.send").click();
		assertThat(officer.page()).hasURL(Pattern.compile(page(this.second) + "$"));
		assertThat(officer.card("matters.title")).containsText("Both came, late");

		Visitor manager = visitors.atLaptop()
			.signIn(this.fixtures.user(Role.MANAGER, Classification.TOP_SECRET), language);
		manager.open("/commitments/" + promised());
		assertThat(manager.main()).containsText(manager.word("commitment.onTime.false"));
		assertThat(manager.main()).containsText(this.second.text("/title"));
		manager.choice(manager.word("assessment.score.0")).check();
		manager.button("assessment.send").click();
		assertThat(manager.card("assessment.title")).containsText(manager.word("assessment.score.0"));
	}

	@Test
	void worksWithoutScript(Visitors visitors) {
		Visitor officer = visitors.withoutScript()
			.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "en");
		String name = this.api.as(this.fixtures.officer()).get("/api/partners/" + this.partner).text("/name");
		officer.open("/commitments/new");
		officer.field("commitment.textEn").fill(this.promise);
		officer.field("commitment.partnerId").fill(name);
		officer.finding("commitment.partnerId").click();
		officer.suggestion(name).click();
		assertThat(officer.chosen(name)).isVisible();
		officer.choice(officer.word("owner.OURS")).check();
		officer.button("action.save").last().click();
		assertThat(officer.heading()).containsText(this.promise);
		assertThat(officer.main()).containsText(officer.word("commitment.heading", name));
		officer.button("report.send").click();
		assertThat(officer.errors()).containsText(officer.word("report.status"));
		officer.choice(officer.word("commitment.status.IN_PROGRESS")).check();
		officer.button("report.send").click();
		assertThat(officer.flash()).containsText(officer.word("report.sent"));
	}

	@Test
	void isDoneByOnePress(Visitors visitors) {
		this.fixtures.commitment(Body.of("textEn", this.promise, "owner", "OURS", "meetingId", this.first.id()));
		Visitor officer = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "en");
		officer.open(page(this.second));
		Locator done = officer.main()
			.getByRole(AriaRole.BUTTON)
			.filter(new Locator.FilterOptions().setHasText(this.promise));
		done.click();
		assertThat(officer.flash()).containsText(officer.word("report.sent"));
		assertThat(officer.page()).hasURL(Pattern.compile(page(this.second) + "$"));
		assertThat(officer.card("matters.title")).containsText(officer.word("matters.here"));
		officer.open(page(this.first));
		assertThat(officer.card("meeting.commitments")).containsText(officer.word("commitment.status.DONE"));
		assertThat(done).hasCount(0);
	}

	@Test
	void isReportedWithOthersByTicking(Visitors visitors) {
		Body draft = Body.of("textEn", this.promise, "owner", "OURS", "partnerId", this.partner, "dueOn", "2024-01-31");
		long done = this.fixtures.commitment(draft);
		this.fixtures.commitment(draft.with("owner", "PARTNER"));
		String closed = "Closed meanwhile " + Fixtures.word();
		long third = this.fixtures.commitment(draft.with("textEn", closed));
		Visitor officer = visitors.atPhone().signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "id");
		officer.open("/commitments?partner=" + this.partner);
		for (Locator box : officer.main().locator(".tick input").all()) {
			box.check();
		}
		officer.button("bulk.begin").click();
		assertThat(officer.heading()).containsText(officer.word("bulk.title"));
		this.fixtures.report(third, Body.of("status", "DONE"));
		officer.choice(officer.word("commitment.status.DONE")).check();
		officer.field("report.note").fill("Semua selesai");
		officer.button("report.send").click();
		assertThat(officer.errors()).containsText(officer.word("error.report.closed"));
		assertThat(officer.field("report.note")).hasValue("Semua selesai");
		officer.page().getByLabel(closed).uncheck();
		officer.button("report.send").click();
		assertThat(officer.flash()).containsText("2");
		assertThat(officer.page()).hasURL(Pattern.compile("partner=" + this.partner + "$"));
		officer.open("/commitments/" + done);
		assertThat(officer.card("report.title")).containsText("Semua selesai");
	}

	@Test
	void isTickedOnSeveralPagesWithoutScript(Visitors visitors) {
		Body draft = Body.of("owner", "OURS", "partnerId", this.partner);
		long first = this.fixtures.commitment(draft.with("textEn", "First").with("dueOn", "2024-01-30"));
		long second = this.fixtures.commitment(draft.with("textEn", this.promise).with("dueOn", "2024-01-31"));
		Visitor officer = visitors.withoutScript()
			.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), "id");
		officer.open("/commitments?size=1&partner=" + this.partner);
		officer.main().locator(".tick input").check();
		officer.button("pager.next").click();
		assertThat(officer.main()).containsText(officer.word("bulk.elsewhere", 1));
		assertThat(officer.main()).containsText(this.promise);
		officer.link(officer.word("bulk.see")).click();
		assertThat(officer.main().locator(".tick input")).isChecked();
		officer.page().goBack();
		officer.main().locator(".tick input").check();
		officer.button("bulk.begin").click();
		officer.choice(officer.word("commitment.status.IN_PROGRESS")).check();
		officer.button("report.send").click();
		assertThat(officer.flash()).containsText("2");
		assertThat(officer.main()).not().containsText(officer.word("bulk.clear"));
		for (long id : new long[] { first, second }) {
			assertThat(this.api.as(this.fixtures.officer()).get("/api/commitments/" + id).text("/status"))
				.isEqualTo("IN_PROGRESS");
		}
	}

	@Test
	void isFoundInTheLedgerByWhatIsAsked(Visitors visitors) {
		long id = this.fixtures.commitment(
				Body.of("textEn", this.promise, "owner", "OURS", "partnerId", this.partner, "dueOn", "2024-01-31"));
		Visitor reader = visitors.atLaptop().signIn(this.fixtures.staff(), "en");
		reader.place("nav.commitments").click();
		reader.field("commitments.q").fill(this.promise);
		reader.button("action.filter").click();
		assertThat(reader.card("commitments.group.LATE")).containsText(this.promise);
		assertThat(reader.field("commitments.owner").locator("option[value=OURS]"))
			.hasText(reader.word("filter.counted", reader.word("owner.OURS"), 1));
		reader.field("commitments.owner").selectOption("PARTNER");
		assertThat(reader.main()).containsText(reader.word("commitments.none.filtered"));
		reader.link(reader.word("action.filter.clear")).click();
		reader.open("/commitments?partner=" + this.partner);
		reader.link(this.promise).click();
		assertThat(reader.address()).isEqualTo("/commitments/" + id);
		assertThat(reader.button("report.send")).hasCount(0);
	}

	@Test
	void beginsOnAPhoneWithTheListRatherThanItsFilters(Visitors visitors) {
		Visitor reader = visitors.atPhone().signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED), "id");
		for (String list : List.of("/commitments", "/agreements")) {
			reader.open(list);
			assertThat(reader.page().locator("#area")).isHidden();
			reader.openFilters();
			assertThat(reader.page().locator("#area")).isVisible();
		}
	}

}
