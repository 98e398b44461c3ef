package id.mitra.platform.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From which day to which, both of them included; either end may be open.
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	public static final DateRange ALL = new DateRange(null, null);

}
