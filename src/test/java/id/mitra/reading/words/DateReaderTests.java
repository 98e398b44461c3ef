package id.mitra.reading.words;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	private static final LocalDate FRIDAY = LocalDate.of(2018, 2, 16);

	@ParameterizedTest
	@CsvSource({ "met on Feb. 12,2018-02-12", "bertemu 12 Des. 2017,2017-12-12", "bertemu dua hari silam,2018-02-14",
			"bertemu empat hari lalu,2018-02-12" })
	void findsADay(String text, LocalDate day) {
		assertThat(days(text)).containsExactly(day);
	}

	@Test
	void takesNoNumberOfTheNextSentenceForADay() {
		assertThat(days("They will meet in May. 12 of them came")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Rabu,2018-02-14", "Jumat,2018-02-16", "Sabtu,2018-02-10", "Kamis pekan lalu,2018-02-08",
			"Monday last week,2018-02-05" })
	void countsAWeekdayBackFromTheRelease(String text, LocalDate day) {
		assertThat(weekdays(text)).containsExactly(day);
	}

	@Test
	void findsEachWeekday() {
		assertThat(weekdays("Senin di Jakarta, lalu Selasa di Bogor")).containsExactly(LocalDate.of(2018, 2, 12),
				LocalDate.of(2018, 2, 13));
	}

	private static List<@Nullable LocalDate> days(String text) {
		List<Token> tokens = Tokens.of(text);
		return new DateReader().in(tokens, new Span(0, tokens.size()), FRIDAY)
			.stream()
			.<@Nullable LocalDate>map(DateMention::date)
			.toList();
	}

	private static List<@Nullable LocalDate> weekdays(String text) {
		List<Token> tokens = Tokens.of(text);
		return new RelativeDays().weekdays(tokens, new Span(0, tokens.size()), FRIDAY)
			.stream()
			.<@Nullable LocalDate>map(DateMention::date)
			.toList();
	}

}
