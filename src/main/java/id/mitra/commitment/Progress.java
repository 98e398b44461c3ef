package id.mitra.commitment;

import java.time.LocalDate;

import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stood, and for which day that was reported. What else was said is in
 * the report.
 */
record Progress(CommitmentStatus status, @Nullable LocalDate reportedOn,
		Classification classification) implements ClassifiedDraft {

	/** The same for those alone who may know of what is classified so. */
	Progress atLeast(Classification other) {
		return new Progress(this.status, this.reportedOn,
				other.isAbove(this.classification) ? other : this.classification);
	}

}
