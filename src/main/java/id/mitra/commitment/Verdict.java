package id.mitra.commitment;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment was said to be kept, and why.
 */
record Verdict(@Nullable Integer score, @Nullable String assessmentNote,
		Classification classification) implements ClassifiedDraft {
}
