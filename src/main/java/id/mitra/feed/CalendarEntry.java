package id.mitra.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a calendar.
 *
 * @param uid which stays the same as long as the record is there
 * @param sequence which rises with each change of the record
 * @param address of the record's page
 */
record CalendarEntry(String uid, int sequence, Instant changedAt, CalendarEntry.Time time,
		CalendarEntry.Caption caption, CalendarEntry.Certainty certainty, Classification classification,
		String address) {

	/**
	 * From when to when: by the hour, or on days, of which the last is not counted.
	 */
	record Time(@Nullable ZonedDateTime starts, @Nullable ZonedDateTime ends, LocalDate first, LocalDate afterLast) {

		static Time days(LocalDate first, LocalDate afterLast) {
			return new Time(null, null, first, afterLast);
		}

		static Time on(LocalDate day) {
			return days(day, day.plusDays(1));
		}

	}

	record Caption(String title, @Nullable String text, @Nullable String place) {
	}

	/**
	 * How sure it is, and whether it takes up its user's time.
	 */
	enum Certainty {

		PLANNED, SURE, CANCELLED, DUE

	}

}
