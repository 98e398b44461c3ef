package id.mitra.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page holds too where something is wrong, before one has signed in,
 * and on paper; and a first visit loads little.
 */
@Journey
class PageStateTests {

	/** Compressed, as a first visit loads them (DESIGN, rule 7). */
	private static final long MOST_BYTES = 120 * 1024;

	private static final long MOST_SCRIPT = 30 * 1024;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser administrator;

	private long meeting;

	PageStateTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void makeRecords() {
		this.administrator = this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		this.meeting = this.fixtures.record("/meetings");
	}

	@Test
	void letsNobodyStumbleOverTheSignInPage(Visitors visitors) {
		Visitor visitor = visitors.underExamination(360, ColorScheme.LIGHT);
		String welcome = this.api.as(this.administrator)
			.post("/api/users/" + this.fixtures.record("/users") + "/sign-in-link")
			.expect(200)
			.text("/signInLink");
		Examination examination = new Examination(visitor);
		for (String address : List.of("/login", "/login?error", String.valueOf(welcome))) {
			examination.open(address).look(address).examine(address).examineInTheOtherTheme(address);
		}
		assertThat(examination.problems()).isEmpty();
	}

	@Test
	void weighsLittleAtFirstSight(Visitors visitors) {
		Visitor visitor = visitors.atLaptop();
		visitor.signIn(this.administrator, "id");
		Map<String, Boolean> scripts = new HashMap<>();
		AtomicLong all = new AtomicLong();
		AtomicLong script = new AtomicLong();
		CDPSession network = visitor.context().newCDPSession(visitor.page());
		network.send("Network.enable");
		JsonObject uncached = new JsonObject();
		uncached.addProperty("cacheDisabled", true);
		network.send("Network.setCacheDisabled", uncached);
		network.on("Network.responseReceived", (event) -> scripts.put(event.get("requestId").getAsString(),
				event.get("type").getAsString().equals("Script")));
		network.on("Network.loadingFinished", (event) -> {
			long bytes = event.get("encodedDataLength").getAsLong();
			all.addAndGet(bytes);
			script.addAndGet(scripts.getOrDefault(event.get("requestId").getAsString(), false) ? bytes : 0);
		});
		for (String address : List.of("/meetings", "/meetings/map", "/meetings/new", "/areas/OSH", "/areas/heat",
				"/commitments")) {
			all.set(0);
			script.set(0);
			visitor.open(address);
			visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(all.get()).describedAs(address).isBetween(MOST_BYTES / 4, MOST_BYTES);
			assertThat(script.get()).describedAs(address).isBetween(1L, MOST_SCRIPT);
		}
	}

	@Test
	void printsAMeetingAndAnAreaWithoutTheFrame(Visitors visitors) {
		Visitor visitor = visitors.atLaptop();
		visitor.signIn(this.administrator, "id");
		for (String address : List.of("/meetings/" + this.meeting, "/areas/OSH")) {
			visitor.open(address);
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(visitor.page().locator("h1").isVisible()).isTrue();
			assertThat(visitor.page().locator("nav:visible").count()).isZero();
			assertThat(visitor.page().locator("main a.btn:visible").count()).isZero();
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		}
	}

	/** On a phone, where there is least room for it, and in both themes. */
	@Test
	void staysFitForEveryoneWhenSomethingIsWrong(Visitors visitors) {
		Visitor visitor = visitors.underExamination(360, ColorScheme.LIGHT);
		visitor.signIn(this.administrator, "id");
		Examination examination = new Examination(visitor);
		findSuggestionsAndErrors(visitor, examination);
		findConflict(visitor, examination);
		findEarlierValue(visitor, examination);
		findLikeness(visitor, examination);
		findToken(visitor, examination);
		findWhatCannotBeAccepted(visitor, examination);
		findWhatIsHardlyKnown(visitor, examination);
		assertThat(examination.problems()).isEmpty();
	}

	private static void findSuggestionsAndErrors(Visitor visitor, Examination examination) {
		visitor.open("/meetings/new");
		visitor.field("meeting.findPartner").pressSequentially("ilo");
		assertThat(visitor.suggestion("ILO")).isVisible();
		examination.examine("a form with suggestions").examineInTheOtherTheme("a form with suggestions");
		visitor.field("meeting.findPartner").fill("");
		visitor.button("action.save").click();
		assertThat(visitor.errors()).isVisible();
		examination.look("a form with errors")
			.examine("a form with errors")
			.examineInTheOtherTheme("a form with errors");
	}

	private void findConflict(Visitor visitor, Examination examination) {
		String address = "/api/meetings/" + this.meeting;
		Api program = this.api.as(this.administrator);
		Answer current = program.get(address).expect(200);
		visitor.open("/meetings/" + this.meeting + "/edit");
		Body theirs = Fixtures.meetingDraft(3)
			.with("city", "Turin")
			.with("summary", "Both sides wish that inspectors are trained in Turin every year.");
		program.put(address, current.version(), theirs).expect(200);
		visitor.field("meeting.city").fill("Bern");
		visitor.field("meeting.summary").fill("Both sides wish that inspectors are trained in Bern now and then.");
		visitor.button("action.save").click();
		assertThat(visitor.conflict("meeting.city")).isVisible();
		assertThat(visitor.conflict("meeting.summary").locator("ins").first()).isVisible();
		examination.look("a conflict").examine("a conflict").examineInTheOtherTheme("a conflict");
	}

	/** Of the meeting that is in conflict. */
	private void findEarlierValue(Visitor visitor, Examination examination) {
		visitor.open("/meetings/" + this.meeting + "/changes");
		examination.look("a history").examine("a history").examineInTheOtherTheme("a history");
		visitor.main().locator("a[href*='restore=title']").first().click();
		assertThat(visitor.main()).containsText(visitor.word("form.restored", visitor.word("meeting.title")));
		examination.look("an earlier value").examine("an earlier value").examineInTheOtherTheme("an earlier value");
	}

	private void findLikeness(Visitor visitor, Examination examination) {
		Body partner = this.fixtures.partnerDraft();
		this.fixtures.partner(partner);
		visitor.open("/partners/new");
		visitor.field("partner.nameEn").fill(String.valueOf(partner.fields().get("nameEn")));
		visitor.field("partner.kind").selectOption("AGENCY");
		visitor.button("partners.add").click();
		assertThat(visitor.main()).containsText(visitor.word("partner.similar"));
		examination.look("a likeness").examine("a likeness").examineInTheOtherTheme("a likeness");
	}

	private static void findToken(Visitor visitor, Examination examination) {
		visitor.open("/account/tokens");
		visitor.field("token.name").fill("Report");
		visitor.field("token.current").fill(TestUser.PASSWORD);
		visitor.button("token.create").click();
		assertThat(visitor.card("token.issued")).isVisible();
		examination.look("a new token").examine("a new token").examineInTheOtherTheme("a new token");
	}

	/** Of which a list has a name and what hangs on it, close together. */
	private void findWhatIsHardlyKnown(Visitor visitor, Examination examination) {
		String headline = Fixtures.word();
		this.api.as(this.administrator)
			.post("/api/press", Body.of("headline", headline, "meetings", List.of(Body.of("meetingId", this.meeting))))
			.expect(201);
		visitor.open("/press?q=" + headline);
		assertThat(visitor.main()).containsText(headline);
		examination.look("a headline alone").examine("a headline alone").examineInTheOtherTheme("a headline alone");
	}

	private void findWhatCannotBeAccepted(Visitor visitor, Examination examination) {
		visitor.open("/press/new");
		visitor.button("press.read").click();
		assertThat(visitor.errors()).isVisible();
		examination.look("no release").examine("no release").examineInTheOtherTheme("no release");
		visitor.open("/press/inbox/" + this.fixtures.release(Pages.RELEASE));
		visitor.field("meeting.title").first().fill("");
		visitor.field("meeting.date").first().fill("");
		visitor.field("press.headline").last().fill("");
		visitor.button("press.accept").click();
		assertThat(visitor.errors()).isVisible();
		examination.look("a release with errors")
			.examine("a release with errors")
			.examineInTheOtherTheme("a release with errors");
	}

}
