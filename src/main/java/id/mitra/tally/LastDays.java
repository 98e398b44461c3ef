package id.mitra.tally;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Asks when the meetings under some keys of {@code meeting_key}, and any at all, were
 * last held in a period.
 */
public record LastDays(List<String> keys, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** The key of any meeting in the answer. */
	public static final String ALL = "";

}
