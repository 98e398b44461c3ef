package id.mitra.commitment.page;

import java.time.LocalDate;
import java.util.Locale;

import id.mitra.MitraTest;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.DuePrecision;
import id.mitra.commitment.term.DueReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class DueWordsTests {

	private final DueWords words;

	DueWordsTests(DueWords words) {
		this.words = words;
	}

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	/** Whatever the form is opened with means the same when it is sent. */
	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void areReadAsTheDayThatTheySay(String language) {
		LocaleContextHolder.setLocale(Locale.of(language));
		for (LocalDate promised : new LocalDate[] { LocalDate.of(1990, 1, 1), LocalDate.of(2150, 12, 31) }) {
			for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2200; day = day.plusDays(227)) {
				for (DuePrecision precision : DuePrecision.values()) {
					LocalDate last = precision.lastDay(day);
					String said = this.words.of(new Due(day, precision));
					assertThat(DueReader.read(said, promised)).describedAs(said).hasValue(new Due(last, precision));
				}
			}
		}
	}

}
