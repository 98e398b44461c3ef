package id.mitra.inbox.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We will go on with our work | en
			Kami akan melanjutkan kerja sama ini | id
			THE END IS NEAR | en
			Pelatihan untuk the best | id
			The minister and the governor di Jakarta | en
			""")
	void areToldBySmallWords(String text, String language) {
		assertThat(Languages.of(text)).isEqualTo(language);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Baik", "123 – ?", "東京" })
	void areIndonesianWhereNothingTells(String text) {
		assertThat(Languages.of(text)).isEqualTo("id");
	}

}
