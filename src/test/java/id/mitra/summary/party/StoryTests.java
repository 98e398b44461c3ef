package id.mitra.summary.party;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where we stand with a partner, a country and a person, held to meetings made by hand.
 */
@MitraTest
class StoryTests {

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Fixtures fixtures;

	private final Api staff;

	private final Api officer;

	private final Browser browser;

	StoryTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
		this.browser = api.browser().signIn(fixtures.staff());
	}

	private long held(long partner, LocalDate day, Body... present) {
		return meeting(
				Fixtures.meetingDraft(partner).with("date", day.toString()).with("attendances", List.of(present)));
	}

	private long meeting(Body draft) {
		return this.fixtures.meeting(draft).id();
	}

	private Body planned(long partner, LocalDate day) {
		return Fixtures.meetingDraft(partner).with("date", day.toString()).with("status", "PLANNED");
	}

	private static Body ours(long delegate) {
		return Fixtures.attending(delegate, "OURS");
	}

	@Test
	void tellsTheLastMeetingTheNextAndTheSilenceBetween() {
		long whole = this.fixtures.partner();
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", whole));
		held(whole, this.today.minusDays(90));
		long last = held(part, this.today.minusDays(40));
		meeting(planned(part, this.today.plusDays(20)));
		long next = meeting(planned(part, this.today.plusDays(10)));
		meeting(planned(part, this.today.minusDays(3)));
		meeting(planned(part, this.today.plusDays(1)).with("classification", "SECRET"));
		meeting(Fixtures.meetingDraft(part).with("date", this.today.minusDays(1).toString()).with("kind", "INTERNAL"));
		long secret = meeting(Fixtures.meetingDraft(part)
			.with("date", this.today.minusDays(5).toString())
			.with("classification", "SECRET"));
		Answer story = this.staff.get("/api/partners/" + whole + "/story").expect(200);
		assertThat(story.number("/last/meetingId")).isEqualTo(last);
		assertThat(story.number("/silentDays")).isEqualTo(40);
		assertThat(story.number("/next/meetingId")).isEqualTo(next);
		Answer more = this.officer.get("/api/partners/" + whole + "/story").expect(200);
		assertThat(more.number("/last/meetingId")).isEqualTo(secret);
		assertThat(more.number("/silentDays")).isEqualTo(5);
		assertThat(more.text("/next/date")).isEqualTo(this.today.plusDays(1).toString());
	}

	@Test
	void setsThisYearAgainstTheLastByTheSameDay() {
		long partner = this.fixtures.partner();
		LocalDate before = this.today.minusYears(1);
		held(partner, this.today);
		held(partner, before);
		held(partner, before.withDayOfYear(1));
		held(partner, before.withMonth(12).withDayOfMonth(31));
		held(partner, before.minusYears(4));
		int all = before.getDayOfYear() == before.lengthOfYear() ? 0 : 1;
		Answer story = this.staff.get("/api/partners/" + partner + "/story").expect(200);
		assertThat(story.at("/pace").toString())
			.isEqualTo("{\"thisYear\":1,\"lastYearByNow\":%d,\"lastYear\":3}".formatted(3 - all));
		assertThat(story.each("/years", "year")).containsExactly(String.valueOf(this.today.getYear()),
				String.valueOf(before.getYear()), String.valueOf(before.getYear() - 4));
		assertThat(story.each("/years", "meetings")).containsExactly("1", "3", "1");
	}

	@Test
	void knowsWhoOfUsSatWithAPartnerMostOftenAndThenLatelyTenAtMost() {
		long partner = this.fixtures.partner();
		long often = this.fixtures.delegate();
		long lately = this.fixtures.delegate();
		long theirs = this.fixtures.delegate();
		List<Body> many = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			many.add(ours(this.fixtures.delegate()));
		}
		held(partner, this.today.minusDays(90), ours(often).with("title", "Kepala Biro"),
				Fixtures.attending(theirs, "PARTNER").with("partnerId", partner));
		held(partner, this.today.minusDays(80), ours(often));
		held(partner, this.today.minusDays(25), many.toArray(Body[]::new));
		held(partner, this.today.minusDays(10), ours(lately));
		Answer story = this.staff.get("/api/partners/" + partner + "/story").expect(200);
		assertThat(story.each("/acquainted", "delegateId")).hasSize(10)
			.startsWith(String.valueOf(often), String.valueOf(lately))
			.doesNotContain(String.valueOf(theirs));
		assertThat(story.number("/acquainted/0/meetings")).isEqualTo(2);
		assertThat(story.text("/acquainted/0/title")).isEqualTo("Kepala Biro");
		assertThat(story.text("/acquainted/0/lastMeetingOn")).isEqualTo(this.today.minusDays(80).toString());
	}

	@Test
	void knowsWhoSatAcrossFromAPerson() {
		long partner = this.fixtures.partner();
		long theirs = this.fixtures.delegate();
		long ours = this.fixtures.delegate();
		long colleague = this.fixtures.delegate();
		held(partner, this.today.minusDays(12), ours(ours), ours(colleague),
				Fixtures.attending(theirs, "PARTNER").with("partnerId", partner));
		held(partner, this.today.minusDays(11), ours(ours));
		Answer story = this.staff.get("/api/delegates/" + theirs + "/story").expect(200);
		assertThat(story.each("/acquainted", "delegateId")).containsExactlyInAnyOrder(String.valueOf(ours),
				String.valueOf(colleague));
		assertThat(story.number("/silentDays")).isEqualTo(12);
		Answer own = this.staff.get("/api/delegates/" + ours + "/story").expect(200);
		assertThat(own.each("/acquainted", "delegateId")).containsExactly(String.valueOf(theirs));
		assertThat(own.number("/silentDays")).isEqualTo(11);
		assertThat(own.each("/years", "meetings").stream().mapToInt(Integer::parseInt).sum()).isEqualTo(2);
	}

	@Test
	void countsWhatIsPromisedByWhoseItIs() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "MH"));
		Body promise = Body.of("textEn", "A list", "partnerId", partner, "classification", "OPEN");
		this.fixtures
			.commitment(promise.with("owner", "OURS").with("madeOn", "2020-01-01").with("dueOn", "2020-02-01"));
		this.fixtures.commitment(promise.with("owner", "PARTNER"));
		this.fixtures.commitment(promise.with("owner", "PARTNER").with("classification", "SECRET"));
		for (String story : List.of("/api/partners/" + partner + "/story", "/api/countries/MH/story")) {
			Answer told = this.staff.get(story).expect(200);
			assertThat(told.number("/commitments/ours/late")).describedAs(story).isEqualTo(1);
			assertThat(told.number("/commitments/partner/open")).describedAs(story).isEqualTo(1);
			assertThat(this.officer.get(story).number("/commitments/partner/open")).describedAs(story).isEqualTo(2);
		}
	}

	@Test
	void tellsNothingOfWhatTheReaderMayNotSee() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		this.staff.get("/api/partners/" + hidden + "/story").expect(404);
		this.officer.get("/api/partners/" + hidden + "/story").expect(200);
		this.staff.get("/api/countries/QQ/story").expect(404);
		this.staff.get("/api/delegates/1/story").expect(404);
	}

	@Test
	void standsOnThePagesOnTopOfTheTimeline() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "TV"));
		long delegate = this.fixtures.delegate();
		int year = this.today.minusDays(40).getYear();
		held(partner, this.today.minusDays(40), ours(delegate));
		held(partner, LocalDate.of(2011, 5, 5), ours(delegate));
		for (String[] page : new String[][] { { "/partners/" + partner, "partner=" + partner },
				{ "/countries/TV", "country=TV" }, { "/delegates/" + delegate, "delegate=" + delegate } }) {
			assertThat(this.browser.get(page[0]).expect(200).body()).describedAs(page[0])
				.containsSubsequence(Words.of("en", "story.last"), Words.of("en", "story.silent", 40),
						Words.of("en", "story.year"),
						page[1] + "&amp;from=" + year + "-01-01&amp;to=" + year + "-12-31",
						page[1] + "&amp;from=2011-01-01&amp;to=2011-12-31");
			assertThat(Statements.during(() -> this.browser.get(page[0]))).describedAs(page[0])
				.hasSizeLessThanOrEqualTo(10 + 1);
		}
		assertThat(this.browser.get("/partners/" + partner).body()).contains(Words.of("en", "story.known"),
				"href=\"/delegates/" + delegate + "\"");
	}

}
