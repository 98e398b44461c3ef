package id.mitra.meeting;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings past midnight and beside clock changes.
 */
@MitraTest
class MeetingHoursTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Body draft;

	MeetingHoursTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.draft = Fixtures.meetingDraft(fixtures.partner()).with("zone", "Europe/Zurich").with("city", "Jenewa");
	}

	private Answer log(Body draft) {
		return this.api.as(this.fixtures.officer()).post("/api/meetings", draft).expect(201);
	}

	private String page(Answer meeting) {
		return this.api.browser().signIn(this.fixtures.officer()).get("/meetings/" + meeting.id()).expect(200).body();
	}

	@ParameterizedTest
	@CsvSource({ "23:00, 00:30", "20:00, 08:00", "23:59, 00:00", "12:00, 00:00" })
	void endTheNextDayUpToTwelveHoursOn(String start, String end) {
		Answer meeting = log(this.draft.with("startTime", start).with("endTime", end));
		assertThat(meeting.text("/startTime")).isEqualTo(start);
		assertThat(meeting.text("/endTime")).isEqualTo(end);
		assertThat(meeting.text("/date")).isEqualTo("2023-11-02");
	}

	@Test
	void saysOnThePageThatItEndsTheNextDay() {
		Answer meeting = log(this.draft.with("startTime", "23:00").with("endTime", "00:30"));
		assertThat(page(meeting)).contains("23:00–00:30 (" + Words.of("en", "meeting.nextDay") + "), ")
			.contains("3 Nov 2023, 05:00–06:30 WIB");
	}

	@Test
	void saysSoOfTheReadersNightToo() {
		Answer meeting = log(this.draft.with("startTime", "17:00").with("endTime", "20:00"));
		assertThat(page(meeting)).contains("17:00–20:00, ")
			.contains("23:00–02:00 (" + Words.of("en", "meeting.nextDay") + ") WIB");
	}

	@Test
	void acceptAnHourThatTheClocksRepeat() {
		Answer meeting = log(this.draft.with("date", "2022-10-30").with("startTime", "02:30").with("endTime", "02:45"));
		assertThat(meeting.text("/startTime")).isEqualTo("02:30");
	}

}
