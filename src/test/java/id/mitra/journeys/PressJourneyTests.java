package id.mitra.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A press release becomes a meeting on record, with the release as its source.
 */
@Journey
class PressJourneyTests {

	private static final Locale INDONESIAN = Locale.of("id");

	private static final AtomicInteger JOURNEYS = new AtomicInteger();

	/** On it, and on the days beside it, no other journey has a meeting. */
	private final LocalDate date = LocalDate.of(2012, 1, 2).plusDays(11 * JOURNEYS.getAndIncrement());

	private final String word = capital(Fixtures.word());

	private final String ours = "Bagas " + capital(Fixtures.word());

	private final String theirs = "Elena " + capital(Fixtures.word());

	private final String headline = "Kemnaker Timba Ilmu Pengawasan " + this.word;

	private final Api api;

	private final Fixtures fixtures;

	private TestUser officer;

	PressJourneyTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void prepare() {
		this.officer = this.fixtures.user(Role.OFFICER, Classification.SECRET);
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private String on(LocalDate date, String pattern, Locale locale) {
		return DateTimeFormatter.ofPattern(pattern, locale).format(date);
	}

	private String release() {
		return """
				%s

				%s | 17:55 WIB

				Sekjen %s di Jenewa. (Dok: Humas)

				Warta Contoh - Sekretaris Jenderal Kementerian Ketenagakerjaan, %s, mengadakan pertemuan \
				bilateral dengan \
				Direktur International Training Centre of the ILO (ITC-ILO), %s, di Jenewa, Swiss, %s waktu setempat.

				Keduanya membahas pengawasan ketenagakerjaan. “Para pengawas kita perlu berguru ke banyak \
				tempat,” kata %s.

				ITC-ILO menawarkan kursus bagi dua puluh pengawas. Biro Humas Kemnaker

				BERITA TERKAIT

				Harga Durian Turun Lagi
				""".formatted(this.headline, on(this.date.plusDays(1), "EEEE, d MMMM yyyy", INDONESIAN), this.ours,
				this.ours, this.theirs, on(this.date, "EEEE (d/M/yyyy)", INDONESIAN), this.ours.split(" ")[0]);
	}

	/** The same meeting in another outlet, which has it on the day after. */
	private String otherRelease() {
		return """
				Ministry Seeks Advice in Geneva %s

				GENEVA, Contoh Post - Secretary General of the Ministry of Manpower %s held a bilateral meeting \
				with the \
				Director of the International Training Centre of the ILO (ITC-ILO), %s, in Geneva, Switzerland, on %s.

				They discussed labour inspection and twenty places in courses.
				""".formatted(this.word, this.ours, this.theirs,
				on(this.date.plusDays(1), "EEEE (d/M/yyyy)", Locale.ENGLISH));
	}

	private long meetings() {
		return count("select count(*) from meeting where date between :date - 1 and :date + 1 and city is not null");
	}

	private long count(String sql) {
		return TestDatabase.sql().sql(sql).param("date", this.date).query(Long.class).single();
	}

	/** Goes to the page that reads releases and pastes one. */
	private static void paste(Visitor visitor, String text) {
		visitor.place("nav.press").click();
		visitor.link(visitor.word("press.read")).click();
		visitor.field("press.release").fill(text);
		visitor.button("press.read").click();
		assertThat(visitor.heading()).hasText(visitor.word("press.check"));
	}

	private static Locator mark(Visitor visitor, String text) {
		return visitor.main().locator("a.mark").filter(new Locator.FilterOptions().setHasText(text)).first();
	}

	private static Locator line(Visitor visitor, String name) {
		return visitor.page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** The choice of who on record somebody is. */
	private static Locator who(Visitor visitor, String name) {
		return line(visitor, name).getByLabel(visitor.word("press.person"),
				new Locator.GetByLabelOptions().setExact(true));
	}

	private static void accept(Visitor visitor) {
		visitor.button("press.accept").click();
		assertThat(visitor.flash()).containsText(visitor.word("press.accepted", 1));
	}

	@Test
	void readsCorrectsAndAcceptsARelease(Visitors visitors) {
		String known = "Ratih Sekarwangi " + this.word;
		this.fixtures.delegate(Body.of("fullName", known));
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());

		mark(officer, this.theirs).hover();
		assertThat(mark(officer, this.theirs)).hasClass(Pattern.compile("is-linked"));
		assertThat(line(officer, this.theirs).locator(".with-why.is-linked")).isVisible();
		officer.field("meeting.city").focus();
		assertThat(mark(officer, "Jenewa, Swiss")).hasClass(Pattern.compile("is-linked"));
		mark(officer, "pengawasan ketenagakerjaan").click();
		assertThat(officer.page().locator("input[value=INSP]:focus")).isVisible();

		assertThat(officer.field("meeting.date")).hasValue(on(this.date, "d MMM uuuu", Locale.UK));
		assertThat(officer.field("press.outlet")).hasValue("Warta Contoh");
		assertThat(officer.field("press.caption")).hasValue("Sekjen " + this.ours + " di Jenewa");
		assertThat(officer.field("press.photoCredit")).hasValue("Humas");
		officer.field("meeting.city").fill("Carouge");
		Locator person = line(officer, this.ours);
		person.locator("summary").click();
		person.getByLabel(officer.word("press.look")).fill("ratih sekarwangi " + this.word.toLowerCase());
		person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.find"))).click();
		assertThat(who(officer, this.ours)).hasValue("");
		assertThat(person).containsText(officer.word("press.person.ask"));
		who(officer, this.ours).selectOption(new SelectOption().setLabel(known));
		assertThat(officer.field("meeting.city")).hasValue("Carouge");
		accept(officer);

		assertThat(officer.heading()).hasText(this.headline);
		assertThat(officer.main()).containsText("menawarkan kursus bagi dua puluh pengawas");
		assertThat(officer.main()).containsText(officer.word("press.text.notKept"));
		officer.main().locator(".row-link[href^='/meetings/']").click();
		assertThat(officer.main()).containsText("Carouge, Switzerland");
		assertThat(officer.main()).containsText(known);
		assertThat(officer.main()).containsText(this.theirs);
		assertThat(officer.page().locator("blockquote[lang=id]")).containsText("berguru ke banyak tempat");
		officer.link(this.headline).click();
		assertThat(officer.heading()).hasText(this.headline);
	}

	/** Whatever is doubtful: somebody on record may be meant by a name. */
	@Test
	void takesWhatIsSureByOneTapOnAPhone(Visitors visitors) {
		this.fixtures.delegate(Body.of("fullName", this.ours));
		Visitor officer = visitors.atPhone().signIn(this.officer);
		paste(officer, release());
		Locator passage = officer.page()
			.locator(".with-why")
			.filter(new Locator.FilterOptions().setHas(officer.field("meeting.date")))
			.locator(".passage");
		assertThat(passage).isVisible();
		assertThat(passage).containsText("waktu setempat");
		leadsIntoTheTextAndBack(officer, passage.getByRole(AriaRole.LINK));
		int before = height(officer);
		officer.main().locator("button[value=sure]").click();
		assertThat(officer.main().locator("button[value=all]")).isVisible();
		assertThat(who(officer, this.ours)).isVisible();
		assertThat(officer.field("meeting.city")).isHidden();
		assertThat(height(officer)).isLessThan(before / 2);
		who(officer, this.ours).selectOption(new SelectOption().setValue("new"));
		accept(officer);
	}

	/** Over the form, which stays where it is. */
	private void leadsIntoTheTextAndBack(Visitor officer, Locator way) {
		way.scrollIntoViewIfNeeded();
		double before = way.boundingBox().y;
		way.click();
		assertThat(officer.page().locator("a.mark:focus")).isInViewport();
		officer.link(officer.word("action.close")).click();
		assertThat(officer.page().locator("a.mark").first()).isHidden();
		assertThat(way).isFocused();
		assertThat(way.boundingBox().y).isEqualTo(before);
	}

	@Test
	void keepsThePlaceWhereSomeoneIsLookedFor(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		officer.page().locator("a.why").first().click();
		assertThat(officer.page().locator("a.mark:focus")).hasCount(1);
		Locator person = line(officer, this.theirs);
		person.locator("summary").click();
		Locator name = person.getByLabel(officer.word("press.look"));
		name.fill("zzxqj wvvkq");
		double before = name.boundingBox().y;
		person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.find"))).click();
		assertThat(person).containsText(officer.word("press.look.none"));
		assertThat(name).isFocused();
		assertThat(name.boundingBox().y).isCloseTo(before, Offset.offset(80.0));
		name.fill(this.theirs);
		this.fixtures.delegate(Body.of("fullName", this.theirs));
		person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.find"))).click();
		assertThat(who(officer, this.theirs)).isFocused();
		assertThat(name).isVisible();
		officer.main().locator("button[value=sure]").click();
		assertThat(officer.page().locator("#certainty")).isFocused();
		officer.main().locator("button[value=all]").click();
		assertThat(officer.page().locator("#certainty")).isFocused();
	}

	private static int height(Visitor visitor) {
		return ((Number) visitor.page().evaluate("document.querySelector('#release-form').scrollHeight")).intValue();
	}

	@Test
	void addsASecondReleaseToTheSameMeetingAndShowsWhereItDiffers(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		accept(officer);
		String meeting = officer.main().locator(".row-link[href^='/meetings/']").getAttribute("href");

		paste(officer, otherRelease());
		Locator same = officer.field("press.meeting.as");
		assertThat(same).hasValue(meeting.replaceAll("\\D", ""));
		String date = officer.word("meeting.date");
		assertThat(officer.main().locator(".contradictions")).containsText(date);
		accept(officer);
		assertThat(officer.heading()).containsText("Ministry Seeks Advice");
		assertThat(officer.linkTo(meeting)).isVisible();
		assertThat(officer.main().locator(".contradictions")).containsText(date);
		assertThat(meetings()).isEqualTo(1);

		officer.open(meeting);
		assertThat(officer.link(this.headline)).isVisible();
		assertThat(officer.main().locator(".contradictions")).hasCount(1);
		assertThat(officer.main().locator(".contradictions")).containsText(date);
	}

	@Test
	void recognisesAReleaseThatIsOnRecord(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		accept(officer);
		paste(officer, release());
		assertThat(officer.main()).containsText(officer.word("press.similar"));
		officer.link(this.headline).click();
		assertThat(officer.heading()).hasText(this.headline);
	}

	@Test
	void worksOnAPhoneInIndonesian(Visitors visitors) {
		Visitor officer = visitors.atPhone().signIn(this.officer, "id");
		officer.open("/press");
		officer.link(officer.word("press.read")).click();
		officer.field("press.release").fill(release());
		officer.button("press.read").click();
		assertThat(officer.heading()).hasText(officer.word("press.check"));
		assertThat(mark(officer, this.theirs)).isHidden();
		officer.link(officer.word("press.text.open")).click();
		mark(officer, this.theirs).click();
		assertThat(who(officer, this.theirs)).isFocused();
		assertThat(mark(officer, this.theirs)).isHidden();
		assertThat(officer.field("meeting.kind").first()).hasValue("BILATERAL");
		officer.field("press.ministryOwned").check();
		accept(officer);
		assertThat(officer.main()).containsText("Harga Durian Turun Lagi");
		assertThat(officer.main()).containsText(officer.word("press.text.kept"));
		assertThat((boolean) officer.page().evaluate("document.documentElement.scrollWidth > innerWidth")).isFalse();
	}

	@Test
	void worksWithoutScript(Visitors visitors) {
		Visitor officer = visitors.withoutScript().signIn(this.officer);
		paste(officer, release());
		Locator person = line(officer, this.ours);
		person.locator("summary").click();
		person.getByLabel(officer.word("press.look")).fill("qqqq");
		person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.find"))).click();
		assertThat(who(officer, this.ours)).hasValue("new");
		accept(officer);
		assertThat(officer.heading()).hasText(this.headline);
		officer.main().locator(".row-link[href^='/meetings/']").click();
		assertThat(officer.main()).containsText(this.ours);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void worksByKeyboardAlone(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		officer.open("/press");
		officer.follow(officer.link(officer.word("press.read")));
		officer.tabTo(officer.field("press.release"));
		officer.page().keyboard().insertText(release());
		officer.follow(officer.button("press.read"));
		assertThat(officer.heading()).hasText(officer.word("press.check"));
		officer.follow(mark(officer, this.theirs));
		assertThat(who(officer, this.theirs)).isFocused();
		assertThat(mark(officer, this.theirs)).hasClass(Pattern.compile("is-linked"));
		officer.tabTo(officer.field("press.outlet"));
		officer.page().evaluate("window.sent = true");
		officer.press("Enter");
		officer.page().waitForFunction("() => !window.sent && document.readyState === 'complete'");
		assertThat(officer.heading()).hasText(officer.word("press.check"));
		assertThat(officer.errors()).hasCount(0);
		officer.follow(officer.button("press.accept"));
		assertThat(officer.flash()).containsText(officer.word("press.accepted", 1));
		assertThat(officer.heading()).hasText(this.headline);
	}

	@Test
	void keepsWhatWasTypedWhereSomethingIsWrong(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		officer.field("meeting.title").fill("");
		officer.field("meeting.city").fill("Carouge");
		officer.field("press.headline").fill("");
		officer.field("press.credit").fill("Humas " + this.word);
		line(officer, this.theirs).locator("summary").click();
		line(officer, this.theirs).getByLabel(officer.word("meeting.newName")).fill("");
		officer.field("press.statement.keep").uncheck();
		officer.button("press.accept").click();
		assertThat(officer.errors()).isFocused();
		assertThat(officer.errors()).containsText(officer.word("error.required"));
		assertThat(officer.errors().getByRole(AriaRole.LINK)).hasCount(3);
		assertThat(officer.field("meeting.city")).hasValue("Carouge");
		assertThat(officer.field("press.credit")).hasValue("Humas " + this.word);
		assertThat(officer.field("press.statement.keep")).not().isChecked();
		officer.errors().getByRole(AriaRole.LINK).first().click();
		assertThat(officer.page().locator("[aria-invalid=true]:focus")).hasCount(1);
		assertThat(meetings()).isZero();

		officer.errors().getByRole(AriaRole.LINK).nth(1).click();
		officer.field("meeting.newName").last().fill(this.theirs);
		officer.field("meeting.title").fill("Kemnaker – ITC-ILO " + this.word);
		officer.field("press.headline").fill(this.headline);
		accept(officer);
		assertThat(officer.heading()).hasText(this.headline);
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void makesNothingTwiceWhenAFormIsSentAgain(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		String form = officer.address();
		accept(officer);
		assertThat(meetings()).isEqualTo(1);
		assertThat(officer.open(form).status()).isEqualTo(404);
		officer.open("/press/inbox");
		assertThat(officer.row(this.headline)).hasCount(0);
	}

	@Test
	void takesWhatItCanOfSeveralFiles(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		officer.open("/press/new");
		officer.button("press.read").click();
		assertThat(officer.errors()).containsText(officer.word("press.release") + ": ");
		officer.field("press.release").fill("Kabar " + this.word);
		officer.button("press.files.send").click();
		assertThat(officer.errors()).containsText(officer.word("error.press.files"));
		assertThat(officer.field("press.release")).hasValue("Kabar " + this.word);
		officer.field("press.release").fill("");
		byte[] several = (release() + "\n=====\n" + otherRelease()).getBytes(StandardCharsets.UTF_8);
		officer.field("press.files.files")
			.setInputFiles(
					new FilePayload[] { new FilePayload("dua.txt", "text/plain", several), new FilePayload("gambar.txt",
							"text/plain", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff }) });
		officer.button("press.files.send").click();
		assertThat(officer.errors()).containsText("gambar.txt: " + officer.word("error.press.noText"));
		assertThat(officer.main()).containsText(officer.word("press.files.some", 2));

		officer.open("/press/inbox");
		Locator row = officer.row(this.headline);
		assertThat(row).containsText(officer.word("press.found", 1), new ContainsTextOptions().setTimeout(40_000));
		assertThat(officer.row("Ministry Seeks Advice in Geneva " + this.word)).isVisible();
		officer.link(this.headline).click();
		accept(officer);
	}

	@Test
	void saysThatAFileIsTooLarge(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		officer.open("/press/new");
		byte[] large = "besar ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
		officer.field("press.files.files")
			.setInputFiles(new FilePayload[] { new FilePayload("besar.txt", "text/plain", large),
					new FilePayload("kecil.txt", "text/plain", release().getBytes(StandardCharsets.UTF_8)) });
		officer.button("press.files.send").click();
		assertThat(officer.errors()).containsText("besar.txt: " + officer.word("error.press.size"));
		assertThat(officer.main()).containsText(officer.word("press.files.some", 1));
	}

	@Test
	void dismissesAfterAsking(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		paste(officer, release());
		String address = officer.address();
		officer.button("press.dismiss").click();
		assertThat(officer.page().locator("dialog[open]")).containsText(officer.word("press.dismiss.confirm"));
		officer.press("Escape");
		assertThat(officer.page().locator("dialog[open]")).hasCount(0);
		officer.button("press.dismiss").click();
		officer.confirm("press.dismiss");
		assertThat(officer.flash()).containsText(officer.word("press.dismissed"));
		assertThat(officer.row(this.headline)).hasCount(0);
		assertThat(officer.open(address).status()).isEqualTo(404);
	}

	@Test
	void editsAnItemAndShowsAConflict(Visitors visitors) {
		Api program = this.api.as(this.officer);
		String reference = this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())).text("/reference");
		Body draft = Body.of("headline", this.headline, "outlet", "Warta Contoh");
		long item = program.post("/api/press", draft).expect(201).id();
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		officer.open("/press/" + item);
		officer.link(officer.word("action.edit")).click();
		program.put("/api/press/" + item, 0, draft.with("outlet", "Kabar Contoh")).expect(200);
		officer.field("press.outlet").fill("Contoh Post");
		officer.field("press.reference").fill("1999-XXXXX");
		officer.button("action.save").click();
		assertThat(officer.errors()).containsText(officer.word("error.meeting.unknown"));
		assertThat(officer.field("press.outlet")).hasValue("Contoh Post");
		officer.field("press.reference").fill(reference.toLowerCase());
		officer.field("press.finding.text").fill("Dua puluh tempat");
		officer.button("action.save").click();
		assertThat(officer.conflict("press.outlet")).containsText("Kabar Contoh");
		assertThat(officer.field("press.reference")).hasValue(reference.toLowerCase());
		officer.button("action.save").click();
		assertThat(officer.flash()).containsText(officer.word("press.updated", this.headline));
		assertThat(officer.main()).containsText("Contoh Post");
		assertThat(officer.main()).containsText(reference);
		assertThat(officer.main()).containsText("Dua puluh tempat");
	}

	@Test
	void bringsAnItemBackFromTheTrash(Visitors visitors) {
		Visitor officer = visitors.atLaptop().signIn(this.officer);
		long item = this.fixtures.press(Fixtures.pressDraft().with("headline", this.headline));
		officer.open("/press/" + item);
		officer.more();
		officer.button("action.delete").click();
		assertThat(officer.flash()).containsText(officer.word("press.deleted", this.headline));
		officer.link(officer.word("action.trash")).click();
		officer.row(this.headline)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.word("action.restore")))
			.click();
		assertThat(officer.heading()).hasText(this.headline);
		officer.open("/press?q=" + this.word);
		assertThat(officer.row(this.headline)).isVisible();
	}

	@Test
	void showsStaffTheItemsAndNoInbox(Visitors visitors) {
		long item = this.fixtures.press(Fixtures.pressDraft().with("headline", this.headline));
		Visitor staff = visitors.atLaptop().signIn(this.fixtures.staff());
		staff.open("/press?q=" + this.word);
		staff.link(this.headline).click();
		assertThat(staff.heading()).hasText(this.headline);
		for (String word : List.of("press.read", "press.inbox", "action.trash", "action.edit")) {
			assertThat(staff.link(staff.word(word))).hasCount(0);
		}
		assertThat(staff.open("/press/inbox").status()).isEqualTo(403);
		assertThat(staff.open("/press/" + item + "/edit").status()).isEqualTo(403);
	}

}
