package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The partners and areas without a meeting since a day, longest first; those never met
 * come last and have no last meeting. {@code total} counts the partners, also those that
 * did not fit.
 */
public record Silence(int months, LocalDate since, int total, List<QuietPartner> partners, List<QuietArea> areas) {

	/**
	 * A partner, and how many full months ago it or a part of it was last met.
	 */
	public record QuietPartner(long partnerId, String name, @Nullable LocalDate lastMeetingOn,
			@Nullable Integer months) {
	}

	/**
	 * An area, and how many full months ago there was a meeting about it.
	 */
	public record QuietArea(String code, String name, @Nullable LocalDate lastMeetingOn, @Nullable Integer months) {
	}

}
