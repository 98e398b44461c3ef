package id.mitra.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void rendersWhatPeopleFormat() {
		assertThat(this.markdown.html("# Hasil\n\n- **satu**\n- *dua*\n\n> kutipan")).contains("<h3>Hasil</h3>",
				"<li><strong>satu</strong></li>", "<em>dua</em>", "<blockquote>");
	}

	@Test
	void keepsLinksToTheWeb() {
		assertThat(this.markdown.html("[ILO](https://www.ilo.org/a?b=c)")).contains("href=\"https://www.ilo.org/a?b",
				"rel=\"nofollow", ">ILO</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<script>)",
			"[x](vbscript:x)", "<javascript:alert(1)>", "[x](java&#115;cript:alert(1))", "![x](javascript:alert(1))" })
	void dropsLinksThatRun(String text) {
		assertThat(this.markdown.html(text)).doesNotContainIgnoringCase("href=\"java")
			.doesNotContainIgnoringCase("href=\"data")
			.doesNotContainIgnoringCase("href=\"vb")
			.doesNotContain("src=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
			"a <b onclick='x'>b</b>", "<iframe src=//evil></iframe>", "<style>*{}</style>", "`<script>`",
			"```\n<script>\n```" })
	void showsHtmlAsText(String text) {
		assertThat(this.markdown.html(text)).doesNotContainPattern("<(script|img|svg|b|iframe|style)[ >]");
	}

	@ParameterizedTest
	@CsvSource({ "![flag](https://evil.example/pixel.png), img", "<img src='https://evil.example/x'>, <img" })
	void loadsNothing(String text, String dropped) {
		assertThat(this.markdown.html(text)).doesNotContain("<" + dropped.replace("<", ""));
	}

	@Test
	void tellsTheWordsAlone() {
		assertThat(this.markdown.plain("# Hasil\n\n- **satu**\n- [ILO](https://www.ilo.org)\n\ndua `tiga`\nempat"))
			.isEqualTo("Hasil satu ILO dua tiga empat");
	}

	@Test
	void rendersNothingOfNothing() {
		assertThat(this.markdown.html(null)).isEmpty();
	}

}
