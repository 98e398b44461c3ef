package id.mitra.meeting.term;

/**
 * Whom a delegate represents.
 */
public enum Side {

	OURS, PARTNER

}
