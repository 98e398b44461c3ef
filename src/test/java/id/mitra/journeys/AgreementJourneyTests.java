package id.mitra.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestClock;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.mail.Mails;
import id.mitra.reminder.Reminding;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement from its signature to the day on which somebody calls it expired: its text
 * allows two readings, and the register shows both, each with who says so; its committee
 * is late, a duty is done, and of its articles one was never acted on. The day by which
 * notice is safe is told by the feed, and a month before it by mail.
 */
@Journey
class AgreementJourneyTests {

	private static final String BAKU = "2023-11-23T05:00:00Z";

	/** Thirty days before 16 February 2024. */
	private static final String A_MONTH_BEFORE = "2024-01-17T00:30:00Z";

	private final Api application;

	private final Fixtures fixtures;

	private final TestClock clock;

	private final ApplicationContext context;

	private final TestUser user;

	private final Api api;

	private final long partner;

	private final Answer signing;

	AgreementJourneyTests(Api api, Fixtures fixtures, TestClock clock, ApplicationContext context) {
		this.application = api;
		this.fixtures = fixtures;
		this.clock = clock;
		this.context = context;
		this.user = fixtures.user(Role.OFFICER, Classification.SECRET);
		this.api = api.as(this.user);
		this.partner = fixtures.partner();
		this.signing = fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("kind", "SIGNING")
			.with("date", "2019-09-01")
			.with("city", "Matsuyama"));
	}

	@Test
	void isFollowedInIndonesianOnAPhone(Visitors visitors) {
		isFollowed(visitors.atPhone(), "id", "Pemberitahuan aman sampai 16 Februari 2024");
	}

	@Test
	void isFollowedInEnglishWithoutScript(Visitors visitors) {
		isFollowed(visitors.withoutScript(), "en", "Notice is safe until 16 February 2024");
	}

	private void isFollowed(Visitor visitor, String language, String safe) {
		Answer agreement = this.clock.at(BAKU, () -> followed(visitor, language));
		this.clock.at(A_MONTH_BEFORE, () -> toldByMail(visitor.signIn(this.user, language), agreement, safe));
	}

	private Answer agreement() {
		return this.api
			.post("/api/agreements", Body.of("titleId", "Nota " + Fixtures.word(), "type", "MOU", "classification",
					"OPEN", "parties", List.of(Body.of("partnerId", this.partner)), "articles",
					List.of(Body.of("number", "1", "heading", "OSH"), Body.of("number", "2", "heading", "HRD")),
					"jointCommittee", Body.of("name", "JWC", "everyMonths", 12), "term",
					Body.of("basis", "SIGNED", "years", 3, "renewal", "UNCLEAR", "renewalMonths", 12, "noticeMonths", 6,
							"lastDayInclusive", true, "clause", "three years, then one", "source", "Release of 2019")))
			.expect(201);
	}

	private Answer followed(Visitor visitor, String language) {
		Answer agreement = agreement();
		long promise = this.fixtures.commitment(Body.of("textEn", "Experts are sent", "owner", "OURS", "partnerId",
				this.partner, "classification", "OPEN", "articleId", agreement.number("/articles/0/id")));
		Visitor officer = visitor.signIn(this.user, language);
		officer.open("/meetings/" + this.signing.id());
		officer.link(agreement.text("/titleId")).click();
		assertThat(officer.field("agreement.event.type")).hasValue("SIGNED");
		note(officer, "SIGNED", "2019-09-01", "Matsuyama", "Release of 2019");
		assertThat(officer.main()).containsText(this.signing.text("/title"));
		note(officer, "NEGOTIATED", "2023-11-23", "Baku", "Release of 2023");

		Locator readings = officer.card("agreement.clock");
		assertThat(readings.locator("tbody tr")).containsText(
				new String[] { officer.word("agreement.reading.ONCE"), officer.word("agreement.reading.WITHOUT_END") });
		assertThat(readings.locator("tbody tr").first()).containsText(officer.word("agreement.stage.EXPIRED"));
		assertThat(readings.locator("tbody tr").last()).containsText(officer.word("agreement.stage.IN_FORCE"));
		assertThat(readings).containsText("Release of 2019");
		assertThat(officer.card("agreement.events")).containsText("Release of 2023");
		assertThat(officer.main()).containsText(officer.word("commitment.late"));

		Locator articles = officer.card("agreement.articles");
		assertThat(articles).containsText(officer.word("agreement.never", 1));
		assertThat(articles.locator(".row-item").last()).containsText(officer.word("agreement.never.article"));
		assertThat(articles.locator("a[href='/commitments/" + promise + "']")).isVisible();

		Locator duty = officer.card("agreement.duties").locator(".row-item").first();
		duty.locator("summary").click();
		duty.locator("textarea").fill("Receipt 7");
		duty.locator("button[type=submit]").click();
		assertThat(officer.card("agreement.duties")).containsText(": Receipt 7");

		assertThat(feed()).contains("agreement-" + agreement.id() + "-safe-2024-02-16");
		return agreement;
	}

	private void note(Visitor officer, String type, String day, String place, String source) {
		officer.field("agreement.event.type").selectOption(type);
		officer.field("agreement.event.doneOn").first().fill(day);
		officer.field("agreement.event.place").fill(place);
		officer.field("agreement.event.source").fill(source);
		officer.button("agreement.event.send").click();
		assertThat(officer.card("agreement.events")).containsText(source);
	}

	/** To an address that the officer gives and proves. */
	private Answer toldByMail(Visitor officer, Answer agreement, String safe) {
		String address = this.user.username() + "@example.org";
		String path = "/agreements/" + agreement.id();
		TestDatabase.sql().sql("delete from mail_account").update();
		try (Mails mails = new Mails(this.context)) {
			officer.open("/account/mail");
			officer.field("mail.address").fill(address);
			officer.button("action.save").click();
			assertThat(officer.flash()).isVisible();
			mails.send();
			officer.open(mails.last(address).link("/account/mail/proof/"));
			officer.button("mail.proof.confirm").click();
			assertThat(officer.flash()).isVisible();
			// the database's clock goes on
			TestDatabase.sql().sql("update mail_account set since = timestamptz '2024-01-16 00:00:00+00'").update();
			Reminding.today(this.context, this.user);
			mails.send();
			assertThat(mails.last(address).text())
				.contains("* %s\n  %s\n  %s\n".formatted(agreement.text("/titleId"), safe, Mails.BASE + path));
		}
		officer.open(path);
		assertThat(officer.card("agreement.clock")).containsText(safe.replaceAll(".*(sampai|until) ", ""));
		return agreement;
	}

	private String feed() {
		String url = this.api.post("/api/account/feeds", Body.of("name", "Phone", "view", "MINE"))
			.expect(201)
			.text("/url");
		return this.application.get(url.substring(url.indexOf("/feeds/"))).expect(200).body();
	}

}
