package id.mitra.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.commitment.report.ReportDetails;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A commitment on record.
 *
 * @param late whether it is open, and the last day of the period by which it was promised
 * is over at the ministry
 * @param onTime of what is done by a day, whether it was by then
 * @param reports what was said of it, the oldest first
 */
public record CommitmentDetails(@Flat Handle handle, String reference, @Flat CommitmentDraft draft,
		@Flat CommitmentNames names, boolean late, @Nullable Boolean onTime, List<ReportDetails> reports,
		@Nullable Assessment assessment, @Flat Stamp stamp) implements OnRecord, Classified {

	static CommitmentDetails of(Handle handle, String reference, CommitmentDraft draft, CommitmentNames names,
			@Nullable LocalDate doneOn, List<ReportDetails> reports, @Nullable Assessment assessment, Stamp stamp,
			LocalDate today) {
		LocalDate last = draft.due().lastDay();
		boolean late = Objects.requireNonNull(draft.status()).isOpen() && last != null && last.isBefore(today);
		Boolean onTime = (last != null && doneOn != null) ? !doneOn.isAfter(last) : null;
		return new CommitmentDetails(handle, reference, draft.shown(), names, late, onTime, reports, assessment, stamp);
	}

	/** How it stands, by what was last reported. */
	public CommitmentStatus status() {
		return Objects.requireNonNull(this.draft.status());
	}

	@Override
	public Classification classification() {
		return Objects.requireNonNull(this.draft.classification());
	}

}
