package id.mitra.commitment.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.commitment.term.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report on record. Of one that was given at a meeting which its reader may not know
 * there is status and day, and nothing else.
 */
public record ReportDetails(CommitmentStatus status, @Nullable String note, List<EvidenceLink> evidence, LocalDate on,
		@Nullable Long meetingId, @Nullable String meetingTitle, @Nullable Instant reportedAt,
		@Nullable String reportedBy) {

	/**
	 * A report as it is shown.
	 * @param meeting the title of the meeting where it was given, null where the reader
	 * may not know that
	 */
	public static ReportDetails of(StatusReport report, List<EvidenceLink> evidence, @Nullable String meeting) {
		return new ReportDetails(report.status(), report.note(), evidence, report.on(), report.meetingId(), meeting,
				report.at(), report.by())
			.shown();
	}

	/** The same without what belongs to a meeting that has no title for the reader. */
	public ReportDetails shown() {
		boolean veiled = this.meetingId != null && this.meetingTitle == null;
		return veiled ? new ReportDetails(this.status, null, List.of(), this.on, null, null, null, null) : this;
	}

}
