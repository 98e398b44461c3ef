package id.mitra.delegate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Prof. Drs. H. Adi Contoh, M.P.A., Ph.D. | Adi Contoh
			Dr. Anwar Sanusi                        | Anwar Sanusi
			Anwar Sanusi, Ph.D.                     | Anwar Sanusi
			Mr. Christophe Perrin                   | Christophe Perrin
			Christophe Perrin                       | Christophe Perrin
			Hj. Ida Fauziyah, M.Si.                 | Ida Fauziyah
			M. Hanif Dhakiri                        | M. Hanif Dhakiri
			Zehra Zümrüt Selçuk                     | Zehra Zümrüt Selçuk
			Dato Seri                               | Dato Seri
			""")
	void titlesMakeNoOtherPerson(String fullName, String bare) {
		assertThat(PersonName.bare(fullName)).isEqualTo(bare);
	}

}
