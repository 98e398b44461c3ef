package id.mitra.commitment.term;

import java.time.LocalDate;

import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class DueTests {

	/** The application and the database's {@code last_day} mean the same. */
	@ParameterizedTest
	@EnumSource
	void endsWithItsPeriod(DuePrecision precision) {
		for (LocalDate day = LocalDate.of(2023, 12, 30); day
			.isBefore(LocalDate.of(2025, 1, 2)); day = day.plusDays(1)) {
			assertThat(new Due(day, precision).lastDay()).describedAs("%s of %s", precision, day)
				.isEqualTo(TestDatabase.sql()
					.sql("select last_day(:day, :precision)")
					.param("day", day)
					.param("precision", precision.name())
					.query(LocalDate.class)
					.single())
				.isAfterOrEqualTo(day);
		}
	}

}
