package id.mitra.partner;

import org.jspecify.annotations.Nullable;

/**
 * A partner in a list.
 */
public record PartnerRow(long id, int version, String name, PartnerKind kind, @Nullable String abbreviation,
		@Nullable String country, @Nullable String countryName, @Nullable Long parentId, @Nullable String parentName) {
}
