package id.mitra.meeting.term;

/**
 * Whose a commitment is: ours, the partner's, or of both.
 */
public enum Owner {

	OURS, PARTNER, JOINT

}
