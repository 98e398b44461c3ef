package id.mitra.meeting;

/**
 * Whom a delegate represents.
 */
public enum Side {

	OURS, PARTNER

}
