package id.mitra.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The cities that meetings are held in, with the country and the clock of each. No list
 * of all there are: of a city that is not here nothing is concluded.
 */
@Component
public class Cities {

	private final Countries countries;

	private final Map<String, String> countryOf = new HashMap<>();

	private final Map<String, String> zoneOf = new HashMap<>();

	Cities(Countries countries) {
		this.countries = countries;
		Map<String, Map<String, List<String>>> lists = read();
		lists.getOrDefault("cities", Map.of())
			.forEach((country, names) -> names.forEach((name) -> this.countryOf.put(name, country)));
		lists.getOrDefault("zones", Map.of())
			.forEach((zone, names) -> names.forEach((name) -> this.zoneOf.put(name, zone)));
	}

	/** All of them, by names in lower case. */
	public List<City> all() {
		return this.countryOf.keySet().stream().map(this::find).flatMap(Optional::stream).toList();
	}

	/**
	 * The city of a name, as it may be written in either language.
	 */
	public Optional<City> find(@Nullable String name) {
		String folded = (name != null) ? Folded.of(name).strip() : "";
		return Optional.ofNullable(this.countryOf.get(folded))
			.flatMap(this.countries::find)
			.map((country) -> new City(String.valueOf(name).strip(), country.code(),
					this.zoneOf.getOrDefault(folded, country.zone())));
	}

	private static Map<String, Map<String, List<String>>> read() {
		try (InputStream in = new ClassPathResource("country/cities.yml").getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
