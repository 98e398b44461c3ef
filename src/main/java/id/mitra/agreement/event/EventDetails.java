package id.mitra.agreement.event;

import java.time.LocalDate;

import id.mitra.agreement.clock.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event as its reader may know it: of one at a meeting that is hidden from them, its
 * type and days alone.
 */
public record EventDetails(long id, EventType type, LocalDate doneOn, @Nullable LocalDate effectiveOn,
		EventPrecision precision, @Nullable String place, @Nullable Long meetingId, @Nullable String meetingTitle,
		@Nullable String note, @Nullable String source) {

	/** The day that counts. */
	public LocalDate day() {
		return (this.effectiveOn != null) ? this.effectiveOn : this.doneOn;
	}

}
