package id.mitra.platform.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What filters of lists say that can't be read.
 */
@MitraTest
class LenientTests {

	private final Browser reader;

	private final Api program;

	private final RequestMappingHandlerMapping requestMappingHandlerMapping;

	LenientTests(Api api, Fixtures fixtures, RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.reader = api.browser().signIn(fixtures.officer());
		this.program = api.as(fixtures.officer());
		this.requestMappingHandlerMapping = requestMappingHandlerMapping;
	}

	private Set<String> pages() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().hasMethodAnnotation(Lenient.class))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream())
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource({ "/meetings, from, 31-02-2023", "/meetings, status, LOST", "/meetings, area, NOTHING",
			"/meetings, country, ZZ", "/meetings/map, to, sometime", "/meetings/calendar, kind, LOST",
			"/agreements, stage, LOST", "/agreements, area, NOTHING", "/commitments, due, LOST",
			"/commitments, area, NOTHING", "/partners, kind, LOST", "/partners, country, ZZ",
			"/delegates, on, 2023-02-30", "/press, from, 31/2/2023" })
	void saysItAtTheFieldKeepsItsValueAndShowsNoList(String page, String filter, String value) {
		String body = this.reader.get(page + "?q=word&" + filter + "=" + value).expect(422).body();
		assertThat(body).contains("id=\"errors\"", "href=\"#" + filter + "\"", "value=\"" + value + "\"")
			.containsPattern("id=\"" + filter + "\"[^>]*aria-invalid=\"true\"")
			.containsPattern("id=\"" + filter + "\"[^>]*aria-describedby=\"" + filter + "-error\"")
			.doesNotContain("row-link");
		if (!page.equals("/press")) {
			assertThat(body).contains("id=\"" + filter + "-error\"").doesNotContain("class=\"empty");
		}
	}

	@Test
	void saysOfADayThatIsInNoCalendarThatThereIsNoSuchDay() {
		assertThat(this.reader.get("/meetings?from=31+Feb+2026").expect(422).body()).contains("There is no such day");
		assertThat(this.reader.get("/meetings?from=soon").expect(422).body()).doesNotContain("There is no such day");
	}

	@Test
	void saysHowManyThereCanBeOnAPage() {
		for (String size : List.of("abc", "0", "1000", "99999999999999999999")) {
			assertThat(this.reader.get("/meetings?size=" + size).expect(422).body()).contains("Rows on a page: ")
				.doesNotContain("href=\"#size\"", "row-link");
		}
	}

	@Test
	void isToldOnEveryPageThatSaysSo() {
		assertThat(pages()).hasSizeGreaterThan(8).allSatisfy((page) -> {
			Answer answer = this.reader.get(page + "?size=abc&partner=abc&due=LOST&area=NOTHING");
			assertThat(answer.expect(422).body()).contains("id=\"errors\"");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/export.csv?from=x", "/commitments/matrix.csv?due=LOST",
			"/meetings/trash?size=x", "/meetings?cursor=x" })
	void isABadRequestElsewhere(String address) {
		this.reader.get(address).expect(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=31-02-2023", "status=LOST", "area=NOTHING", "size=abc" })
	void staysAnErrorToPrograms(String filter) {
		assertThat(this.program.get("/api/meetings?" + filter).expect(400).errors()).hasSize(1);
	}

}
