package id.mitra.country;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CountryTests {

	private final Api staff;

	CountryTests(Api api, Fixtures fixtures) {
		this.staff = api.as(fixtures.staff());
	}

	@Test
	void areAllOfIso3166WithNamesAndAZone() {
		Set<String> codes = new HashSet<>();
		String next = "";
		while (next != null) {
			Answer page = this.staff.get("/api/countries?size=100&cursor=" + next).expect(200);
			codes.addAll(page.each("/items", "code"));
			assertThat(page.each("/items", "nameEn")).noneMatch(String::isBlank);
			assertThat(page.each("/items", "nameId")).noneMatch(String::isBlank);
			assertThat(page.each("/items", "zone")).allMatch(ZoneId.getAvailableZoneIds()::contains);
			next = page.text("/next");
		}
		assertThat(codes).isEqualTo(Set.of(Locale.getISOCountries()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PS | Palestine     | Palestina
			TW | Taiwan        | Taiwan
			MO | Macao SAR     | Makau SAR
			HK | Hong Kong SAR | Hong Kong SAR
			KR | Republic of Korea | Korea Selatan
			CH | Switzerland   | Swiss
			""")
	void areCalledAsTheMinistryCallsThem(String code, String english, String indonesian) {
		assertThat(this.staff.in("en").get("/api/countries/" + code).expect(200).text("/name")).isEqualTo(english);
		assertThat(this.staff.in("id").get("/api/countries/" + code).expect(200).text("/name")).isEqualTo(indonesian);
	}

	@Test
	void areFoundByEitherName() {
		assertThat(this.staff.get("/api/countries?q=jepang").each("/items", "code")).containsExactly("JP");
		assertThat(this.staff.get("/api/countries?q=JAPAN").each("/items", "code")).containsExactly("JP");
		this.staff.get("/api/countries/XX").expect(404);
	}

}
