package id.mitra.meeting;

/**
 * How a meeting stands.
 */
public enum MeetingStatus {

	PLANNED, HELD, POSTPONED, CANCELLED;

	/**
	 * The last day, as SQL, on which a meeting can have been held, wherever that is.
	 * Bounded by it, what was held is found without walking past all that is planned.
	 */
	public static final String LAST_HELD = "current_date + 2";

}
