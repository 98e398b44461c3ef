package id.mitra.journeys;

import com.microsoft.playwright.options.ColorScheme;
import id.mitra.Api;
import id.mitra.Fixtures;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page at a laptop. Of those that no mapping tells of, so that no
 * phone is examined with them, through the narrowest window too.
 */
@Journey
class EveryPageTests {

	private final Pages pages;

	EveryPageTests(ApplicationContext application, Api api, Fixtures fixtures) {
		this.pages = Pages.of(application, api, fixtures);
	}

	/**
	 * Each by all rules, and in the other theme too what a phone, which has all in that,
	 * shows otherwise: the frame, and tables.
	 */
	@Test
	void isFitForEveryoneAtALaptopInEnglishAndLight(Visitors visitors) {
		Visitor visitor = visitors.underExamination(1280, ColorScheme.LIGHT);
		visitor.signIn(this.pages.reader(), "en");
		Examination examination = new Examination(visitor);
		for (String address : this.pages.all()) {
			examination.open(address).look(address).examine(address);
			if (address.equals("/") || this.pages.mapped().contains(address) && examination.shows("main table")) {
				examination.examineInTheOtherTheme(address);
			}
			if (!this.pages.mapped().contains(address)) {
				examination.lookNarrowly(address);
			}
		}
		assertThat(examination.problems()).isEmpty();
	}

}
