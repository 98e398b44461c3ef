package id.mitra.platform.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From which day to which, both of them included; either end may be open.
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	public static final DateRange ALL = new DateRange(null, null);

	/** The year that they are, if they are all of one. */
	public @Nullable Integer year() {
		if (this.from == null || this.to == null || this.from.getDayOfYear() != 1) {
			return null;
		}
		return this.to.equals(this.from.plusYears(1).minusDays(1)) ? this.from.getYear() : null;
	}

}
