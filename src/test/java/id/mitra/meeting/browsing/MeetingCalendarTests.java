package id.mitra.meeting.browsing;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The meetings of some weeks by day: a few of each, with how many there are, under the
 * filters of the list.
 */
@MitraTest
class MeetingCalendarTests {

	private final Fixtures fixtures;

	private final Api api;

	private final Api officer;

	private final long partner;

	MeetingCalendarTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.officer = api.as(fixtures.officer());
		this.partner = fixtures.partner();
	}

	private long log(String date, String... more) {
		Body draft = Fixtures.meetingDraft(this.partner).with("date", date);
		for (int i = 0; i < more.length; i += 2) {
			draft = draft.with(more[i], more[i + 1]);
		}
		return this.officer.post("/api/meetings", draft).expect(201).id();
	}

	private Answer calendar(Api reader, String filters) {
		return reader.get("/api/meetings/calendar?" + filters).expect(200);
	}

	private static List<String> told(Answer calendar) {
		List<String> days = new ArrayList<>();
		for (int i = 0; i < calendar.at("/days").size(); i++) {
			String day = "/days/" + i;
			days.add(calendar.text(day + "/date") + " " + calendar.at(day + "/meetings").size() + " of "
					+ calendar.number(day + "/count") + (calendar.at(day + "/exact").booleanValue() ? "" : "+"));
		}
		return days;
	}

	@Test
	void hasTheDaysThatHaveMeetings() {
		long first = log("1987-05-04");
		log("1987-05-31", "classification", "SECRET");
		log("1987-06-01");
		String may = "partner=" + this.partner + "&from=1987-05-01&to=1987-05-31";
		Answer calendar = calendar(this.officer, may);
		assertThat(told(calendar)).containsExactly("1987-05-04 1 of 1", "1987-05-31 1 of 1");
		assertThat(calendar.number("/days/0/meetings/0/id")).isEqualTo(first);
		assertThat(told(calendar(this.api.as(this.fixtures.staff()), may))).containsExactly("1987-05-04 1 of 1");
	}

	@Test
	void showsThreeOfADayOfAMonthAndTenOfAWeekAndCountsTheOthers() {
		String month = "partner=" + this.partner + "&from=1987-05-01&to=1987-05-31";
		String week = "partner=" + this.partner + "&from=1987-05-04&to=1987-05-10";
		for (int i = 0; i < 7; i++) {
			log("1987-05-05");
		}
		assertThat(told(calendar(this.officer, month))).containsExactly("1987-05-05 3 of 7");
		assertThat(told(calendar(this.officer, week))).containsExactly("1987-05-05 7 of 7");
		for (int i = 0; i < 5; i++) {
			log("1987-05-05");
		}
		assertThat(told(calendar(this.officer, month))).containsExactly("1987-05-05 3 of 9+");
		assertThat(told(calendar(this.officer, week))).containsExactly("1987-05-05 10 of 12");
	}

	@Test
	void hasTheFiltersOfTheList() {
		String word = Fixtures.word();
		log("1987-05-06", "title", "Talks " + word, "kind", "SIGNING");
		log("1987-05-07", "title", "Talks " + word);
		log("1987-05-08");
		String days = "&from=1987-05-01&to=1987-06-11";
		assertThat(told(calendar(this.officer, "q=" + word + days))).containsExactly("1987-05-06 1 of 1",
				"1987-05-07 1 of 1");
		assertThat(told(calendar(this.officer, "kind=SIGNING&q=" + word + days))).containsExactly("1987-05-06 1 of 1");
		assertThat(told(calendar(this.officer, "kind=SIGNING&partner=" + this.partner + days)))
			.containsExactly("1987-05-06 1 of 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=2023-01-01", "to=2023-01-01", "", "from=2023-01-01&to=2023-02-12",
			"from=2023-01-02&to=2023-01-01", "from=2023-01-01&to=2023-01-31&area=NONE" })
	void refusesWhatIsNoCalendar(String days) {
		this.officer.get("/api/meetings/calendar?" + days).expect(400);
	}

	@Test
	void isAPageByMonthAndByWeek() {
		long id = log("1987-05-14", "title", "In May");
		for (int i = 0; i < 6; i++) {
			log("1987-05-13");
		}
		log("1987-06-01", "title", "In June");
		Browser browser = this.api.browser().signIn(this.fixtures.officer());
		String page = "/meetings/calendar?partner=" + this.partner + "&on=1987-05-20";
		String month = browser.get(page).expect(200).body();
		assertThat(month)
			.contains("<caption>May 1987</caption>", "/meetings/" + id + "\"", "3 more",
					"/meetings?partner=" + this.partner + "&amp;from=1987-05-13&amp;to=1987-05-13", "on=1987-04-01",
					"on=1987-06-01")
			.containsSubsequence("datetime=\"1987-04-27\"", "datetime=\"1987-05-31\"")
			.doesNotContain("In June", "datetime=\"1987-04-26\"", "datetime=\"1987-06-01\"");
		String week = browser.get(page + "&span=week").expect(200).body();
		assertThat(week).contains("18 May 1987 – 24 May 1987", "There are no meetings in these days")
			.doesNotContain("In May");
		assertThat(browser.get("/meetings/calendar?on=1987-05-32").status()).isEqualTo(400);
		assertThat(browser.get("/meetings/calendar?area=NONE").status()).isEqualTo(422);
	}

}
