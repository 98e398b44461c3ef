package id.mitra.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDaysTests {

	@ParameterizedTest
	@CsvSource({ "today, 2026-03-10", "today-10, 2026-02-28", "today+22, 2026-04-01", "month 0/1, 2026-03-01",
			"month 1/3, 2026-03-04", "month 2/3, 2026-03-07", "month 1/1, 2026-03-10", "2023-11-02, 2023-11-02" })
	void areReckonedFromToday(String text, LocalDate day) {
		assertThat(DemoDays.isDay(text)).isTrue();
		assertThat(new DemoDays(LocalDate.of(2026, 3, 10)).day(text)).isEqualTo(day);
	}

	@Test
	void areInThisMonthOnItsFirstDay() {
		LocalDate first = LocalDate.of(2026, 3, 1);
		assertThat(new DemoDays(first).day("month 2/3")).isEqualTo(first);
	}

	@Test
	void areWrittenOutInATextAsAnOutletDoes() {
		assertThat(new DemoDays(LocalDate.of(2026, 3, 10)).dated("Jakarta, {today-1 EEEE (d/M/yyyy)}."))
			.isEqualTo("Jakarta, Senin (9/3/2026).");
	}

}
