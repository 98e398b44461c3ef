package id.mitra.reminder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The days whose reminders are to be written: today, and those before it on which nothing
 * ran, up to a week. Of facts it knows no more than it is told, and of days no clock.
 */
record RemindedDays(LocalDate first, LocalDate today) {

	/** After a longer while what waits is seen in My work. */
	private static final int MISSED = 7;

	/**
	 * @param done the last day whose reminders were all written, if there is one
	 */
	static RemindedDays since(@Nullable LocalDate done, LocalDate today) {
		LocalDate earliest = today.minusDays(MISSED);
		LocalDate next = (done != null) ? done.plusDays(1) : earliest;
		if (next.isAfter(today)) {
			return new RemindedDays(today, today);
		}
		return new RemindedDays(next.isBefore(earliest) ? earliest : next, today);
	}

	/** What is to be reminded of on these days, the earliest first. */
	List<Reminder> of(List<Impending> facts) {
		return this.first.datesUntil(this.today.plusDays(1))
			.flatMap((day) -> facts.stream()
				.filter((fact) -> fact.remindsOn(day) && fact.mattersOn(this.today))
				.map((fact) -> new Reminder(fact, day)))
			.toList();
	}

}
