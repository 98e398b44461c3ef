package id.mitra.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner is found, added, read, edited, put in the trash and restored.
 */
@Journey
class PartnerJourneyTests {

	/** A word in the names of the partner that a journey is about. */
	private final String word = Fixtures.word();

	private final String nameEn = "Institute " + this.word;

	private final String nameId = "Lembaga " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	PartnerJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	private Body draft() {
		return Body.of("kind", "AGENCY", "nameEn", this.nameEn, "nameId", this.nameId);
	}

	/** The name of a partner that the other can be a part of. */
	private String whole() {
		String name = "Dewan " + Fixtures.word();
		this.fixtures.partner(Body.of("kind", "REGIONAL_BODY", "nameId", name));
		return name;
	}

	private String name(Visitor visitor) {
		return visitor.language().equals("id") ? this.nameId : this.nameEn;
	}

	private TestUser officer() {
		return this.fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private Visitor staff(Visitor visitor, String language) {
		return visitor.signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED), language);
	}

	private long partners() {
		return this.api.as(this.fixtures.officer())
			.get("/api/partners/count?q=" + this.word)
			.expect(200)
			.number("/count");
	}

	private Answer partner(long id) {
		return this.api.as(this.fixtures.officer()).get("/api/partners/" + id).expect(200);
	}

	@Test
	void isFoundByNameAbbreviationOrAlias(Visitors visitors) {
		String abbreviation = Fixtures.word().toUpperCase();
		String alias = Fixtures.word();
		long id = this.fixtures
			.partner(draft().with("abbreviation", abbreviation).with("aliases", List.of("Balai " + alias)));
		Visitor staff = staff(visitors.atLaptop(), "id");
		staff.place("nav.partners").click();
		for (String letters : List.of(this.word.substring(0, 6), abbreviation.toLowerCase(), alias)) {
			staff.field("partners.q").fill(letters);
			staff.button("action.filter").click();
			assertThat(staff.page()).hasURL(Pattern.compile("/partners\\?q=" + letters + "$"));
			assertThat(listed(staff)).hasText(new String[] { name(staff) });
		}
		assertThat(staff.link(staff.word("partners.add"))).hasCount(0);
		assertThat(staff.link(staff.word("action.trash"))).hasCount(0);
		listed(staff).click();
		assertThat(staff.heading()).hasText(name(staff));
		assertThat(staff.address()).isEqualTo("/partners/" + id);
	}

	/** The names in the list. */
	private static Locator listed(Visitor visitor) {
		return visitor.main().getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK);
	}

	@Test
	void isFilteredByWhatTheAddressSaysUntilAChipIsTakenOff(Visitors visitors) {
		String partName = "Universitas " + this.word;
		long whole = this.fixtures.partner(draft().with("country", "CH"));
		this.fixtures.partner(Body.of("kind", "UNIVERSITY", "nameId", partName, "country", "JP", "parentId", whole));
		Visitor staff = staff(visitors.atLaptop(), "en");
		staff.open("/partners?q=" + this.word);
		assertThat(listed(staff)).hasText(new String[] { name(staff), partName });

		staff.field("partner.kind").selectOption(staff.word("partner.kind.UNIVERSITY"));
		assertThat(staff.page()).hasURL(Pattern.compile("[?&]kind=UNIVERSITY"));
		assertThat(listed(staff)).hasText(new String[] { partName });
		staff.page().waitForLoadState();
		staff.field("partner.country").selectOption("Japan");
		assertThat(staff.page()).hasURL(Pattern.compile("[?&]country=JP"));
		assertThat(chip(staff, "partners.q", this.word)).isVisible();
		chip(staff, "partner.kind", staff.word("partner.kind.UNIVERSITY")).click();
		assertThat(staff.page()).not().hasURL(Pattern.compile("kind="));
		assertThat(staff.field("partner.kind")).hasValue("");
		assertThat(staff.field("partner.country")).hasValue("JP");
		assertThat(listed(staff)).hasText(new String[] { partName });
		chip(staff, "partner.country", "Japan").click();
		assertThat(listed(staff)).hasText(new String[] { name(staff), partName });

		// a choice applies by itself once the page's scripts are there
		staff.page().waitForLoadState();
		staff.field("partner.kind").selectOption(staff.word("partner.kind.EMBASSY"));
		assertThat(staff.main()).containsText(staff.word("partners.none"));
		assertThat(staff.main()).containsText(staff.word("list.none.text"));
		staff.link(staff.word("action.filter.clear")).click();
		assertThat(staff.page()).hasURL(Pattern.compile("/partners$"));
		assertThat(staff.field("partners.q")).hasValue("");

		staff.open("/partners?parent=" + whole);
		assertThat(listed(staff)).hasText(new String[] { partName });
		chip(staff, "partner.parentId", name(staff)).click();
		assertThat(staff.page()).hasURL(Pattern.compile("/partners$"));
	}

	/** The chip of a filter in use, which takes it off. */
	private static Locator chip(Visitor visitor, String key, String value) {
		return visitor.link(visitor.word("chips.remove") + " " + visitor.word(key) + ": " + value);
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void isAddedDespiteALikeness(String language, Visitors visitors) {
		String whole = whole();
		long other = this.fixtures.partner(draft());
		Visitor officer = visitors.atLaptop().signIn(officer(), language);
		officer.place("nav.partners").click();
		officer.link(officer.word("partners.add")).click();
		fillIn(officer);
		chooseWhole(officer, whole);
		officer.button("partners.add").click();

		Locator alike = officer.main().getByRole(AriaRole.ALERT);
		assertThat(alike).containsText(officer.word("partner.similar"));
		Page tab = officer.context().waitForPage(() -> alike.getByRole(AriaRole.LINK).click());
		assertThat(tab).hasURL(Pattern.compile("/partners/" + other + "$"));
		assertThat(tab.locator("h1")).hasText(name(officer));
		tab.close();
		isFilledIn(officer);
		assertThat(officer.chosen(whole)).isVisible();
		assertThat(partners()).isEqualTo(1);

		officer.button("finder.anyway").click();
		assertThat(officer.flash()).containsText(officer.word("partner.created", name(officer)));
		assertThat(officer.heading()).hasText(name(officer));
		assertThat(partners()).isEqualTo(2);
		for (String text : List.of(officer.word("partner.kind.TRAINING_CENTRE"), "ABC-" + this.word,
				officer.word("partner.seatIn", italy(officer)), "A regular guest.")) {
			assertThat(officer.main()).containsText(text);
		}
		assertThat(officer.link(italy(officer))).isVisible();
		assertThat(officer.link("https://www.example.org")).isVisible();
		for (String text : List.of(this.nameEn, this.nameId, "Balai Satu, Balai Dua")) {
			assertThat(officer.card("partner.section.names")).containsText(text);
		}
		officer.link(officer.word("partner.partOf", whole)).click();
		assertThat(officer.heading()).hasText(whole);
		assertThat(officer.card("partner.parts")).containsText(name(officer));
	}

	private static String italy(Visitor visitor) {
		return visitor.language().equals("id") ? "Italia" : "Italy";
	}

	private void fillIn(Visitor officer) {
		officer.field("partner.nameEn").fill(this.nameEn);
		officer.field("partner.nameId").fill(this.nameId);
		officer.field("partner.abbreviation").fill("ABC-" + this.word);
		officer.field("partner.aliases").fill("Balai Satu\nBalai Dua");
		officer.field("partner.kind").selectOption(officer.word("partner.kind.TRAINING_CENTRE"));
		officer.field("partner.country").fill(italy(officer));
		officer.field("partner.seat").fill(italy(officer));
		officer.field("partner.website").fill("https://www.example.org");
		officer.field("partner.notes").fill("A **regular** guest.");
	}

	private void isFilledIn(Visitor officer) {
		assertThat(officer.field("partner.nameEn")).hasValue(this.nameEn);
		assertThat(officer.field("partner.nameId")).hasValue(this.nameId);
		assertThat(officer.field("partner.abbreviation")).hasValue("ABC-" + this.word);
		assertThat(officer.field("partner.aliases")).hasValue("Balai Satu\nBalai Dua");
		assertThat(officer.field("partner.kind")).hasValue("TRAINING_CENTRE");
		assertThat(officer.field("partner.country")).hasValue(italy(officer));
		assertThat(officer.field("partner.seat")).hasValue(italy(officer));
		assertThat(officer.field("partner.website")).hasValue("https://www.example.org");
		assertThat(officer.field("partner.notes")).hasValue("A **regular** guest.");
	}

	private static void chooseWhole(Visitor officer, String name) {
		officer.field("partner.parentId").pressSequentially(name.toLowerCase());
		officer.suggestion(name).click();
		assertThat(officer.chosen(name)).isFocused();
	}

	@Test
	void isAddedByKeyboardOnAPhone(Visitors visitors) {
		String whole = whole();
		Visitor officer = visitors.atPhone().signIn(officer());
		officer.follow(officer.place("nav.partners"));
		officer.follow(officer.link(officer.word("partners.add")));
		officer.enter(officer.field("partner.nameEn"), this.nameEn);
		officer.enter(officer.field("partner.aliases"), "Balai Satu\nBalai Dua");
		officer.enter(officer.field("partner.kind"), "Univ");
		officer.enter(officer.field("partner.country"), "Italy");
		officer.enter(officer.field("partner.parentId"), whole);
		assertThat(officer.suggestion(whole)).isVisible();
		officer.press("ArrowDown");
		assertThat(officer.suggestion(whole)).isFocused();
		officer.press("Enter");
		assertThat(officer.chosen(whole)).isFocused();
		officer.enter(officer.field("partner.notes"), "A regular guest.");
		officer.follow(officer.button("partners.add"));

		assertThat(officer.flash()).containsText(officer.word("partner.created", this.nameEn));
		assertThat(officer.heading()).hasText(this.nameEn);
		for (String text : List.of("University", "Italy", whole, "Balai Satu, Balai Dua", "A regular guest.")) {
			assertThat(officer.main()).containsText(text);
		}
	}

	@Test
	void isAddedWithoutScript(Visitors visitors) {
		String whole = whole();
		Visitor officer = visitors.withoutScript().signIn(officer());
		officer.place("nav.partners").click();
		officer.link(officer.word("partners.add")).click();
		fillIn(officer);
		officer.field("partner.parentId").fill("nothing like " + Fixtures.word());
		officer.finding("partner.parentId").click();
		assertThat(officer.main()).containsText("Nothing found for");
		officer.field("partner.parentId").fill(whole);
		officer.button("partners.add").click();
		officer.suggestion(whole).click();
		assertThat(officer.chosen(whole)).isVisible();
		isFilledIn(officer);
		assertThat(partners()).isZero();
		officer.button("partners.add").click();
		assertThat(officer.heading()).hasText(this.nameEn);
		assertThat(officer.link(officer.word("partner.partOf", whole))).isVisible();
	}

	@Test
	void hasAProfileWithItsPartsPeopleAndMeetingsThatStaffOnlyRead(Visitors visitors) {
		String part = "Balai " + Fixtures.word();
		String person = "Siti " + Fixtures.word();
		String title = "Talks " + Fixtures.word();
		long id = this.fixtures.partner(draft());
		this.fixtures.partner(Body.of("kind", "TRAINING_CENTRE", "nameId", part, "parentId", id));
		this.fixtures.delegate(
				Body.of("fullName", person, "posts", List.of(Body.of("title", "Direktur Pelatihan", "partnerId", id))));
		this.fixtures
			.meeting(Fixtures.meetingDraft(id).with("title", title).with("areas", List.of(Fixtures.touching("OSH"))));
		Visitor staff = staff(visitors.atPhone(), "id");
		staff.open("/partners/" + id);
		assertThat(staff.main().getByRole(AriaRole.BUTTON)).hasText(new String[] { staff.word("follow.add") });
		for (String key : List.of("action.edit", "partner.people.add", "profile.log")) {
			assertThat(staff.link(staff.word(key))).hasCount(0);
		}
		assertThat(staff.card("partner.people")).containsText("Direktur Pelatihan");
		assertThat(staff.card("nav.areas")).containsText(staff.word("profile.held", 1));
		String osh = this.api.as(this.fixtures.officer()).in("id").get("/api/areas/OSH").text("/name");
		assertThat(staff.card("nav.areas").getByRole(AriaRole.LINK))
			.hasText(new String[] { osh, staff.word("party.link"), staff.word("story.quiet") });

		follow(staff, staff.card("partner.people"), person);
		staff.link(name(staff)).click();
		follow(staff, staff.card("nav.meetings"), title);
		staff.page().goBack();
		follow(staff, staff.card("partner.parts"), part);
		assertThat(staff.main()).containsText(staff.word("partner.people.none"));
		assertThat(staff.main()).containsText(staff.word("partner.meetings.none"));
		staff.link(staff.word("partner.partOf", name(staff))).click();
		assertThat(staff.heading()).hasText(name(staff));
		assertThat(staff.open("/partners/" + id + "/edit").status()).isEqualTo(403);
		assertThat(staff.heading()).hasText(staff.word("error.403.title"));
	}

	private static void follow(Visitor visitor, Locator card, String text) {
		card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text).setExact(true)).click();
		assertThat(visitor.heading()).hasText(text);
	}

	@Test
	void keepsItsFormerNameWhenRenamed(Visitors visitors) {
		long id = this.fixtures.partner(draft());
		String renamed = "Instituto " + Fixtures.word();
		Visitor officer = visitors.atLaptop().signIn(officer());
		officer.open("/partners/" + id);
		officer.link(officer.word("action.edit")).click();
		officer.field("partner.nameEn").fill(renamed);
		officer.field("partner.nameId").fill("");
		officer.field("partner.renamedOn").fill("2024-01-01");
		officer.button("action.save").click();
		assertThat(officer.flash()).containsText(officer.word("partner.updated", renamed));
		assertThat(officer.heading()).hasText(renamed);
		String until = officer.word("period.until", "31 December 2023");
		assertThat(formerNames(officer)).hasCount(1);
		assertThat(formerNames(officer)).containsText(this.nameEn);
		assertThat(formerNames(officer)).containsText(this.nameId);
		assertThat(formerNames(officer)).containsText(until);

		officer.link(officer.word("action.edit")).click();
		officer.field("partner.nameEn").fill(renamed + " corrected");
		officer.button("action.save").click();
		assertThat(officer.heading()).hasText(renamed + " corrected");
		assertThat(formerNames(officer)).hasCount(1);

		officer.open("/partners/new");
		officer.field("partner.parentId").pressSequentially(this.word);
		assertThat(officer.suggestion(renamed)).isVisible();
	}

	private static Locator formerNames(Visitor visitor) {
		return visitor.card("partner.section.names").getByRole(AriaRole.LISTITEM);
	}

	@Test
	void theSecondOfTwoEditorsLosesNothing(Visitors visitors) {
		String whole = whole();
		long id = this.fixtures.partner(draft());
		Visitor second = visitors.atPhone().signIn(officer(), "id");
		second.open("/partners/" + id + "/edit");
		int version = partner(id).version();
		this.api.as(this.fixtures.officer())
			.put("/api/partners/" + id, version, draft().with("kind", "NGO").with("notes", "Saved meanwhile."))
			.expect(200);

		fillIn(second);
		chooseWhole(second, whole);
		second.button("action.save").click();
		Locator conflict = second.main().getByRole(AriaRole.ALERT);
		assertThat(conflict).containsText(second.word("form.conflict"));
		Locator kind = second.conflict("partner.kind");
		assertThat(kind).containsText(second.word("partner.kind.TRAINING_CENTRE"));
		assertThat(kind).containsText(second.word("partner.kind.NGO"));
		assertThat(second.conflict("partner.notes")).containsText("Saved meanwhile.");
		assertThat(conflict.getByRole(AriaRole.GROUP)).hasCount(2);
		isFilledIn(second);
		assertThat(second.chosen(whole)).isVisible();
		assertThat(partner(id).text("/notes")).isEqualTo("Saved meanwhile.");

		second.button("action.save").click();
		assertThat(second.flash()).containsText(second.word("partner.updated", name(second)));
		assertThat(partner(id).text("/notes")).isEqualTo("A **regular** guest.");
	}

	@Test
	void keepsAllThatWasTypedWhenSomethingIsWrong(Visitors visitors) {
		String whole = whole();
		String longName = "Balai " + "a".repeat(195);
		Visitor officer = visitors.atLaptop().signIn(officer());
		officer.open("/partners/new");
		fillIn(officer);
		chooseWhole(officer, whole);
		officer.field("partner.nameEn").fill("");
		officer.field("partner.nameId").fill(" ");
		officer.field("partner.aliases").fill("Balai Satu\n" + longName);
		officer.field("partner.country").fill("Atlantis");
		officer.field("partner.website").fill("example.org");
		officer.button("partners.add").click();

		assertThat(officer.errors()).isFocused();
		Locator messages = officer.errors().getByRole(AriaRole.LINK);
		assertThat(messages).hasCount(4);
		isWrong(officer, "partner.nameEn", officer.word("error.partner.name"));
		isWrong(officer, "partner.aliases", tooLong(officer));
		isWrong(officer, "partner.country", officer.word("error.country.unknown"));
		isWrong(officer, "partner.website", officer.word("error.website"));
		assertThat(officer.field("partner.aliases")).hasValue("Balai Satu\n" + longName);
		assertThat(officer.field("partner.country")).hasValue("Atlantis");
		assertThat(officer.field("partner.website")).hasValue("example.org");
		assertThat(officer.field("partner.abbreviation")).hasValue("ABC-" + this.word);
		assertThat(officer.chosen(whole)).isVisible();

		fillIn(officer);
		pasteUnlimited(officer.field("partner.nameId"), longName);
		officer.button("partners.add").click();
		assertThat(messages).hasText(new String[] { officer.word("partner.nameId") + ": " + tooLong(officer) });
		messages.click();
		assertThat(officer.field("partner.nameId")).isFocused();
		assertThat(officer.field("partner.nameId")).hasValue(longName);
		assertThat(partners()).isZero();

		officer.field("partner.nameId").fill(this.nameId);
		isFilledIn(officer);
		officer.button("partners.add").click();
		assertThat(officer.heading()).hasText(name(officer));
		assertThat(partners()).isEqualTo(1);
	}

	/** As where a browser does not hold to the field's length. */
	private static void pasteUnlimited(Locator field, String text) {
		field.evaluate("field => field.removeAttribute('maxlength')");
		field.fill(text);
	}

	private static String tooLong(Visitor visitor) {
		return visitor.word("jakarta.validation.constraints.Size.message").replace("{max}", "200");
	}

	/** Says so in the summary and at the field. */
	private static void isWrong(Visitor visitor, String key, String message) {
		assertThat(visitor.errors()).containsText(message);
		assertThat(visitor.field(key)).hasAccessibleDescription(Pattern.compile(message.replace(".", "\\.")));
	}

	@Test
	void isPutInTheTrashUnlessAMeetingNeedsItAndRestored(Visitors visitors) {
		long met = this.fixtures.partner(draft());
		this.fixtures.meeting(met, Classification.OPEN);
		// on the first page of the trash, whatever else other tests put there
		String name = "0 " + this.word;
		long id = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", name));
		Visitor officer = visitors.atPhone().signIn(officer(), "id");
		officer.open("/partners/" + met);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.heading()).hasText(officer.word("error.409.title"));
		assertThat(officer.main()).containsText(officer.word("refused.partnerInUse"));
		officer.open("/partners/" + met);
		assertThat(officer.heading()).hasText(this.nameId);

		officer.open("/partners/" + id);
		officer.more();
		officer.button("action.delete").click();
		officer.button("action.undo").click();
		assertThat(officer.heading()).hasText(name);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.flash()).containsText(officer.word("partner.deleted", name));
		assertThat(officer.heading()).hasText(officer.word("nav.partners"));
		assertThat(partners()).isEqualTo(1);
		assertThat(officer.open("/partners/" + id).status()).isEqualTo(404);

		officer.open("/partners");
		officer.link(officer.word("action.trash")).click();
		officer.row(name).getByRole(AriaRole.BUTTON).click();
		assertThat(officer.flash()).containsText(officer.word("partner.restored", name));
		assertThat(officer.heading()).hasText(name);
		assertThat(officer.address()).isEqualTo("/partners/" + id);
	}

}
