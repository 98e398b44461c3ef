package id.mitra.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What logging a meeting costs in taps and keys on a phone, and in Tabs by keyboard. The
 * names are invented; a meeting like the founding one, and one with a partner and two
 * people who are new.
 */
@Journey
class QuickLoggingJourneyTests {

	private static final List<String> AREAS = List.of("Wasnaker", "K3", "HI", "Jamsos", "Penta", "Vokasi");

	private final String word = Fixtures.word();

	private final Api api;

	private final TestUser user;

	private int taps;

	private int keys;

	private final String ours = "Bima " + this.word;

	private final String theirs = "Hana " + this.word;

	QuickLoggingJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.user = fixtures.user(Role.OFFICER, Classification.SECRET);
		long partner = fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + this.word, "nameId",
				"Badan " + this.word, "abbreviation", this.word));
		long hana = fixtures.delegate(
				Body.of("fullName", this.theirs, "posts", List.of(Body.of("title", "Director", "partnerId", partner))));
		long bima = fixtures.delegate(Body.of("fullName", this.ours));
		fixtures.meeting(Fixtures.meetingDraft(partner)
			.with("date", "2023-05-02")
			.with("attendances", List.of(Body.of("delegateId", hana, "side", "PARTNER"),
					Body.of("delegateId", bima, "side", "OURS", "title", "Sekretaris Jenderal"))));
	}

	/** Whoever taps sees what it did: the page stays where it is. */
	private void tap(Locator target) {
		assertThat(target).isVisible();
		target.click();
		this.taps++;
	}

	private void type(Visitor officer, String text) {
		officer.type(text);
		this.keys += text.length();
	}

	private Visitor atTheForm(Visitor officer) {
		officer.signIn(this.user, "id");
		tap(officer.banner("Catat pertemuan"));
		assertThat(officer.field("meeting.findPartner")).isFocused();
		return officer;
	}

	private static Locator pick(Visitor officer, String name) {
		return officer.section("meeting.people").locator(".pick").filter(new Locator.FilterOptions().setHasText(name));
	}

	private void areas(Visitor officer) {
		AREAS.forEach((area) -> tap(officer.box(area)));
	}

	@Test
	void takesFourteenTapsAndFortyFiveKeysOnAPhone(Visitors visitors) {
		Visitor officer = atTheForm(visitors.atPhone());
		type(officer, this.word);
		tap(officer.suggestion(this.word));
		assertThat(officer.field("meeting.when")).isFocused();
		type(officer, "2/11/23");
		tap(officer.field("meeting.city"));
		type(officer, "Jenewa");
		tap(pick(officer, this.theirs));
		assertThat(pick(officer, this.theirs)).hasAttribute("aria-pressed", "true");
		pick(officer, this.ours).scrollIntoViewIfNeeded();
		int before = ((Number) officer.page().evaluate("scrollY")).intValue();
		tap(pick(officer, this.ours));
		assertThat(pick(officer, this.ours)).hasAttribute("aria-pressed", "true");
		assertThat(pick(officer, this.ours)).isFocused();
		assertThat(((Number) officer.page().evaluate("scrollY")).intValue()).isEqualTo(before);
		areas(officer);
		tap(officer.button("action.save"));

		assertThat(officer.heading()).hasText("Pertemuan dengan " + this.word + " di Jenewa");
		assertThat(officer.main()).containsText("2 November 2023");
		assertThat(officer.main()).containsText("Swiss");
		assertThat(officer.link(this.theirs)).isVisible();
		assertThat(officer.link(this.ours)).isVisible();
		assertThat(this.taps).isLessThanOrEqualTo(14);
		assertThat(this.keys).isLessThanOrEqualTo(45);
	}

	@Test
	void takesTwentyTwoTapsWithAPartnerAndTwoPeopleWhoAreNew(Visitors visitors) {
		Visitor officer = atTheForm(visitors.atPhone());
		String agency = "Badan Baru " + Fixtures.word();
		type(officer, agency);
		tap(officer.suggestion(officer.word("meeting.addNew", agency)));
		assertThat(officer.section("meeting.section.partners")).containsText(officer.word("meeting.newcomer"));
		tap(officer.field("meeting.when"));
		type(officer, "3/11/23");
		tap(officer.field("meeting.city"));
		type(officer, "Turin");
		for (String name : List.of("Rara " + Fixtures.word(), "Soni " + Fixtures.word())) {
			tap(officer.field("meeting.findPerson"));
			type(officer, name);
			tap(officer.suggestion(officer.word("meeting.addTheirs", name, agency)));
			assertThat(officer.section("meeting.people").locator(".repeat")).containsText(name);
			type(officer, "Direktur");
		}
		areas(officer);
		tap(officer.button("action.save"));

		assertThat(officer.heading()).hasText("Pertemuan dengan " + agency + " di Turin");
		assertThat(this.api.as(this.user).get("/api/partners?q=" + agency.replaceFirst(".* ", "")).expect(200).ids())
			.hasSize(1);
		assertThat(this.taps).isLessThanOrEqualTo(22);
	}

	@Test
	void takesFortyTabsByKeyboardAlone(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.user, "id");
		officer.follow(officer.banner("Catat pertemuan"));
		assertThat(officer.field("meeting.findPartner")).isFocused();
		officer.slowly(() -> {
			officer.type(this.word);
			officer.press("Enter", "Enter");
			assertThat(officer.field("meeting.when")).isFocused();
		});
		officer.type("4/11/23");
		int tabs = tabTo(officer, officer.field("meeting.city"));
		officer.type("Jenewa");
		tabs += tabTo(officer, officer.field("meeting.findPerson"));
		officer.press("ArrowDown", "Enter");
		assertThat(pick(officer, this.theirs)).hasAttribute("aria-pressed", "true");
		officer.press("ArrowDown", "Enter");
		assertThat(pick(officer, this.ours)).hasAttribute("aria-pressed", "true");
		for (String area : AREAS) {
			tabs += tabTo(officer, officer.box(area));
			officer.press("Space");
		}
		officer.press("Control+Enter");
		assertThat(officer.heading()).hasText("Pertemuan dengan " + this.word + " di Jenewa");
		assertThat(tabs).isLessThanOrEqualTo(40);
	}

	private static int tabTo(Visitor officer, Locator target) {
		int tabs = 0;
		while (!officer.hasFocus(target) && tabs < 60) {
			officer.press("Tab");
			tabs++;
		}
		assertThat(target).isFocused();
		return tabs;
	}

}
