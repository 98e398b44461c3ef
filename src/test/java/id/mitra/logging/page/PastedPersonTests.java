package id.mitra.logging.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastedPersonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Adi Contoh                                      | Adi Contoh               | -
			Adi Contoh, Sekretaris Jenderal                 | Adi Contoh               | Sekretaris Jenderal
			1. Adi Contoh, Direktur                         | Adi Contoh               | Direktur
			12) Adi Contoh                                  | Adi Contoh               | -
			- Adi Contoh – Direktur                         | Adi Contoh               | Direktur
			• Dr. Adi Contoh, M.Si., Ph.D., Kepala Biro     | Dr. Adi Contoh, M.Si., Ph.D. | Kepala Biro
			Adi Contoh (Director, Centre of Invention)      | Adi Contoh               | Director, Centre of Invention
			Adi Contoh; Direktur; Pusat Contoh              | Adi Contoh               | Direktur, Pusat Contoh
			Adi-Budi Contoh-Reka                            | Adi-Budi Contoh-Reka     | -
			O'Contoh, Ann                                   | O'Contoh                 | Ann
			""")
	void isReadFromALine(String line, String name, String title) {
		assertThat(PastedPerson.of(line)).contains(new PastedPerson(name, title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", ",", "3.", "()" })
	void isNobodyInALineWithoutAName(String line) {
		assertThat(PastedPerson.of(line)).isEmpty();
	}

	@Test
	void isNotReadFromALineThatIsTooLong() {
		assertThat(PastedPerson.of("x".repeat(200))).isPresent();
		assertThat(PastedPerson.of("x".repeat(201))).isEmpty();
		assertThat(PastedPerson.of("Adi, " + "x".repeat(201))).isEmpty();
		assertThat(PastedPerson.of("x".repeat(5000))).isEmpty();
	}

}
