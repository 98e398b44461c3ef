package id.mitra.agreement.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An event as far as the clock looks at it.
 *
 * @param effectiveOn the day from which it has effect, null where that is the day on
 * which it was done
 */
public record ClockEvent(EventType type, LocalDate doneOn, @Nullable LocalDate effectiveOn) {

	/** The day that counts. */
	LocalDate day() {
		return (this.effectiveOn != null) ? this.effectiveOn : this.doneOn;
	}

	/**
	 * Whether it is known of on a day: what reaches back is known from where it reaches
	 * to.
	 */
	boolean isKnown(LocalDate on) {
		return !this.doneOn.isAfter(on) || !day().isAfter(on);
	}

	/** Whether the stage that it leads to is reached. */
	boolean isReached(LocalDate on) {
		return !(this.type.takesEffect() ? day() : this.doneOn).isAfter(on);
	}

}
