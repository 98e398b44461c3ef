package id.mitra.meeting.term;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, as somebody wrote it: a day, perhaps with hours, or the month where
 * no more is known, for which its first day stands. An end that is not after the start is
 * the next day's.
 *
 * @param zone the zone whose clocks were named, by its id; null where none was, and those
 * of the venue are meant
 */
public record When(LocalDate date, DatePrecision precision, @Nullable LocalTime startTime, @Nullable LocalTime endTime,
		@Nullable String zone) {

	static When on(LocalDate date) {
		return new When(date, DatePrecision.DAY, null, null, null);
	}

	static When in(YearMonth month) {
		return new When(month.atDay(1), DatePrecision.MONTH, null, null, null);
	}

	public boolean ofMonth() {
		return this.precision == DatePrecision.MONTH;
	}

	/** The last day that may be meant. */
	LocalDate lastDay() {
		return ofMonth() ? YearMonth.from(this.date).atEndOfMonth() : this.date;
	}

}
