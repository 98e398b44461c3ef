package id.mitra.identity.user;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EasyPasswordsTests {

	private static final List<String> NAMES = List.of("dewi.baru", "Dr. Dewi Sartika Müller");

	private final EasyPasswords easy = new EasyPasswords();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aaaaaaaaaaaa          | pattern
			111111111111          | pattern
			123456789012          | pattern
			210987654321          | pattern
			abcdefghijkl          | pattern
			qwertyuiopas          | pattern
			QWERTYuiop12          | pattern
			aaaabbbbccccdddd      | pattern
			abcabcabcabc          | pattern
			passwordpassword      | pattern
			Mitra2024Mitra2024    | pattern
			1q2w3e4r5t6y          | common
			q1w2e3r4t5y6          | common
			unbelievable          | common
			Password1234          | common
			!!!iloveyou2024!!!    | common
			Ｐassword２０２４        | common
			mitra password 1      | common
			dewi.baru2024         | name
			Dewi Sartika!         | name
			SARTIKA-12345         | name
			muller1990muller      | name
			Mitra20241128         | name
			Mitra, Dewi & Baru    | name
			""")
	void areFoundOut(String password, String reason) {
		assertThat(this.easy.reason(password, NAMES)).contains("password." + reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kuda lumping di pasar", "chosen by the invited", "another password",
			"only for these tests", "Dewi minum kopi tubruk", "x7 kq2 mzp9v", "8391 0283 7465 19", "J$9fk!2mWq0z",
			"kopi susu untuk mitra", "staff-demo-only", "одно хорошее слово", "新しい合言葉を決めました" })
	void areNotSuspectedElsewhere(String password) {
		assertThat(this.easy.reason(password, NAMES)).isEmpty();
	}

}
