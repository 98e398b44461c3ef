package id.mitra.country;

import java.util.List;
import java.util.Locale;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.text.Bilingual;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The countries, by their names in the caller's language.
 */
@Tag(name = "Reference data", description = "Countries and ILO conventions.")
@Order(9)
@RestController
@RequestMapping("/api/countries")
public class CountryRestController {

	private final Countries countries;

	private final Checks checks;

	CountryRestController(Countries countries, Checks checks) {
		this.countries = countries;
		this.checks = checks;
	}

	@GetMapping
	public Page<Country> list(@RequestParam(required = false) @Nullable String q, @ParameterObject PageRequest page) {
		return Page.of(matching(q), "countries " + Bilingual.language() + " " + q, Country::code, page, this.checks);
	}

	@GetMapping("/count")
	Count count(@RequestParam(required = false) @Nullable String q) {
		return new Count(matching(q).size(), true);
	}

	@GetMapping("/{code}")
	public Country get(@PathVariable String code) {
		return this.countries.find(code).orElseThrow(() -> new RecordNotFound("country", code));
	}

	/**
	 * All of them at once, for a page to choose from.
	 */
	public List<Country> all() {
		return this.countries.all();
	}

	private List<Country> matching(@Nullable String q) {
		String part = (q != null) ? q.strip().toLowerCase(Locale.ROOT) : "";
		return this.countries.all()
			.stream()
			.filter((country) -> (country.nameEn() + " " + country.nameId()).toLowerCase(Locale.ROOT).contains(part)
					|| country.code().toLowerCase(Locale.ROOT).equals(part))
			.toList();
	}

}
