package id.mitra.platform.form;

import java.util.List;
import java.util.Locale;

import id.mitra.MitraTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What histories and conflicts say is in words, never a constant or a code.
 */
@MitraTest
class FieldWordsTests {

	private final FieldWords words;

	FieldWordsTests(FieldWords words) {
		this.words = words;
	}

	@BeforeEach
	void inEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void inNoLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void namesTheModeOfAMeetingThatAReleaseTellsOf() {
		assertThat(this.words.of("press", "official", "IN_PERSON")).isEqualTo("In person");
	}

	@Test
	void namesTheAreasOfAnAgreement() {
		assertThat(this.words.of("agreements", "areas", List.of("OSH", "IR")))
			.isEqualTo("Occupational safety and health\nIndustrial relations and social dialogue");
		assertThat(this.words.of("commitments", "area", "OSH")).isEqualTo("Occupational safety and health");
	}

}
