package id.mitra.press.page;

import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class PressFormTests {

	private final Browser officer;

	private final String page;

	PressFormTests(Api api, Fixtures fixtures) {
		this.officer = api.browser().signIn(fixtures.officer());
		this.page = "/press/" + fixtures.press();
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
