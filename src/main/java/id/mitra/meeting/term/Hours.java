package id.mitra.meeting.term;

import java.time.Duration;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * From when to when a meeting is, as it may be meant.
 *
 * @param zone the zone that was named with them, by its id
 * @param nextDay whether they are those of a night that began the day before
 */
record Hours(@Nullable LocalTime start, @Nullable LocalTime end, @Nullable String zone, boolean nextDay) {

	static final Hours UNTOLD = new Hours(null, null, null, false);

	/** From one to the other, which is the next day's where it is not later. */
	Duration length() {
		return (this.start != null && this.end != null) ? Clock.wait(this.start, this.end) : Duration.ZERO;
	}

	When on(When day) {
		return new When(day.date(), day.precision(), this.start, this.end, this.zone);
	}

}
