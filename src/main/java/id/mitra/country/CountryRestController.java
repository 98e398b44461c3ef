package id.mitra.country;

import java.util.List;
import java.util.Locale;

import id.mitra.platform.Page;
import id.mitra.platform.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The countries as a whole: some 250 that never grow, so they come on one page.
 */
@RestController
@RequestMapping("/api/countries")
public class CountryRestController {

	private final Countries countries;

	CountryRestController(Countries countries) {
		this.countries = countries;
	}

	@GetMapping
	public Page<Country> list(@RequestParam(required = false) @Nullable String q) {
		String start = (q != null) ? q.strip().toLowerCase(Locale.ROOT) : "";
		List<Country> found = this.countries.all()
			.stream()
			.filter((country) -> (country.nameEn() + " " + country.nameId()).toLowerCase(Locale.ROOT).contains(start)
					|| country.code().toLowerCase(Locale.ROOT).equals(start))
			.toList();
		return new Page<>(found, null);
	}

	@GetMapping("/{code}")
	public Country get(@PathVariable String code) {
		return this.countries.find(code).orElseThrow(() -> new RecordNotFound("country", code));
	}

}
