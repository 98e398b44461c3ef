package id.mitra.partner;

import org.jspecify.annotations.Nullable;

/**
 * Where a partner belongs, by names: its country, the one where it sits, and the partner
 * that it is part of, where the reader may know it.
 */
public record Belonging(@Nullable String country, @Nullable String countryName, @Nullable String seat,
		@Nullable String seatName, @Nullable Long parentId, @Nullable String parentName) {
}
