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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A delegate is added with the posts held over time, found, read, edited, put in the
 * trash and restored.
 */
@Journey
class DelegateJourneyTests {

	/** A word in the name of the delegate that a journey is about. */
	private final String word = Fixtures.word();

	private final String name = "Siti " + this.word + " " + Fixtures.word();

	private final String partner = "Dewan " + Fixtures.word();

	private final Api api;

	private final Fixtures fixtures;

	private long partnerId;

	DelegateJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.partnerId = this.fixtures.partner(Body.of("kind", "AGENCY", "nameId", this.partner));
	}

	private TestUser officer() {
		return this.fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private Body draft() {
		return Body.of("fullName", this.name, "email", "siti@example.org", "posts", List
			.of(Body.of("title", "Direktur", "partnerId", this.partnerId, "from", "2020-02-01", "to", "2022-12-31")));
	}

	private String unit() {
		return this.api.as(this.fixtures.officer()).get("/api/units/" + this.fixtures.unit()).expect(200).text("/name");
	}

	private long delegates() {
		return this.api.as(this.fixtures.officer())
			.get("/api/delegates/count?q=" + this.word)
			.expect(200)
			.number("/count");
	}

	private Answer delegate(long id) {
		return this.api.as(this.fixtures.officer()).get("/api/delegates/" + id).expect(200);
	}

	/** A post in the form by its place, from 1. */
	private static Locator post(Visitor visitor, int place) {
		return visitor.section("post.nth", place);
	}

	private static Locator inPost(Visitor visitor, int place, String key) {
		return post(visitor, place).getByLabel(visitor.word(key));
	}

	/** Types some letters into a post's finder and takes what they find. */
	private static void choose(Visitor officer, int place, String organisation) {
		inPost(officer, place, "post.organisation").pressSequentially(organisation.toLowerCase());
		officer.suggestion(organisation).click();
		assertThat(post(officer, place).getByText(organisation).first()).isVisible();
		assertThat(inPost(officer, place, "post.organisation")).hasCount(0);
	}

	private static Locator removal(Visitor visitor, int place) {
		return post(visitor, place).getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName(visitor.word("post.remove")));
	}

	@Test
	void isAddedWithSeveralPostsStepByStep(Visitors visitors) {
		String unit = unit();
		Visitor officer = visitors.atLaptop().signIn(officer(), "id");
		officer.place("nav.delegates").click();
		officer.link(officer.word("delegates.add")).click();
		officer.field("delegate.fullName").fill(this.name);
		officer.field("delegate.titlePrefix").fill("Dr.");
		officer.field("delegate.titleSuffix").fill("M.P.A.");
		officer.field("delegate.email").fill("siti@example.org");
		inPost(officer, 1, "post.title").fill("Direktur");
		choose(officer, 1, this.partner);
		inPost(officer, 1, "post.from").fill("2020-02-01");
		inPost(officer, 1, "post.to").fill("2022-12-31");

		officer.button("post.add").click();
		inPost(officer, 2, "post.title").fill("Penasihat");
		officer.button("post.add").click();
		inPost(officer, 3, "post.title").fill("Kepala Biro");
		choose(officer, 3, unit);
		inPost(officer, 3, "post.from").fill("2023-01-01");
		removal(officer, 2).click();
		assertThat(post(officer, 3)).hasCount(0);
		assertThat(inPost(officer, 2, "post.title")).hasValue("Kepala Biro");
		assertThat(post(officer, 2)).containsText(unit);
		assertThat(inPost(officer, 2, "post.from")).hasValue("1 Jan 2023");
		assertThat(inPost(officer, 1, "post.title")).hasValue("Direktur");
		assertThat(post(officer, 1)).containsText(this.partner);
		assertThat(inPost(officer, 1, "post.to")).hasValue("31 Des 2022");
		officer.chosen(this.partner).click();
		choose(officer, 1, this.partner);
		officer.button("delegates.add").click();

		assertThat(officer.flash()).containsText(officer.word("delegate.created", this.name));
		assertThat(officer.heading()).hasText("Dr. " + this.name + ", M.P.A.");
		assertThat(officer.link("siti@example.org")).isVisible();
		isHeld(officer, unit);
	}

	/** The posts on the profile, the latest first. */
	private void isHeld(Visitor visitor, String unit) {
		boolean indonesian = visitor.language().equals("id");
		Locator posts = visitor.card("delegate.posts").getByRole(AriaRole.LISTITEM);
		assertThat(posts).containsText(new String[] { "Kepala Biro", "Direktur" });
		assertThat(posts.first()).containsText(unit);
		assertThat(posts.first())
			.containsText(visitor.word("period.since", indonesian ? "1 Januari 2023" : "1 January 2023"));
		assertThat(posts.last()).containsText(this.partner);
		assertThat(posts.last())
			.containsText(visitor.word("period.both", indonesian ? "1 Februari 2020" : "1 February 2020",
					indonesian ? "31 Desember 2022" : "31 December 2022"));
	}

	@Test
	void isAddedWithSeveralPostsWithoutScript(Visitors visitors) {
		String unit = unit();
		Visitor officer = visitors.withoutScript().signIn(officer());
		officer.place("nav.delegates").click();
		officer.link(officer.word("delegates.add")).click();
		officer.field("delegate.fullName").fill(this.name);
		inPost(officer, 1, "post.title").fill("Direktur");
		inPost(officer, 1, "post.from").fill("2020-02-01");
		inPost(officer, 1, "post.to").fill("2022-12-31");
		inPost(officer, 1, "post.organisation").fill(this.partner);
		officer.finding("post.organisation").click();
		officer.suggestion(this.partner).click();
		officer.button("post.add").click();
		inPost(officer, 2, "post.title").fill("Penasihat");
		officer.button("post.add").click();
		removal(officer, 2).click();
		assertThat(post(officer, 3)).hasCount(0);
		inPost(officer, 2, "post.title").fill("Kepala Biro");
		inPost(officer, 2, "post.from").fill("2023-01-01");
		inPost(officer, 2, "post.organisation").fill(unit);
		inPost(officer, 2, "post.organisation").press("Enter");
		officer.suggestion(unit).click();
		assertThat(officer.chosen(unit)).isVisible();
		assertThat(officer.chosen(this.partner)).isVisible();
		assertThat(delegates()).isZero();
		officer.button("delegates.add").click();
		assertThat(officer.heading()).hasText(this.name);
		isHeld(officer, unit);
	}

	@Test
	void isAddedByKeyboardOnAPhone(Visitors visitors) {
		String unit = unit();
		Visitor officer = visitors.atPhone().signIn(officer());
		officer.follow(officer.place("nav.delegates"));
		officer.follow(officer.link(officer.word("delegates.add")));
		officer.enter(officer.field("delegate.fullName"), this.name);
		enterPost(officer, 1, "Direktur", this.partner);
		officer.enter(inPost(officer, 1, "post.from"), "1 Feb 2020");
		officer.enter(inPost(officer, 1, "post.to"), "31/12/2022");
		officer.follow(officer.button("post.add"));
		assertThat(inPost(officer, 2, "post.title")).isFocused();
		enterPost(officer, 2, "Kepala Biro", unit);
		officer.enter(inPost(officer, 2, "post.from"), "1 Jan 2023");
		officer.follow(officer.button("post.add"));
		assertThat(post(officer, 3)).isVisible();
		officer.follow(removal(officer, 3));
		assertThat(post(officer, 3)).hasCount(0);
		assertThat(officer.section("delegate.posts")).isFocused();
		officer.enter(officer.field("delegate.email"), "siti@example.org");
		officer.press("Enter");

		assertThat(officer.flash()).containsText(officer.word("delegate.created", this.name));
		assertThat(officer.heading()).hasText(this.name);
		assertThat(officer.link("siti@example.org")).isVisible();
		isHeld(officer, unit);
	}

	private static void enterPost(Visitor officer, int place, String title, String organisation) {
		officer.enter(inPost(officer, place, "post.title"), title);
		officer.enter(inPost(officer, place, "post.organisation"), organisation);
		assertThat(officer.suggestion(organisation)).isVisible();
		officer.press("ArrowDown");
		assertThat(officer.suggestion(organisation)).isFocused();
		officer.press("Enter");
		assertThat(officer.chosen(organisation)).isFocused();
	}

	@Test
	void isFoundWithPostsAndMeetingsByStaffWhoCanOnlyRead(Visitors visitors) {
		long id = this.fixtures.delegate(draft());
		String title = "Talks " + Fixtures.word();
		this.fixtures.meeting(Fixtures.meetingDraft(this.partnerId)
			.with("title", title)
			.with("attendances", List.of(Fixtures.attending(id, "PARTNER"))));
		Visitor staff = visitors.atPhone().signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED), "id");
		staff.place("nav.delegates").click();
		assertThat(staff.link(staff.word("delegates.add"))).hasCount(0);
		assertThat(staff.link(staff.word("action.trash"))).hasCount(0);
		staff.field("delegates.q").fill(this.word.substring(0, 6));
		staff.button("action.filter").click();
		assertThat(staff.page()).hasURL(Pattern.compile("/delegates\\?q=" + this.word.substring(0, 6) + "$"));
		assertThat(staff.main().getByRole(AriaRole.ROW).last()).containsText("Direktur");
		staff.link(this.name).click();

		assertThat(staff.heading()).hasText(this.name);
		assertThat(staff.card("delegate.posts")).containsText("Direktur");
		assertThat(staff.card("nav.meetings").getByRole(AriaRole.LISTITEM).first()).containsText(title);
		assertThat(staff.main().getByRole(AriaRole.BUTTON)).hasCount(0);
		assertThat(staff.link(staff.word("action.edit"))).hasCount(0);
		staff.link(title).click();
		assertThat(staff.heading()).hasText(title);
		staff.link(this.name).click();
		staff.link(this.partner).click();
		assertThat(staff.heading()).hasText(this.partner);
		assertThat(staff.card("partner.people")).containsText(this.name);

		staff.open("/delegates?partner=" + this.partnerId);
		assertThat(staff.link(this.name)).isVisible();
		staff.field("delegates.q").fill(Fixtures.word());
		staff.button("action.filter").click();
		assertThat(staff.main()).containsText(staff.word("delegates.none"));
		staff.link(staff.word("action.filter.clear")).click();
		assertThat(staff.page()).hasURL(Pattern.compile("/delegates$"));
	}

	@Test
	void keepsAllThatWasTypedWhenSomethingIsWrong(Visitors visitors) {
		long id = this.fixtures.delegate(draft());
		Visitor officer = visitors.atLaptop().signIn(officer());
		officer.open("/delegates/" + id);
		officer.link(officer.word("action.edit")).click();
		officer.field("delegate.fullName").fill(" ");
		officer.field("delegate.phone").fill("+62 21 1234567");
		officer.field("delegate.email").fill("siti at example.org");
		inPost(officer, 1, "post.from").fill("2023-02-01");
		officer.button("post.add").click();
		inPost(officer, 2, "post.title").fill("Kepala Biro");
		officer.button("action.save").click();

		assertThat(officer.errors()).isFocused();
		Locator messages = officer.errors().getByRole(AriaRole.LINK);
		assertThat(messages).hasCount(4);
		for (String key : List.of("error.required", "error.period", "error.post.organisation")) {
			assertThat(officer.errors()).containsText(officer.word(key));
		}
		messages.filter(new Locator.FilterOptions().setHasText(officer.word("error.period"))).click();
		assertThat(inPost(officer, 1, "post.to")).isFocused();
		assertThat(officer.field("delegate.fullName")).hasValue(" ");
		assertThat(officer.field("delegate.phone")).hasValue("+62 21 1234567");
		assertThat(officer.field("delegate.email")).hasValue("siti at example.org");
		assertThat(inPost(officer, 1, "post.from")).hasValue("1 Feb 2023");
		assertThat(inPost(officer, 1, "post.to")).hasValue("31 Dec 2022");
		assertThat(officer.chosen(this.partner)).isVisible();
		assertThat(inPost(officer, 2, "post.title")).hasValue("Kepala Biro");
		assertThat(delegate(id).text("/fullName")).isEqualTo(this.name);

		officer.field("delegate.fullName").fill(this.name + " Putri");
		officer.field("delegate.email").fill("putri@example.org");
		inPost(officer, 1, "post.from").fill("2021-02-01");
		removal(officer, 2).click();
		assertThat(post(officer, 2)).hasCount(0);
		officer.button("action.save").click();
		assertThat(officer.flash()).containsText(officer.word("delegate.updated", this.name + " Putri"));
		assertThat(officer.heading()).hasText(this.name + " Putri");
		assertThat(officer.link("putri@example.org")).isVisible();
		assertThat(officer.link("+62 21 1234567")).isVisible();
		assertThat(officer.card("delegate.posts")).containsText("2021");
	}

	@Test
	void theSecondOfTwoEditorsLosesNothing(Visitors visitors) {
		long id = this.fixtures.delegate(draft());
		String unit = unit();
		Visitor second = visitors.atPhone().signIn(officer(), "id");
		second.open("/delegates/" + id + "/edit");
		this.api.as(this.fixtures.officer())
			.put("/api/delegates/" + id, delegate(id).version(),
					draft().with("posts", List.of()).with("phone", "+62 21"))
			.expect(200);

		second.field("delegate.email").fill("baru@example.org");
		second.button("post.add").click();
		inPost(second, 2, "post.title").fill("Kepala Biro");
		choose(second, 2, unit);
		second.button("action.save").click();
		Locator conflict = second.main().getByRole(AriaRole.ALERT);
		assertThat(conflict).containsText(second.word("form.conflict"));
		assertThat(second.conflict("delegate.posts")).containsText("Kepala Biro, " + unit);
		assertThat(conflict.getByRole(AriaRole.GROUP)).hasCount(1);
		assertThat(second.field("delegate.email")).hasValue("baru@example.org");
		assertThat(inPost(second, 1, "post.title")).hasValue("Direktur");
		assertThat(inPost(second, 2, "post.title")).hasValue("Kepala Biro");
		assertThat(second.chosen(this.partner)).isVisible();
		assertThat(second.chosen(unit)).isVisible();
		assertThat(delegate(id).text("/email")).isEqualTo("siti@example.org");

		second.button("action.save").click();
		assertThat(second.flash()).containsText(second.word("delegate.updated", this.name));
		assertThat(delegate(id).each("/posts", "title")).containsExactly("Direktur", "Kepala Biro");
		assertThat(delegate(id).text("/phone")).isEqualTo("+62 21");
	}

	@Test
	void isAddedDespiteALikenessThatTitlesDoNotHide(Visitors visitors) {
		long other = this.fixtures.delegate(draft());
		String alike = "Prof. " + this.name + ", Ph.D.";
		Visitor officer = visitors.atPhone().signIn(officer());
		officer.open("/partners/" + this.partnerId);
		officer.link(officer.word("partner.people.add")).click();
		officer.field("delegate.fullName").fill(alike);
		assertThat(officer.chosen(this.partner)).isVisible();
		inPost(officer, 1, "post.title").fill("Direktur");
		officer.button("delegates.add").click();

		Locator warning = officer.main().getByRole(AriaRole.ALERT);
		assertThat(warning).containsText(officer.word("delegate.similar"));
		assertThat(warning).containsText(officer.word("finder.alike"));
		Page tab = officer.context().waitForPage(() -> warning.getByRole(AriaRole.LINK).click());
		assertThat(tab).hasURL(Pattern.compile("/delegates/" + other + "$"));
		assertThat(tab.locator("h1")).hasText(this.name);
		tab.close();
		assertThat(officer.field("delegate.fullName")).hasValue(alike);
		assertThat(inPost(officer, 1, "post.title")).hasValue("Direktur");
		assertThat(officer.chosen(this.partner)).isVisible();
		assertThat(delegates()).isEqualTo(1);

		officer.button("finder.anyway").click();
		assertThat(officer.flash()).containsText(officer.word("delegate.created", alike));
		assertThat(officer.heading()).hasText(alike);
		assertThat(delegates()).isEqualTo(2);
	}

	@Test
	void isPutInTheTrashUnlessAMeetingNeedsTheRecordAndRestored(Visitors visitors) {
		long met = this.fixtures.delegate(draft());
		this.fixtures.meeting(
				Fixtures.meetingDraft(this.partnerId).with("attendances", List.of(Fixtures.attending(met, "PARTNER"))));
		// on the first page of the trash, whatever else other tests put there
		String first = "0 " + this.word;
		long id = this.fixtures.delegate(draft().with("fullName", first));
		Visitor officer = visitors.withoutScript().signIn(officer(), "id");
		officer.open("/delegates/" + met);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.heading()).hasText(officer.word("error.409.title"));
		assertThat(officer.main()).containsText(officer.word("refused.delegateInUse"));
		officer.open("/delegates/" + met);
		assertThat(officer.heading()).hasText(this.name);

		officer.open("/delegates/" + id);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.flash()).containsText(officer.word("delegate.deleted", first));
		assertThat(officer.heading()).hasText(officer.word("nav.delegates"));
		assertThat(delegates()).isEqualTo(1);
		assertThat(officer.open("/delegates/" + id).status()).isEqualTo(404);

		officer.open("/delegates");
		officer.link(officer.word("action.trash")).click();
		officer.row(first).getByRole(AriaRole.BUTTON).click();
		assertThat(officer.flash()).containsText(officer.word("delegate.restored", first));
		assertThat(officer.heading()).hasText(first);
		assertThat(officer.card("delegate.posts")).containsText("Direktur");
	}

}
