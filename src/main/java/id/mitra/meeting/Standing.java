package id.mitra.meeting;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting stands, and why: what its history tells of a confirmation, a postponement
 * or a cancellation.
 */
record Standing(MeetingStatus status, @Nullable String statusReason, LocalDate date, DatePrecision datePrecision,
		Classification classification) implements ClassifiedDraft {
}
