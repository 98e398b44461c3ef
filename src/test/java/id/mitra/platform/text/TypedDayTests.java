package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A day is read as people write it, day first, and only where it is one.
 */
class TypedDayTests {

	@ParameterizedTest
	@ValueSource(strings = { "2023-11-02", " 2 November 2023 ", "2 nov 2023", "02-Nov-2023", "2 Nopember 2023",
			"November 2, 2023", "Nov 2 2023", "2/11/2023", "02.11.2023", "2-11-2023", "Kamis, 2 November 2023",
			"Thursday 2 Nov 2023", "2 Nov. 2023" })
	void readsTheSecondOfNovember(String typed) {
		assertThat(TypedDay.parse(typed)).isEqualTo(LocalDate.of(2023, 11, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2 November", "31 Februari 2023", "11/30/2023", "Jumat, 2 November 2023", "2/11/23",
			"2/11-2023", "0 Mei 2023", "2023", "2 November 0000", "2 November 20233", "lusa" })
	void readsNothingElse(String typed) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedDay.parse(typed));
	}

	@ParameterizedTest
	@CsvSource({ "31 Februari 2023, true", "31/2/2023, true", "2023-02-31, true", "2 November, false", "lusa, false",
			"2 November 2023, false", "'Jumat, 2 November 2023', false" })
	void tellsADayThatIsInNoCalendarFromWhatIsNotWrittenAsOne(String typed, boolean none) {
		assertThat(TypedDay.isInNoCalendar(typed)).isEqualTo(none);
	}

}
