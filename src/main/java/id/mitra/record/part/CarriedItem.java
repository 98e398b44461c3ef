package id.mitra.record.part;

import java.time.LocalDate;

import id.mitra.meeting.term.DatePrecision;

/**
 * An item that was carried over from another meeting, which its reader may see.
 */
public record CarriedItem(long itemId, long meetingId, String title, LocalDate date, DatePrecision datePrecision) {

	public boolean ofMonth() {
		return this.datePrecision == DatePrecision.MONTH;
	}

}
