package id.mitra.country;

import java.util.List;

import id.mitra.platform.form.Option;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory: its ISO 3166-1 alpha-2 code, its names, and the IANA zone of
 * its capital.
 */
public record Country(String code, String name, String nameEn, String nameId, String zone) {

	static Country of(String code, String nameEn, String nameId, String zone) {
		return new Country(code, Bilingual.name(nameEn, nameId), nameEn, nameId, zone);
	}

	/**
	 * The code of the country that someone typed, by a name in either language or by the
	 * code itself. What names no country comes back as it is, to be refused.
	 */
	public static @Nullable String code(@Nullable String typed, List<Country> countries) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return countries.stream()
			.filter((country) -> country.isCalled(typed.strip()))
			.map(Country::code)
			.findFirst()
			.orElse(typed);
	}

	/** For a field in which one chooses among countries. */
	public Option option() {
		return new Option(this.code, this.name);
	}

	private boolean isCalled(String text) {
		return text.equalsIgnoreCase(this.code) || text.equalsIgnoreCase(this.nameEn)
				|| text.equalsIgnoreCase(this.nameId);
	}

}
