package id.mitra.meeting.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The weeks that a calendar shows, each from Monday to Sunday as the ministry's are:
 * those of a month, or one.
 */
record CalendarSpan(boolean week, LocalDate on) {

	static CalendarSpan of(@Nullable String span, LocalDate on) {
		return new CalendarSpan("week".equals(span), on);
	}

	/** The Monday on which it begins. */
	LocalDate first() {
		return (this.week ? this.on : this.on.withDayOfMonth(1))
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The Sunday on which it ends. */
	LocalDate last() {
		return (this.week ? this.on : this.on.with(TemporalAdjusters.lastDayOfMonth()))
			.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
	}

	/** Whether a day is meant, and not only in a week that is. */
	boolean has(LocalDate day) {
		return this.week || day.getMonth() == this.on.getMonth();
	}

	List<List<LocalDate>> weeks() {
		return Stream.iterate(first(), (day) -> !day.isAfter(last()), (day) -> day.plusWeeks(1))
			.map((monday) -> monday.datesUntil(monday.plusWeeks(1)).toList())
			.toList();
	}

	LocalDate before() {
		return this.week ? this.on.minusWeeks(1) : this.on.withDayOfMonth(1).minusMonths(1);
	}

	LocalDate after() {
		return this.week ? this.on.plusWeeks(1) : this.on.withDayOfMonth(1).plusMonths(1);
	}

}
