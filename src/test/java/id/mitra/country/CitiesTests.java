package id.mitra.country;

import java.time.ZoneId;

import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CitiesTests {

	private final Cities cities;

	CitiesTests(Cities cities) {
		this.cities = cities;
	}

	@ParameterizedTest
	@CsvSource({ "Jenewa, CH, Europe/Zurich", "Genève, CH, Europe/Zurich", "' jakarta ', ID, Asia/Jakarta",
			"Nusa Dua, ID, Asia/Makassar", "Jayapura, ID, Asia/Jayapura", "Los Angeles, US, America/Los_Angeles",
			"Perth, AU, Australia/Perth", "Turin, IT, Europe/Rome", "Ljubljana, SI, Europe/Ljubljana",
			"Kendari, ID, Asia/Makassar", "Sorong, ID, Asia/Jayapura" })
	void tellTheCountryAndTheClock(String name, String country, String zone) {
		assertThat(this.cities.find(name)).hasValueSatisfying((city) -> {
			assertThat(city.country()).isEqualTo(country);
			assertThat(city.zone()).isEqualTo(zone);
		});
	}

	@Test
	void concludeNothingOfOneThatIsNotAmongThem() {
		assertThat(this.cities.find("Springfield")).isEmpty();
		assertThat(this.cities.find("")).isEmpty();
		assertThat(this.cities.find(null)).isEmpty();
	}

	@Test
	void areEachInACountryWithAClockThatThereIs() {
		assertThat(this.cities.all()).hasSizeGreaterThan(200)
			.allSatisfy((city) -> assertThat(ZoneId.getAvailableZoneIds()).contains(city.zone()));
	}

}
