package id.mitra.meeting.part;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What became of a plan.
 *
 * @param statusReason why the meeting was put off or cancelled
 * @param firstDate the day that it was first planned for, where it was put off to another
 */
@Embeddable
public record Turn(@Nullable String statusReason, @Nullable LocalDate firstDate) {

	public static final Turn NONE = new Turn(null, null);

	/** The same plan, which stands as it does for another reason. */
	public Turn because(@Nullable String reason) {
		return new Turn(reason, this.firstDate);
	}

	/** A plan that was for this day until now. */
	public Turn away(LocalDate from) {
		return (this.firstDate != null) ? this : new Turn(this.statusReason, from);
	}

}
