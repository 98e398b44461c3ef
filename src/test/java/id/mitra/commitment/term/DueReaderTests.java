package id.mitra.commitment.term;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueReaderTests {

	private static final LocalDate PROMISED = LocalDate.of(2025, 9, 10);

	@ParameterizedTest
	@CsvSource({ "2026-06-30, 2026-06-30, DAY", "30/6, 2026-06-30, DAY", "30/12, 2025-12-31, DAY_BEFORE",
			"10/9, 2025-09-10, DAY", "9/9, 2026-09-09, DAY", "30.06.2026, 2026-06-30, DAY", "30-6-26, 2026-06-30, DAY",
			"30 Juni, 2026-06-30, DAY", "30 Juni 2027, 2027-06-30, DAY", "'June 30, 2027', 2027-06-30, DAY",
			"30th of June 2027, 2027-06-30, DAY", "29/2, 2028-02-29, DAY", "paling lambat 1 Oktober, 2025-10-01, DAY",
			"by 1 October, 2025-10-01, DAY", "dalam 3 bulan, 2025-12-10, DAY", "in 2 weeks, 2025-09-24, DAY",
			"within 10 days, 2025-09-20, DAY", "30 juni 26, 2026-06-30, DAY", "June 30, 2026-06-30, DAY",
			"s/d 30 Juni, 2026-06-30, DAY", "sampai dengan tgl 5/1, 2026-01-05, DAY",
			"'Selasa, 30 Juni 2026.', 2026-06-30, DAY", "5 Nopember, 2025-11-05, DAY",
			"dalam 1 tahun, 2026-09-10, DAY" })
	void readsADay(String typed, LocalDate day, String precision) {
		LocalDate expected = precision.equals("DAY_BEFORE") ? day.minusDays(1) : day;
		assertThat(DueReader.read(typed, PROMISED)).hasValue(new Due(expected, DuePrecision.DAY));
	}

	@ParameterizedTest
	@CsvSource({ "akhir Juni, 2026-06-30, MONTH", "end of June, 2026-06-30, MONTH",
			"AKHIR  SEPTEMBER, 2025-09-30, MONTH", "Juni 2027, 2027-06-30, MONTH", "Feb 2028, 2028-02-29, MONTH",
			"bulan Agustus, 2026-08-31, MONTH", "akhir bulan ini, 2025-09-30, MONTH",
			"end of the month, 2025-09-30, MONTH", "bulan depan, 2025-10-31, MONTH", "semester 1, 2026-06-30, MONTH",
			"semester II 2025, 2025-12-31, MONTH", "Q3 2026, 2026-09-30, QUARTER", "q3, 2025-09-30, QUARTER",
			"Q2, 2026-06-30, QUARTER", "triwulan IV, 2025-12-31, QUARTER", "TW ke-2 2027, 2027-06-30, QUARTER",
			"2026 Q1, 2026-03-31, QUARTER", "end of quarter 4, 2025-12-31, QUARTER", "2026, 2026-12-31, YEAR",
			"akhir 2026, 2026-12-31, YEAR", "akhir tahun, 2025-12-31, YEAR", "end of this year, 2025-12-31, YEAR",
			"tahun depan, 2026-12-31, YEAR", "tahun 2030, 2030-12-31, YEAR", "06/2026, 2026-06-30, MONTH",
			"2026-06, 2026-06-30, MONTH", "quarter 3 of 2026, 2026-09-30, QUARTER",
			"triwulan 1 tahun 2026, 2026-03-31, QUARTER", "end of June of 2027, 2027-06-30, MONTH",
			"Pebruari 2026, 2026-02-28, MONTH" })
	void readsAPeriodByItsLastDay(String typed, LocalDate lastDay, DuePrecision precision) {
		assertThat(DueReader.read(typed, PROMISED)).hasValue(new Due(lastDay, precision));
		assertThat(precision.lastDay(lastDay)).isEqualTo(lastDay);
	}

	/** What says less than a last day is asked about rather than guessed. */
	@ParameterizedTest
	@ValueSource(strings = { "31 Februari", "31/2", "30/13", "0/6", "segera", "soon", "awal Juni", "mid-June",
			"Q5 2026", "Juni-Juli", "32 Juni 2026", "2026-02-30", "99999", "besok lusa", "semester 3", "-", "29/2/2027",
			"Juni 26", "Dec 24", "April 26", "13/2026",
			"akhir tahun depan dan seterusnya sampai semuanya selesai dikerjakan" })
	void readsNothingElse(String typed) {
		assertThat(DueReader.read(typed, PROMISED)).isEmpty();
	}

}
