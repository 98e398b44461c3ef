package id.mitra.unfinished;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import id.mitra.MitraTest;
import id.mitra.Words;
import id.mitra.platform.form.Headed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class FormTitlesTests {

	private final FormTitles titles;

	private final SteppingForms forms;

	FormTitlesTests(FormTitles titles, SteppingForms forms) {
		this.titles = titles;
		this.forms = forms;
	}

	@AfterEach
	void inNoLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	private String shown(String language, String address, String title) {
		LocaleContextHolder.setLocale(Locale.of(language));
		return this.titles.of(new UnfinishedDetails(UUID.randomUUID(), address, title, 1, Instant.now(), false));
	}

	@Test
	void areInTheReadersLanguageWithTheNameAsItWasTyped() {
		String title = Words.of("id", "meeting.new") + ": Kemnaker – ILO: Jenewa";
		assertThat(shown("en", "/meetings/new", title))
			.isEqualTo(Words.of("en", "meeting.new") + ": Kemnaker – ILO: Jenewa");
		assertThat(shown("id", "/meetings/new", title)).isEqualTo(title);
		assertThat(shown("en", "/meetings/123/edit", "Ubah pertemuan")).isEqualTo(Words.of("en", "meeting.edit"));
		assertThat(shown("en", "/meetings/123/record/edit", "Ubah notula")).isEqualTo(Words.of("en", "record.edit"));
		assertThat(shown("en", "/admin/areas/MIG", "Migrasi")).isEqualTo("Migrasi");
		assertThat(shown("en", "/agreements/7/events", "MoU: Baku")).isEqualTo("MoU: Baku");
	}

	@Test
	void areSaidByEveryForm() {
		assertThat(this.forms.all()).hasSizeGreaterThan(30)
			.allSatisfy((form) -> assertThat(form.taker().hasMethodAnnotation(Headed.class))
				.describedAs("%s: say by @Headed what its page is called", form)
				.isTrue());
		assertThat(this.forms.all()).map((form) -> form.taker().getMethodAnnotation(Headed.class))
			.map((heading) -> (heading != null) ? heading.value() : Headed.OF_RECORD)
			.filteredOn((key) -> !key.equals(Headed.OF_RECORD))
			.allSatisfy((key) -> assertThat(Words.of("id", key)).isNotBlank());
	}

}
