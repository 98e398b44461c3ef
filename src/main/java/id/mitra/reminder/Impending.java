package id.mitra.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something on record with a day that one may be reminded of, as it stands now.
 *
 * @param subject the id of the record, of the kind's {@link ReminderSubject}
 * @param day the day that it is about
 */
record Impending(ReminderKind kind, long subject, LocalDate day) {

	boolean remindsOn(LocalDate on) {
		return this.kind.remindsAt(ChronoUnit.DAYS.between(on, this.day));
	}

	/** Whether being told of it on a day still helps. */
	boolean mattersOn(LocalDate on) {
		return this.kind.looksBack() || !this.day.isBefore(on);
	}

}
