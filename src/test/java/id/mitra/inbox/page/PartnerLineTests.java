package id.mitra.inbox.page;

import id.mitra.reading.Reading.ReportedPartner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerLineTests {

	@ParameterizedTest
	@CsvSource({ "Kedutaan Besar Jepang,JP,EMBASSY", "Embassy of Fiji,FJ,EMBASSY", "Prefektur Shizuoka,JP,SUBNATIONAL",
			"Pemerintah Kota Busan,KR,SUBNATIONAL", "Kementerian Tenaga Kerja Laos,LA,FOREIGN_MINISTRY",
			"Ministry of Labour,LA,FOREIGN_MINISTRY", "Department of Labor,US,FOREIGN_MINISTRY",
			"Universitas Contoh,MY,UNIVERSITY", "Institut Teknologi Contoh,MY,UNIVERSITY",
			"Serikat Pekerja Contoh,DE,SOCIAL_PARTNER", "Contoh Chamber of Commerce,DE,SOCIAL_PARTNER",
			"Contoh Economic and Trade Office,TW,DE_FACTO_MISSION", "ASEAN Secretariat,,REGIONAL_BODY",
			"European Union,,REGIONAL_BODY", "Delegasi Uni Eropa,,REGIONAL_BODY", "Human Resources Agency,KR,AGENCY",
			"ASEAN Confederation of Employers,,SOCIAL_PARTNER", "World Contoh Organization,,INTL_ORG",
			"Department of Labor of the Province of Contoh,CA,SUBNATIONAL" })
	void guessesTheKindFromTheName(String name, @Nullable String country, String kind) {
		assertThat(PartnerLine.of(new ReportedPartner(null, name, null, country, true)).kind()).isEqualTo(kind);
	}

	@Test
	void isNewUntilTheRegisterKnowsIt() {
		assertThat(PartnerLine.of(new ReportedPartner(null, "Contoh", null, null, true)).as()).isEqualTo("new");
		assertThat(PartnerLine.of(new ReportedPartner(7L, "Contoh", null, null, true)).as()).isEqualTo("7");
	}

	@Test
	void isLookedForByWhatWasTypedElseByItsName() {
		PartnerLine line = PartnerLine.of(new ReportedPartner(null, "Contoh", null, null, true));
		assertThat(line.wanted()).isEqualTo("Contoh");
		assertThat(new PartnerLine("new", "Contoh", null, null, null, "lain").wanted()).isEqualTo("lain");
		assertThat(new PartnerLine("new", "Contoh", null, null, null, " ").wanted()).isEqualTo("Contoh");
		assertThat(new PartnerLine("new", null, null, null, null, null).wanted()).isEmpty();
	}

}
