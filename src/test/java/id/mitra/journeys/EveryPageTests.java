package id.mitra.journeys;

import com.microsoft.playwright.options.ColorScheme;
import id.mitra.Api;
import id.mitra.Fixtures;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page at a laptop, and through the narrowest window.
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
	void isFitForEveryoneAtALaptopInIndonesianAndLight(Visitors visitors) {
		Visitor visitor = visitors.underExamination(1280, ColorScheme.LIGHT);
		visitor.signIn(this.pages.reader(), "id");
		Examination examination = new Examination(visitor);
		for (String address : this.pages.all()) {
			examination.open(address).look(address).examine(address);
			if (address.equals("/") || this.pages.mapped().contains(address) && examination.shows("main table")) {
				examination.examineInTheOtherTheme(address);
			}
			examination.lookNarrowly(address);
		}
		assertThat(examination.problems()).isEmpty();
	}

}
