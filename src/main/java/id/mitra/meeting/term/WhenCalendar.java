package id.mitra.meeting.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days that words mean, seen from today: of what was held the last such day until
 * today, of what is planned the next from today on. What names its year is taken as it
 * stands.
 *
 * @param held whether the meeting took place already
 */
record WhenCalendar(LocalDate today, boolean held) {

	/** A meeting takes no more, so that one of more is not chosen among them. */
	private static final int MOST_DAYS = 7;

	/** From one 29 February to the next there are at most so many. */
	private static final int LEAP_YEARS = 8;

	private static final int MONTHS = 12;

	private static final int CENTURY = 2000;

	/** Nobody plans further than this. */
	private static final int YEARS_AHEAD = 5;

	/** Whether it lies on the side of today on which the meeting does. */
	boolean fits(When when) {
		return this.held ? !when.date().isAfter(this.today) : !when.lastDay().isBefore(this.today);
	}

	Meant day(int day, int month, @Nullable Integer year) {
		return Meant.day(of(day, month, year));
	}

	private LocalDate of(int day, int month, @Nullable Integer year) {
		MonthDay wanted = MonthDay.of(month, day);
		if (year != null) {
			return LocalDate.of(year, month, day);
		}
		int first = this.today.getYear();
		return years(first).filter((one) -> wanted.isValidYear(one) && fits(When.on(wanted.atYear(one))))
			.map(wanted::atYear)
			.findFirst()
			.orElseThrow();
	}

	/** From a year on in the direction in which the meeting lies. */
	private Stream<Integer> years(int first) {
		return Stream.iterate(first, (year) -> this.held ? year - 1 : year + 1).limit(LEAP_YEARS + 1);
	}

	/** Each day of several in a row, for one of them to be chosen. */
	Meant days(int from, int to, int month, @Nullable Integer year) {
		LocalDate first = of(from, month, year);
		LocalDate last = LocalDate.of(first.getYear(), month, to);
		if (!first.isBefore(last) || last.isAfter(first.plusDays(MOST_DAYS - 1))) {
			return Meant.unclear(WhyUnclear.NO_DAY);
		}
		return Meant.days(first.datesUntil(last.plusDays(1)).toList());
	}

	/** A month before a number, which is its day or its year. */
	Meant dayOrYear(int month, int number) {
		When day = When.on(of(number, month, null));
		int year = CENTURY + number;
		return (year > this.today.getYear() + YEARS_AHEAD) ? Meant.of(List.of(day))
				: Meant.of(List.of(day, When.in(YearMonth.of(year, month))));
	}

	/** The nearest month that has the day, or the one so many months from this. */
	Meant dayOfMonth(int day, @Nullable Integer months) {
		ChronoField.DAY_OF_MONTH.checkValidValue(day);
		YearMonth month = YearMonth.from(this.today);
		if (months != null) {
			return toward(When.on(month.plusMonths(months).atDay(day)));
		}
		while (!month.isValidDay(day) || !fits(When.on(month.atDay(day)))) {
			month = month.plusMonths(this.held ? -1 : 1);
		}
		return Meant.day(month.atDay(day));
	}

	Meant month(int month, @Nullable Integer year) {
		int first = this.today.getYear();
		return Meant.month((year != null) ? YearMonth.of(year, month)
				: years(first).map((one) -> YearMonth.of(one, month))
					.filter((one) -> fits(When.in(one)))
					.findFirst()
					.orElseThrow());
	}

	/** The last of its name before this month. */
	Meant lastMonth(int month) {
		int back = Math.floorMod(this.today.getMonthValue() - month - 1, MONTHS) + 1;
		return away(-back, ChronoUnit.MONTHS);
	}

	/** So many days, weeks or months from today, back where they are below 0. */
	Meant away(int number, ChronoUnit unit) {
		return toward((unit == ChronoUnit.MONTHS) ? When.in(YearMonth.from(this.today).plusMonths(number))
				: When.on(this.today.plus(number, unit)));
	}

	Meant earlier() {
		return this.held ? Meant.day(this.today) : Meant.unclear(WhyUnclear.BEHIND);
	}

	Meant later() {
		return this.held ? Meant.unclear(WhyUnclear.AHEAD) : Meant.day(this.today);
	}

	/** A weekday alone: on that day of the week it is asked whether today is meant. */
	Meant nearest(DayOfWeek weekday) {
		if (weekday == this.today.getDayOfWeek()) {
			return Meant.days(List.of(this.today, this.today.plusWeeks(this.held ? -1 : 1)));
		}
		return this.held ? last(weekday) : Meant.day(this.today.with(TemporalAdjusters.next(weekday)));
	}

	Meant last(DayOfWeek weekday) {
		return toward(When.on(this.today.with(TemporalAdjusters.previous(weekday))));
	}

	/** While the week's own is to come, it or the next week's may be meant. */
	Meant next(DayOfWeek weekday) {
		LocalDate coming = this.today.with(TemporalAdjusters.next(weekday));
		boolean thisWeek = weekday.compareTo(this.today.getDayOfWeek()) > 0;
		return (thisWeek && !this.held) ? Meant.days(List.of(coming.plusWeeks(1), coming)) : toward(When.on(coming));
	}

	/** The weekday of the week so many weeks from this, which begins on Monday. */
	Meant ofWeek(DayOfWeek weekday, int weeks) {
		return toward(When.on(this.today.plusWeeks(weeks).with(weekday)));
	}

	/** "Minggu lalu" and "minggu depan", a week or a Sunday. */
	Meant weekOrSunday(int weeks) {
		Meant week = away(weeks, ChronoUnit.WEEKS);
		if (week.why() != null) {
			return week;
		}
		LocalDate sunday = this.today.with(
				(weeks < 0) ? TemporalAdjusters.previous(DayOfWeek.SUNDAY) : TemporalAdjusters.next(DayOfWeek.SUNDAY));
		return Meant.days(List.of(this.today.plusWeeks(weeks), sunday));
	}

	/** The year so many years from this. */
	int year(int years) {
		return this.today.getYear() + years;
	}

	private Meant toward(When when) {
		return fits(when) ? Meant.of(List.of(when)) : Meant.unclear(this.held ? WhyUnclear.AHEAD : WhyUnclear.BEHIND);
	}

}
