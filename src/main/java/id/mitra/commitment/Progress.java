package id.mitra.commitment;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stood, and for which day that was reported. What else was said may
 * have been said at a meeting that not everyone may know.
 */
record Progress(CommitmentStatus status, @Nullable LocalDate reportedOn,
		Classification classification) implements ClassifiedDraft {
}
