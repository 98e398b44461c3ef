package id.mitra.agreement.duty;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement's history tells of a duty.
 */
record DutyTold(String duty, @Nullable LocalDate doneOn, @Nullable String evidence,
		Classification classification) implements ClassifiedDraft {
}
