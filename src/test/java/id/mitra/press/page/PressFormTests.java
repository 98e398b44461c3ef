package id.mitra.press.page;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class PressFormTests {

	private final Fixtures fixtures;

	private final Browser officer;

	private final String page;

	PressFormTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.browser().signIn(fixtures.officer());
		this.page = "/press/" + fixtures.press();
	}

	@Test
	void callsTheClockByItsName() {
		assertThat(clock("Asia/Jakarta")).contains(", 21:19 WIB<").doesNotContain("Asia/Jakarta");
		assertThat(clock("Asia/Jayapura")).contains(", 21:19 WIT<");
		assertThat(clock("Europe/Zurich")).contains(", 21:19 CET<");
	}

	private String clock(String zone) {
		long item = this.fixtures.press(Body.of("headline", "Berita " + Fixtures.word(), "publishedOn", "2023-11-03",
				"publishedTime", "21:19", "zone", zone));
		return this.officer.get("/press/" + item).expect(200).body().replaceAll(">([,\\s])|(\\s*<)", "$1$2");
	}

	@Test
	void saysNothingOfWhatIsOnRecordBesideAWrongFilter() {
		assertThat(this.officer.get("/press?from=foo").expect(422).body()).contains("error-summary")
			.doesNotContain(Words.of("en", "press.none"), Words.of("en", "press.none.filtered"));
		assertThat(this.officer.get("/search?type=foo").expect(422).body()).contains("error-summary")
			.doesNotContain(Words.of("en", "search.blank.text"));
	}

	@Test
	void saysAtItsRowWhatIsWrongWithAFindingAfterAnEmptyOne() {
		String body = this.officer
			.post(this.page, "version", "0", "headline", "Berita", "language", "id", "classification", "OPEN",
					"findings[0].type", "COMMITMENT", "findings[0].text", " ", "findings[1].type", "COMMITMENT",
					"findings[1].text", "x".repeat(2001))
			.expect(422)
			.body();
		assertThat(body).contains("href=\"#findings[1].text\"", "id=\"findings[1].text-error\"")
			.doesNotContain("href=\"#findings[0].text\"");
	}

}
