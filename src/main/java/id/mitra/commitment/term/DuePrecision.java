package id.mitra.commitment.term;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * How exactly a due day is meant: as itself, or as the month, quarter or year that it
 * lies in.
 */
public enum DuePrecision {

	DAY, MONTH, QUARTER, YEAR;

	/** The last day of the period that a day stands for, which is the one that counts. */
	public LocalDate lastDay(LocalDate day) {
		Month month = switch (this) {
			case DAY, MONTH -> day.getMonth();
			case QUARTER -> day.getMonth().firstMonthOfQuarter().plus(2);
			case YEAR -> Month.DECEMBER;
		};
		return (this == DAY) ? day
				: day.withDayOfMonth(1).withMonth(month.getValue()).with(TemporalAdjusters.lastDayOfMonth());
	}

}
