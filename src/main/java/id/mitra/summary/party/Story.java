package id.mitra.summary.party;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where we stand with somebody: when they were met last and will be next, how this year
 * compares with the last, how many meetings each year had, and who knows them.
 *
 * @param silentDays how many days ago the last one was, null without one
 * @param years those with meetings, the latest first
 * @param acquainted who sat with them at most of the latest 200 meetings, ten at most
 */
public record Story(@Nullable NearMeeting last, @Nullable NearMeeting next, @Nullable Long silentDays, Progression pace,
		List<YearLine> years, List<Acquaintance> acquainted) {

	/**
	 * The last meeting that was held, or the next one that is planned.
	 */
	public record NearMeeting(long meetingId, String title, LocalDate date, boolean ofMonth) {
	}

	/**
	 * The meetings of this year, of the last until the same day, and of all of the last.
	 */
	public record Progression(int thisYear, int lastYearByNow, int lastYear) {

		/** How many more this year than by now last year. */
		public int change() {
			return this.thisYear - this.lastYearByNow;
		}

	}

	/**
	 * The meetings of a year.
	 */
	public record YearLine(int year, int meetings) {
	}

	/**
	 * Somebody with the title they held at the last of the meetings together, how many
	 * these are, and when it was.
	 */
	public record Acquaintance(long delegateId, String name, @Nullable String title, int meetings,
			LocalDate lastMeetingOn) {
	}

	/** The most meetings of any year, to which bars are drawn. */
	public int most() {
		return this.years.stream().mapToInt(YearLine::meetings).max().orElse(0);
	}

}
