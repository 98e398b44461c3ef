package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * The partners that were met about an area once, and not since a day, longest first.
 * {@code total} counts those that did not fit, too, up to 1,000.
 */
public record SilentPairs(int months, LocalDate since, int total, List<SilentPair> pairs) {

	/**
	 * A partner and an area that were spoken about: at how many meetings, when last, and
	 * how many full months ago.
	 */
	public record SilentPair(long partnerId, String name, String code, String area, int meetings,
			LocalDate lastMeetingOn, int months) {
	}

}
