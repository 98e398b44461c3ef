package id.mitra.agreement.event;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.agreement.clock.ClockEvent;
import id.mitra.agreement.clock.EventType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept.
 */
@Embeddable
public record AgreementEvent(Long id, @Enumerated(EnumType.STRING) EventType type, LocalDate doneOn,
		@Nullable LocalDate effectiveOn, @Enumerated(EnumType.STRING) EventPrecision precision, @Nullable String place,
		@Nullable Long meetingId, @Nullable String note, @Nullable String source) {

	/** Of a complete draft. */
	public static AgreementEvent of(long id, EventDraft draft) {
		return new AgreementEvent(id, Objects.requireNonNull(draft.type()), Objects.requireNonNull(draft.doneOn()),
				draft.effectiveOn(), Objects.requireNonNull(draft.precision()), draft.place(), draft.meetingId(),
				draft.note(), draft.source());
	}

	/** What those may know of it from whom its meeting is hidden: its type and days. */
	public AgreementEvent atHidden() {
		return new AgreementEvent(this.id, this.type, this.doneOn, this.effectiveOn, this.precision, null, null, null,
				null);
	}

	/**
	 * As it is shown.
	 * @param meeting the title of its meeting, or null to name none
	 */
	public EventDetails details(@Nullable String meeting) {
		return new EventDetails(this.id, this.type, this.doneOn, this.effectiveOn, this.precision, this.place,
				(meeting != null) ? this.meetingId : null, meeting, this.note, this.source);
	}

	public ClockEvent forClock() {
		return new ClockEvent(this.type, this.doneOn, this.effectiveOn);
	}

}
