package id.mitra.meeting.term;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class WhenWordsTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 11, 8);

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | 2 November 2023, 14.00–16.00
			en | 2 November 2023, 14:00–16:00
			id | 2 November 2023, 23.00–00.30 WIB
			en | 17 August 2023, 09:00 WITA
			id | 17 Agustus 2023, s.d. 16.00
			en | 17 August 2023, until 16:00
			id | 17 Mei 2023
			id | Oktober 2023
			en | October 2023
			""")
	void areShortAndInTheReadersLanguage(String language, String words) {
		LocaleContextHolder.setLocale(Locale.of(language));
		assertThat(WhenReader.read(words, TODAY, true)).isInstanceOfSatisfying(WhenReader.Read.class,
				(read) -> assertThat(WhenWords.of(read.when())).isEqualTo(words));
	}

	/** Whatever the field is filled with means the same when it is sent. */
	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void areReadAsWhatTheySay(String language) {
		LocaleContextHolder.setLocale(Locale.of(language));
		for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2200; day = day.plusDays(773)) {
			for (When when : on(day)) {
				String words = WhenWords.of(when);
				boolean held = day.getDayOfMonth() % 2 == 0;
				assertThat(WhenReader.read(words, TODAY, held)).describedAs(words).isEqualTo(new WhenReader.Read(when));
			}
		}
	}

	/** Hours that go round the clock with the days, none of them longer than a night. */
	private static List<When> on(LocalDate day) {
		List<When> whens = new ArrayList<>(List.of(When.on(day), When.in(YearMonth.from(day))));
		LocalTime start = LocalTime.MIDNIGHT.plusMinutes(day.toEpochDay() * 7);
		for (String zone : new String[] { null, "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura" }) {
			whens.add(new When(day, DatePrecision.DAY, start, null, zone));
			whens.add(new When(day, DatePrecision.DAY, null, start, zone));
			for (int minutes : new int[] { 1, 60, 90, 719, 720 }) {
				whens.add(new When(day, DatePrecision.DAY, start, start.plusMinutes(minutes), zone));
			}
		}
		return whens;
	}

}
