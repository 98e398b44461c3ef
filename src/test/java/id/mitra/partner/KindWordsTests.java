package id.mitra.partner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindWordsTests {

	@ParameterizedTest
	@CsvSource({ "Kedutaan Besar Contoh, EMBASSY", "Ministry of Labour of Contoh, FOREIGN_MINISTRY",
			"Kementerian Tenaga Kerja Contoh, FOREIGN_MINISTRY", "Prefektur Contoh, SUBNATIONAL",
			"Contoh University, UNIVERSITY", "Konfederasi Pekerja Contoh, SOCIAL_PARTNER",
			"Contoh Training Centre, TRAINING_CENTRE", "Contoh Economic and Trade Office, DE_FACTO_MISSION",
			"Yayasan Contoh, NGO", "European Union, REGIONAL_BODY", "Contoh," })
	void guessTheKind(String name, PartnerKind kind) {
		assertThat(KindWords.kind(name).orElse(null)).isEqualTo(kind);
	}

}
