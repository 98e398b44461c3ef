package id.mitra.commitment.term;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

import org.jspecify.annotations.Nullable;

/**
 * Days and periods by which something may be due, by their last day. What has no year is
 * the next there is.
 *
 * @param base the first day that may be meant
 */
record DueCalendar(LocalDate base) {

	private static final int MONTHS_OF_HALF = 6;

	static Due on(LocalDate day) {
		return new Due(day, DuePrecision.DAY);
	}

	Due day(int day, int month, @Nullable Integer year) {
		MonthDay wanted = MonthDay.of(month, day);
		if (year != null) {
			return on(LocalDate.of(year, month, day));
		}
		int next = this.base.getYear();
		while (!wanted.isValidYear(next) || wanted.atYear(next).isBefore(this.base)) {
			next++;
		}
		return on(wanted.atYear(next));
	}

	Due month(int month, @Nullable Integer year) {
		int meant = (year != null) ? year : next(YearMonth.of(this.base.getYear(), month).atEndOfMonth());
		return last(YearMonth.of(meant, month));
	}

	Due monthsLater(int months) {
		return last(YearMonth.from(this.base).plusMonths(months));
	}

	private static Due last(YearMonth month) {
		return new Due(month.atEndOfMonth(), DuePrecision.MONTH);
	}

	Due quarter(int quarter, @Nullable Integer year) {
		int meant = (year != null) ? year : next(lastOf(quarter, this.base.getYear()));
		return new Due(lastOf(quarter, meant), DuePrecision.QUARTER);
	}

	private static LocalDate lastOf(int quarter, int year) {
		LocalDate first = LocalDate.of(year, 1, 1).with(IsoFields.QUARTER_OF_YEAR, quarter);
		return YearMonth.from(first).plusMonths(2).atEndOfMonth();
	}

	/** Of what is promised for half a year, the last month says it. */
	Due half(int half, @Nullable Integer year) {
		return month(MONTHS_OF_HALF * half, year);
	}

	Due year(int year) {
		return new Due(YearMonth.of(year, Month.DECEMBER).atEndOfMonth(), DuePrecision.YEAR);
	}

	Due yearsLater(int years) {
		return year(this.base.getYear() + years);
	}

	Due after(int number, ChronoUnit unit) {
		return on(this.base.plus(number, unit));
	}

	/** The year in which a day of this year is still to come. */
	private int next(LocalDate lastDay) {
		return lastDay.isBefore(this.base) ? this.base.getYear() + 1 : this.base.getYear();
	}

}
