package id.mitra.journeys;

import com.microsoft.playwright.options.ColorScheme;
import id.mitra.Api;
import id.mitra.Fixtures;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every kind of page on a phone, the narrowest that there is, in the
 * language with the longer words.
 */
@Journey
class EveryPageOnAPhoneTests {

	private final Pages pages;

	EveryPageOnAPhoneTests(ApplicationContext application, Api api, Fixtures fixtures) {
		this.pages = Pages.of(application, api, fixtures);
	}

	@Test
	void isFitForEveryoneOnAPhoneInIndonesianAndDark(Visitors visitors) {
		Visitor visitor = visitors.underExamination(320, ColorScheme.DARK);
		visitor.signIn(this.pages.reader(), "id");
		Examination examination = new Examination(visitor);
		for (String address : this.pages.mapped()) {
			examination.open(address).look(address).examine(address);
		}
		assertThat(examination.problems()).isEmpty();
	}

}
