package id.mitra.meeting.term;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is meant is told as 2023-11-02 14:00-16:00, several readings with a semicolon
 * between them.
 */
class WhenReaderTests {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2023, 11, 8);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			kemarin 14.00                            | 2023-11-07 14:00
			2/11                                     | 2023-11-02
			2 Nov 2023                               | 2023-11-02
			Kamis lalu                               | 2023-11-02
			2 November 2023 pukul 14.00-16.00        | 2023-11-02 14:00-16:00
			November 2023                            | 2023-11
			hari ini jam 9                           | 2023-11-08 09:00
			last Thursday 2pm                        | 2023-11-02 14:00
			tadi pagi                                | 2023-11-08
			hari Minggu lalu                         | 2023-11-05
			02/11/23                                 | 2023-11-02
			14.00 s.d. 16.30                         | 2023-11-08 14:00-16:30
			2/11 pukul 14                            | 2023-11-02 14:00
			kemarin jam 2 siang                      | 2023-11-07 14:00
			jam 9 pagi                               | 2023-11-08 09:00
			2/11 jam 9-11                            | 2023-11-02 09:00-11:00
			2/11 pukul 14.00 WIB                     | 2023-11-02 14:00 Asia/Jakarta
			2/11 14.00 waktu setempat                | 2023-11-02 14:00
			Kamis, 2 November 2023, 14.00–16.00 WITA | 2023-11-02 14:00-16:00 Asia/Makassar
			Kamis (2/11/2023)                        | 2023-11-02
			2023-11-02                               | 2023-11-02
			2023-11-02T14:30                         | 2023-11-02 14:30
			29/2                                     | 2020-02-29
			yesterday at 2:30 pm                     | 2023-11-07 14:30
			kemarin malam jam 8                      | 2023-11-07 20:00
			tadi malam jam 7                         | 2023-11-07 19:00
			last night 8pm                           | 2023-11-07 20:00
			tadi malam jam 1                         | 2023-11-08 01:00
			2-4pm today                              | 2023-11-08 14:00-16:00
			11am-1pm yesterday                       | 2023-11-07 11:00-13:00
			pukul 22.00-00.30 kemarin                | 2023-11-07 22:00-00:30
			pukul 09.00 s.d. selesai                 | 2023-11-08 09:00
			Kamis                                    | 2023-11-02
			Selasa pekan lalu                        | 2023-10-31
			Friday last week                         | 2023-11-03
			3 hari lalu                              | 2023-11-05
			two weeks ago                            | 2023-10-25
			seminggu yang lalu                       | 2023-11-01
			bulan lalu                               | 2023-10
			2 November tahun lalu                    | 2022-11-02
			November                                 | 2023-11
			Desember                                 | 2022-12
			akhir Oktober                            | 2023-10
			kemarin dulu                             | 2023-11-06
			tanggal 2                                | 2023-11-02
			tgl 30                                   | 2023-10-30
			June 30                                  | 2023-06-30
			9.30                                     | 2023-11-08 09:30
			sampai 16.00 kemarin                     | 2023-11-07 -16:00
			yesterday noon                           | 2023-11-07 12:00
			jam setengah 3 sore                      | 2023-11-08 14:30
			""")
	void readsWhenAMeetingWasHeld(String typed, String meant) {
		assertThat(said(WhenReader.read(typed, TODAY, true))).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			2/11                  | 2024-11-02
			besok 10.00           | 2023-11-09 10:00
			11/23/2023            | 2023-11-23
			29/2                  | 2024-02-29
			tomorrow morning at 9 | 2023-11-09 09:00
			Kamis                 | 2023-11-09
			Senin depan jam 10    | 2023-11-13 10:00
			lusa                  | 2023-11-10
			tanggal 31            | 2023-12-31
			""")
	void readsWhenAMeetingIsPlanned(String typed, String meant) {
		assertThat(said(WhenReader.read(typed, TODAY, false))).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			minggu lalu             | 2023-11-01 ; 2023-11-05
			11/23                   | 2022-11-23 ; 2023-11
			May 3/4                 | 2023-05-03 ; 2023-05-04
			3.4                     | 2023-04-03 ; 2023-11-08 15:04 ; 2023-11-08 03:04
			2 November jam 12 malam | 2023-11-03 00:00 ; 2023-11-02 00:00
			jam 2 kemarin           | 2023-11-07 14:00 ; 2023-11-07 02:00
			Rabu                    | 2023-11-08 ; 2023-11-01
			2-3 November 2023       | 2023-11-02 ; 2023-11-03
			2 Nov 14                | 2014-11-02 ; 2023-11-02 14:00
			November 23             | 2022-11-23 ; 2023-11
			9-11                    | 2022-11-09 ; 2023-11-08 09:00-11:00
			kamis 2                | 2023-11-02 ; 2023-11-02 14:00 ; 2023-11-02 02:00
			2.11                   | 2023-11-02 ; 2023-11-08 14:11 ; 2023-11-08 02:11
			9.10 10.11             | 2023-10-09 10:11 ; 2022-11-10 09:10
			kemarin malam jam 1    | 2023-11-08 01:00 ; 2023-11-07 01:00
			kemarin 24.00          | 2023-11-08 00:00 ; 2023-11-07 00:00
			half past two today    | 2023-11-08 14:30 ; 2023-11-08 02:30
			""")
	void asksWhichOfSeveralIsMeant(String typed, String readings) {
		assertThat(said(WhenReader.read(typed, TODAY, true))).isEqualTo(readings);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			next Thursday | 2023-11-16 ; 2023-11-09
			minggu depan  | 2023-11-15 ; 2023-11-12
			Rabu          | 2023-11-08 ; 2023-11-15
			Mei 24        | 2024-05-24 ; 2024-05
			""")
	void asksWhichOfSeveralIsPlanned(String typed, String readings) {
		assertThat(said(WhenReader.read(typed, TODAY, false))).isEqualTo(readings);
	}

	/** Of several readings those are dropped that lie where the meeting can't. */
	@ParameterizedTest
	@CsvSource({ "10/23, false, 2024-10-23", "October 23, false, 2024-10-23", "Oktober 23, false, 2024-10-23",
			"November 30, true, 2022-11-30", "2-10 November, true, NO_DAY",
			"7-9 November, true, 2023-11-07 ; 2023-11-08", "7-9 November, false, 2024-11-07 ; 2024-11-08 ; 2024-11-09",
			"12/31, false, 2023-12-31", "jam 12 malam, true, 2023-11-08 00:00", "November, false, 2023-11",
			"9.10 - 11.10, true, 2023-11-08 09:10-11:10", "11/13/2023, false, 2023-11-13",
			"11-23-2023, false, NO_SUCH_DAY" })
	void asksOnlyWhatCanBe(String typed, boolean held, String meant) {
		assertThat(said(WhenReader.read(typed, TODAY, held))).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			besok                 | AHEAD
			31 Februari           | NO_SUCH_DAY
			Rabu, 2 November 2023 | OTHER_WEEKDAY
			29/2/2023             | NO_SUCH_DAY
			30/13                 | NO_SUCH_DAY
			last week             | NO_DAY
			tahun lalu            | NO_DAY
			November 2023 14.00   | NO_DAY
			nanti sore            | AHEAD
			segera                | UNREADABLE
			25.00                 | UNREADABLE
			kemarin jam 14 pagi   | UNREADABLE
			kamis depan          | AHEAD
			next month           | AHEAD
			in two weeks         | AHEAD
			Jumat ini            | AHEAD
			minggu depan         | AHEAD
			0/11                 | NO_SUCH_DAY
			tanggal 32           | NO_SUCH_DAY
			2/30/2023            | NO_SUCH_DAY
			31 April jam 9       | NO_SUCH_DAY
			Senin, 2/11          | OTHER_WEEKDAY
			2 November (Jumat)   | OTHER_WEEKDAY
			2023                 | NO_DAY
			akhir pekan lalu     | NO_DAY
			minggu ini           | NO_DAY
			11/2023 jam 9        | NO_DAY
			9                    | UNREADABLE
			2/11/                | UNREADABLE
			malam Minggu         | UNREADABLE
			2 minggu             | UNREADABLE
			satu minggu          | UNREADABLE
			kemarin 25           | UNREADABLE
			kemarin 14.75        | UNREADABLE
			kemarin 14.5         | UNREADABLE
			kemarin 9-11-12      | UNREADABLE
			tadi pagi sore       | UNREADABLE
			jam 9 kemarin jam 10 | UNREADABLE
			2/11 09.00 WIB - 11.00 WITA | UNREADABLE
			2/11 WIB             | UNREADABLE
			""")
	void tellsWhyWhatWasHeldIsUnclear(String typed, WhyUnclear why) {
		assertThat(WhenReader.read(typed, TODAY, true)).isEqualTo(new WhenReader.Unclear(why));
	}

	@ParameterizedTest
	@CsvSource({ "kemarin, BEHIND", "last month, BEHIND", "tadi pagi, BEHIND", "Kamis lalu 14.00, BEHIND",
			"minggu lalu, BEHIND", "3 days ago, BEHIND", "last night, BEHIND", "31 November, NO_SUCH_DAY",
			"next week, NO_DAY", "secepatnya, UNREADABLE" })
	void tellsWhyWhatIsPlannedIsUnclear(String typed, WhyUnclear why) {
		assertThat(WhenReader.read(typed, TODAY, false)).isEqualTo(new WhenReader.Unclear(why));
	}

	/** What names its year is held to today by the rules of schedules. */
	@ParameterizedTest
	@CsvSource({ "2 November 2030, true, 2030-11-02", "9/11/2023 10.00, true, 2023-11-09 10:00",
			"Desember 2023, true, 2023-12", "2 Nov 2020, false, 2020-11-02" })
	void takesWhatNamesItsYearAsItStands(String typed, boolean held, String meant) {
		assertThat(said(WhenReader.read(typed, TODAY, held))).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "kemarin, 2024-01-01, true, 2023-12-31", "kemarin, 2024-03-01, true, 2024-02-29",
			"besok, 2023-12-31, false, 2024-01-01", "lusa, 2023-02-27, false, 2023-03-01",
			"31/12, 2024-01-01, true, 2023-12-31", "1/1, 2023-12-31, false, 2024-01-01",
			"31/12, 2023-12-31, true, 2023-12-31", "31/12, 2023-12-31, false, 2023-12-31",
			"Desember, 2024-01-31, true, 2023-12", "bulan lalu, 2024-01-31, true, 2023-12",
			"bulan depan, 2024-01-31, false, 2024-02", "tanggal 31, 2024-03-01, true, 2024-01-31",
			"tanggal 30, 2024-02-01, false, 2024-03-30", "tanggal 31 bulan lalu, 2024-03-05, true, NO_SUCH_DAY",
			"29/2, 2024-02-29, true, 2024-02-29", "29/2, 2024-02-28, true, 2020-02-29",
			"29/2, 2096-03-01, false, 2104-02-29", "29 Februari, 1903-06-01, true, 1896-02-29",
			"Kamis lalu, 2024-01-03, true, 2023-12-28", "Senin depan, 2023-12-31, false, 2024-01-01",
			"next Monday, 2024-01-01, false, 2024-01-08", "Kamis lalu, 2023-11-09, true, 2023-11-02",
			"minggu lalu, 2023-11-12, true, 2023-11-05", "Kamis minggu lalu, 2023-11-12, true, 2023-11-02",
			"November lalu, 2023-11-08, true, 2022-11", "Oktober lalu, 2023-11-08, true, 2023-10",
			"23.00-00.30 kemarin, 2024-01-01, true, 2023-12-31 23:00-00:30",
			"jam 12 malam kemarin, 2024-01-01, true, 2024-01-01 00:00 ; 2023-12-31 00:00",
			"tadi malam 00.30, 2024-03-01, true, 2024-03-01 00:30", "tadi malam, 2024-03-01, true, 2024-02-29",
			"00.00, 2024-03-01, true, 2024-03-01 00:00" })
	void looksOverTheEndsOfDaysMonthsAndYears(String typed, LocalDate today, boolean held, String meant) {
		assertThat(said(WhenReader.read(typed, today, held))).isEqualTo(meant);
	}

	/** Whether an hour is before or after noon is told by what stands with it. */
	@ParameterizedTest
	@CsvSource({ "jam 1-3, 13:00-15:00 or 01:00-03:00", "jam 11-1, 11:00-13:00", "jam 1-3 siang, 13:00-15:00",
			"jam 10-12 siang, 10:00-12:00", "jam 10-1 malam, 22:00-01:00", "9 pagi - 3 sore, 09:00-15:00",
			"2pm-4, 14:00-16:00", "11-1pm, 11:00-13:00", "9.00-12.00, 09:00-12:00", "22.00-24.00, 22:00-00:00",
			"12pm, 12:00", "12am, 00:00", "jam 12 siang, 12:00", "08.00 malam, 20:00", "02.00, 02:00",
			"2.00, 14:00 or 02:00", "jam 6, 18:00 or 06:00", "jam 7, 07:00", "0900-1100, 09:00-11:00",
			"pukul 1400, 14:00", "14:30:00, 14:30", "9 a.m., 09:00", "2 o'clock in the afternoon, 14:00",
			"9-9, 09:00-21:00", "14.00-14.00, 14:00-14:00", "jam dua siang, 14:00", "setengah 1 siang, 12:30" })
	void readsHours(String typed, String hours) {
		String days = "2023-11-07 " + hours.replace(" or ", " ; 2023-11-07 ");
		assertThat(said(WhenReader.read("kemarin " + typed, TODAY, true))).isEqualTo(days);
		assertThat(said(WhenReader.read(typed + " kemarin", TODAY, true))).isEqualTo(days);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2/11\u0000", "2/\u001b11", "2/11\n14.00", "2/11\t14.00", "\u202e2/11", "2/11\u2066",
			"2\u200b/11", "", " ", "-", ".", "\ud83d", "٢/١١", "\ufdfa\ufdfa\ufdfa" })
	void readsNothingThatIsNoWriting(String typed) {
		assertThat(WhenReader.read(typed, TODAY, true)).isEqualTo(new WhenReader.Unclear(WhyUnclear.UNREADABLE));
	}

	@Test
	void readsWhatIsWideOrFarApart() {
		assertThat(said(WhenReader.read("２／１１　１４．００", TODAY, true))).isEqualTo("2023-11-02 14:00");
		assertThat(said(WhenReader.read("  KAMIS   lalu ,14.00  ", TODAY, true))).isEqualTo("2023-11-02 14:00");
	}

	/** Of what is longer nothing is looked at; what is not ends soon, whatever it is. */
	@Test
	void readsNothingLonger() {
		String day = "2 November 2023";
		assertThat(said(WhenReader.read(day + " ".repeat(80 - day.length()), TODAY, true))).isEqualTo("2023-11-02");
		for (String typed : List.of(day + " ".repeat(5000), "1".repeat(5000), "\ufdfa".repeat(80), "a ".repeat(40),
				"1 ".repeat(40), "1-".repeat(40), "1.".repeat(40), "senin ".repeat(13), "9 pagi ".repeat(11))) {
			assertThat(WhenReader.read(typed, TODAY, true)).isInstanceOf(WhenReader.Unclear.class);
		}
	}

	static String said(WhenReader.Answer answer) {
		return switch (answer) {
			case WhenReader.Read read -> said(read.when());
			case WhenReader.Ambiguous asked ->
				asked.readings().stream().map(WhenReaderTests::said).collect(Collectors.joining(" ; "));
			case WhenReader.Unclear unclear -> unclear.why().name();
		};
	}

	private static String said(When when) {
		String day = when.ofMonth() ? when.date().toString().substring(0, 7) : when.date().toString();
		String start = (when.startTime() != null) ? when.startTime().toString() : "";
		String end = (when.endTime() != null) ? "-" + when.endTime() : "";
		String zone = (when.zone() != null) ? " " + when.zone() : "";
		return (start.isEmpty() && end.isEmpty()) ? day : day + " " + start + end + zone;
	}

}
