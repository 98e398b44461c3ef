package id.mitra.meeting;

import java.util.Locale;

/**
 * How a meeting stands.
 */
public enum MeetingStatus {

	PLANNED, HELD, POSTPONED, CANCELLED;

	/**
	 * The last day, as SQL, on which a meeting can have been held, wherever that is.
	 * Bounded by it, what was held is found without walking past all that is planned. It
	 * is the day after the one that the earliest zone has, whatever the session's is.
	 */
	public static final String LAST_HELD = "((now() at time zone 'UTC')::date + 2)";

	/** As styles and icons name it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
