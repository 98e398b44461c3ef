package id.mitra.record;

import java.time.LocalDate;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingStatus;

/**
 * A meeting with the same partners at which may be talked of what another left open.
 */
public record Successor(long meetingId, String reference, String title, MeetingStatus status, LocalDate date,
		DatePrecision datePrecision) {

	public boolean ofMonth() {
		return this.datePrecision == DatePrecision.MONTH;
	}

}
