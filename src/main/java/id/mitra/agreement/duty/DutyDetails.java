package id.mitra.agreement.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done after an agreement's signature, and whether it was.
 *
 * @param text in the caller's language
 */
public record DutyDetails(long id, String kind, String text, LocalDate dueOn, @Nullable LocalDate doneOn,
		@Nullable String evidence) {

	/** Whether it was not done, and its day is over. */
	public boolean late(LocalDate today) {
		return this.doneOn == null && this.dueOn.isBefore(today);
	}

}
