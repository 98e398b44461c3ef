package id.mitra.meeting;

/**
 * How a meeting stands.
 */
public enum MeetingStatus {

	PLANNED, HELD, POSTPONED, CANCELLED

}
