package id.mitra.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a meeting takes place, by the clocks there. An end before the start
 * is the next day's.
 */
public record MeetingHours(LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {

	/** Beyond it an end before the start is taken for a slip. */
	private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

	boolean endsNextDay() {
		return this.start != null && this.end != null && !this.end.isAfter(this.start);
	}

	public @Nullable LocalDateTime begins() {
		return (this.start != null) ? this.date.atTime(this.start) : null;
	}

	public @Nullable LocalDateTime ends() {
		return (this.end != null) ? this.date.plusDays(endsNextDay() ? 1 : 0).atTime(this.end) : null;
	}

	/** An hour that a clock change repeats is one that exists. */
	void check(String zone, FieldErrors errors) {
		LocalDateTime begins = begins();
		LocalDateTime ends = ends();
		boolean tooLong = endsNextDay() && begins != null && ends != null
				&& Duration.between(begins, ends).compareTo(LONGEST_NIGHT) > 0;
		errors.rejectIf(tooLong, "endTime", "endTime");
		errors.rejectIf(skipped(begins, zone), "startTime", "time.skipped");
		errors.rejectIf(!tooLong && skipped(ends, zone), "endTime", "time.skipped");
	}

	/** Whether the clocks were put forward past it. */
	private static boolean skipped(@Nullable LocalDateTime time, String zone) {
		return time != null && ZoneId.of(zone).getRules().getValidOffsets(time).isEmpty();
	}

}
