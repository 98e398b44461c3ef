package id.mitra.agreement.event;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.agreement.clock.EventType;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step on an agreement's way as an officer notes it. It may be effective on another day
 * than it was done, be that before.
 *
 * @param source who says so
 */
public record EventDraft(@NotNull @Nullable EventType type, @NotNull @Nullable LocalDate doneOn,
		@Nullable LocalDate effectiveOn, @Nullable EventPrecision precision,
		@Size(max = 200) @PlainText @Nullable String place, @Nullable Long meetingId,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String note,
		@Size(max = 500) @PlainText @Nullable String source) {

	public boolean hasGaps() {
		return this.type == null || this.doneOn == null;
	}

	public EventDraft completed() {
		return new EventDraft(this.type, this.doneOn, this.effectiveOn,
				Objects.requireNonNullElse(this.precision, EventPrecision.DAY), Trimmed.of(this.place), this.meetingId,
				Trimmed.of(this.note), Trimmed.of(this.source));
	}

	public EventDraft at(long meeting) {
		return new EventDraft(this.type, this.doneOn, this.effectiveOn, this.precision, this.place, meeting, this.note,
				this.source);
	}

	/** With what a writer can't see, of a meeting that is hidden from them, as it was. */
	public EventDraft withHidden(AgreementEvent before) {
		return new EventDraft(this.type, this.doneOn, this.effectiveOn, this.precision, before.place(),
				before.meetingId(), before.note(), before.source());
	}

}
