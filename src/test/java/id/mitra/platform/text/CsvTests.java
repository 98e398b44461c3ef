package id.mitra.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "-", "--1", "=HYPERLINK(\"x\")", "-1e5",
			"+62 21", "-2,5", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)" })
	void letsNoCellBecomeAFormula(String text) {
		assertThat(Csv.cell(text).replaceFirst("^\"", "")).startsWith("'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "-12.5", "0", "7", "Jepang", "a=b", "'quoted", "K3 - 2023" })
	void leavesNumbersAndPlainTextAlone(String text) {
		assertThat(Csv.cell(text)).isEqualTo(text);
	}

	@Test
	void leavesNegativeNumbersNumbers() {
		assertThat(Csv.cell(-3)).isEqualTo("-3");
		assertThat(Csv.cell(null)).isEmpty();
	}

	@Test
	void quotesWhatWouldBreakARow() {
		assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
		assertThat(Csv.cell("a;b")).isEqualTo("\"a;b\"");
		assertThat(Csv.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
		assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
		assertThat(Csv.cell("=\"x\"")).isEqualTo("\"'=\"\"x\"\"\"");
	}

	@Test
	void beginsWithTheMarkThatExcelLooksFor() {
		byte[] file = new Csv("x", List.of("Negara", "Δ"),
				List.of(Arrays.asList("Türkiye", -1), Arrays.asList("=", null)))
			.bytes();
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(new String(file, StandardCharsets.UTF_8).substring(1))
			.isEqualTo("Negara,Δ\r\nTürkiye,-1\r\n'=,\r\n");
	}

}
