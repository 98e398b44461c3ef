package id.mitra.press;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CityNamesTests {

	@ParameterizedTest
	@CsvSource({ "Jenewa,Geneva", "GENÈVE,jenewa", "Wina,Vienna", "Den Haag,The Hague", "Köln,Cologne",
			"Jakarta, jakarta ", "Kota Bandung,Bandung", "São Paulo,Sao Paulo", "Ho Chi Minh,Kota Ho Chi Minh" })
	void areOfOneCityInAnyLanguage(String one, String other) {
		assertThat(CityNames.same(one, other)).isTrue();
		assertThat(CityNames.same(other, one)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Jenewa,Genoa", "Roma,Romans", "Wina,Winaya", "Jakarta,Jakarta Barat", "Seoul,Busan" })
	void areOfTwoCitiesWhereTheyOnlyLookAlike(String one, String other) {
		assertThat(CityNames.same(one, other)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "東京,北京", "東京,大阪" })
	void areNotAlikeForHavingNoLatinLetters(String one, String other) {
		assertThat(CityNames.same(one, other)).isFalse();
		assertThat(CityNames.same(one, one)).isTrue();
	}

}
