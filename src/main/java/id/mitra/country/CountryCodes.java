package id.mitra.country;

import java.util.Set;

import id.mitra.platform.record.Codes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Countries where fields hold their codes.
 */
@Component
class CountryCodes implements Codes {

	private static final Set<String> FIELDS = Set.of("country", "seat");

	private final Countries countries;

	CountryCodes(Countries countries) {
		this.countries = countries;
	}

	@Override
	public boolean in(String field) {
		return FIELDS.contains(field);
	}

	@Override
	public @Nullable String name(String code) {
		return this.countries.name(code);
	}

}
