package id.mitra.meeting.term;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was set aside while {@link WhenReader} was made by the cases of its own tests. At
 * first sight it read 71 of the first 75 of these, and later 45 of 49 more.
 */
class WhenSetAsideTests {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2023, 11, 8);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			rabu minggu lalu pukul 13.30                             | 2023-11-01 13:30
			Kamis 2 Nov 2023 jam 14.00 WIB                           | 2023-11-02 14:00 Asia/Jakarta
			2 Nop 2023 jam 10 pagi                                   | 2023-11-02 10:00
			senin kemarin                                            | 2023-11-06
			tadi siang jam 1                                         | 2023-11-08 13:00
			td pagi                                                  | 2023-11-08
			td siang 13.30                                           | 2023-11-08 13:30
			kmrn sore jam 4                                          | 2023-11-07 16:00
			kemarin, 09.00 - 11.30 WIB                               | 2023-11-07 09:00-11:30 Asia/Jakarta
			tgl 2/11/2023 jam 14.00                                  | 2023-11-02 14:00
			2-11-2023                                                | 2023-11-02
			2.11.2023                                                | 2023-11-02
			02.11.2023 pk 14.00                                      | 2023-11-02 14:00
			selasa 31 okt 2023 9.00-12.00                            | 2023-10-31 09:00-12:00
			selasa, 31 oktober                                       | 2023-10-31
			Jum'at lalu pukul 08.30 s/d 11.00                        | 2023-11-03 08:30-11:00
			this morning 10am                                        | 2023-11-08 10:00
			today 3-4:30pm                                           | 2023-11-08 15:00-16:30
			Thursday, November 2, 2023 at 2:00 PM                    | 2023-11-02 14:00
			Thu 2 Nov 14:00-15:00                                    | 2023-11-02 14:00-15:00
			Nov 2nd, 2pm                                             | 2023-11-02 14:00
			2nd of November 2023                                     | 2023-11-02
			Monday afternoon                                         | 2023-11-06
			10 hari yang lalu                                        | 2023-10-29
			Okt 2023                                                 | 2023-10
			bulan Oktober 2023                                       | 2023-10
			10/2023                                                  | 2023-10
			mid-October 2023                                         | 2023-10
			31/12 20.00-00.30                                        | 2022-12-31 20:00-00:30
			2/11 10                                                  | 2023-11-02 10:00
			10.00 2 November 2023                                    | 2023-11-02 10:00
			pukul 10 pagi hari Senin                                 | 2023-11-06 10:00
			barusan                                                  | 2023-11-08
			baru saja                                                | 2023-11-08
			semalam                                                  | 2023-11-07
			hr ini jam 10.15                                         | 2023-11-08 10:15
			Rabu ini                                                 | 2023-11-08
			Minggu 5 November 2023                                   | 2023-11-05
			6 Nov 2023, pukul 10.00 hingga 11.00                     | 2023-11-06 10:00-11:00
			6/11 jam 1-3 siang                                       | 2023-11-06 13:00-15:00
			6/11 jam 11-1                                            | 2023-11-06 11:00-13:00
			8 Nov 23 2pm                                             | 2023-11-08 14:00
			12/11                                                    | 2022-11-12
			dua hari lalu jam 10                                     | 2023-11-06 10:00
			3/11/2023 10:00 - 12:00 local time                       | 2023-11-03 10:00-12:00
			awal November 2023                                       | 2023-11
			6 November 2023 dari pukul 10.00 sampai dengan 12.00 WIB | 2023-11-06 10:00-12:00 Asia/Jakarta
			Kamis, 2 Nov '23 jam 14.00                               | 2023-11-02 14:00
			kamis (2/11) pukul 14.00-15.30 WIB                       | 2023-11-02 14:00-15:30 Asia/Jakarta
			02 Nov 2023 ; 14:00                                      | 2023-11-02 14:00
			tadi pukul 10                                            | 2023-11-08 10:00
			tadi jam 10-11 pagi                                      | 2023-11-08 10:00-11:00
			td jam 2 siang                                           | 2023-11-08 14:00
			Kamis minggu kemarin jam 10                              | 2023-11-02 10:00
			Jumat 3 Nov pukul 13.30 s.d. selesai                     | 2023-11-03 13:30
			Senin, tgl 6 November, jam 9.00                          | 2023-11-06 09:00
			hari Senin tgl 6                                         | 2023-11-06
			Senin, 06-11-2023, 09:00-10:30 WIB                       | 2023-11-06 09:00-10:30 Asia/Jakarta
			06/11/2023 9am - 10:30am                                 | 2023-11-06 09:00-10:30
			Mon 6 Nov 2023 9-10:30                                   | 2023-11-06 09:00-10:30
			6 Nov, 9-10.30am                                         | 2023-11-06 09:00-10:30
			this Monday 9am                                          | 2023-11-06 09:00
			on 6 November at 9.30                                    | 2023-11-06 09:30
			the 6th at 10am                                          | 2023-11-06 10:00
			November 6                                               | 2023-11-06
			6th Nov 23                                               | 2023-11-06
			yesterday, 2pm-3pm local time                            | 2023-11-07 14:00-15:00
			this afternoon 2-3                                       | 2023-11-08 14:00-15:00
			last month                                               | 2023-10
			in October                                               | 2023-10
			Agustus lalu                                             | 2023-08
			minggu lalu jam 10 | 2023-11-01 10:00 ; 2023-11-05 10:00
			Jumat besok                            | AHEAD
			31 April 2023                          | NO_SUCH_DAY
			30 Feb jam 9                           | NO_SUCH_DAY
			32 November                            | NO_SUCH_DAY
			2 November 2023 jam 14.00 waktu Jenewa | UNREADABLE
			20231102                               | UNREADABLE
			baru saja selesai                      | UNREADABLE
			kemaren jam 3an                        | UNREADABLE
			hari Kamis tanggal 2 kemarin           | UNREADABLE
			a few days ago                         | UNREADABLE
			""")
	void readsWhenAMeetingWasHeld(String typed, String meant) {
		assertThat(WhenReaderTests.said(WhenReader.read(typed, TODAY, true))).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			monday at 10                        | 2023-11-13 10:00
			tomorrow 9 to 11                    | 2023-11-09 09:00-11:00
			next Monday 10:00                   | 2023-11-13 10:00
			day after tomorrow 14:00            | 2023-11-10 14:00
			besok pagi jam 8.30                 | 2023-11-09 08:30
			besok jam 8 malam                   | 2023-11-09 20:00
			nanti malam 19.30                   | 2023-11-08 19:30
			nanti siang jam 1                   | 2023-11-08 13:00
			in two weeks                        | 2023-11-22
			minggu depan hari Selasa            | 2023-11-14
			Selasa minggu depan jam 10.00       | 2023-11-14 10:00
			Desember 2023                       | 2023-12
			bulan depan                         | 2023-12
			15 Des pukul 10.00 s.d. 12.00 WIB   | 2023-12-15 10:00-12:00 Asia/Jakarta
			5 Januari                           | 2024-01-05
			besok 0900-1100                     | 2023-11-09 09:00-11:00
			tomorrow (Thursday) 10am            | 2023-11-09 10:00
			lusa siang                          | 2023-11-10
			Januari tahun depan                 | 2024-01
			Jan 2024                            | 2024-01
			awal Desember                       | 2023-12
			20 November jam 10                  | 2023-11-20 10:00
			Selasa 21/11 pkl. 10.00 WIB         | 2023-11-21 10:00 Asia/Jakarta
			besok jam setengah sembilan         | 2023-11-09 08:30
			besok jam 10 WIT                    | 2023-11-09 10:00 Asia/Jayapura
			Rabu depan 13.00-15.00              | 2023-11-15 13:00-15:00
			lusa jam 9 pagi sampai jam 12 siang | 2023-11-10 09:00-12:00
			tomorrow noon                       | 2023-11-09 12:00
			31 Dec 11pm-1am                     | 2023-12-31 23:00-01:00
			Friday 10 Nov, 10:00 – 12:00 (WIB)  | 2023-11-10 10:00-12:00 Asia/Jakarta
			2023/11/10 10.00                    | 2023-11-10 10:00
			tgl 10 jam 10                       | 2023-11-10 10:00
			tanggal 10 bulan ini                | 2023-11-10
			10 Nopember 2023 pk. 10.00          | 2023-11-10 10:00
			Kamis depan pukul 09.00 WIT | 2023-11-16 09:00 Asia/Jayapura ; 2023-11-09 09:00 Asia/Jayapura
			minggu depan                | 2023-11-15 ; 2023-11-12
			belum tahu                         | UNREADABLE
			pekan depan                        | NO_DAY
			Q4 2023                            | UNREADABLE
			besok siang habis makan            | UNREADABLE
			dua minggu lagi hari Kamis         | UNREADABLE
			10 November 2023 pukul 10 lewat 15 | UNREADABLE
			""")
	void readsWhenAMeetingIsPlanned(String typed, String meant) {
		assertThat(WhenReaderTests.said(WhenReader.read(typed, TODAY, false))).isEqualTo(meant);
	}

}
