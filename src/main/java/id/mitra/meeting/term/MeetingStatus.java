package id.mitra.meeting.term;

import java.util.Locale;

/**
 * How a meeting stands.
 */
public enum MeetingStatus {

	PLANNED, HELD, POSTPONED, CANCELLED;

	/** As styles and icons name it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
