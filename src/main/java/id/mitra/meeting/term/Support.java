package id.mitra.meeting.term;

/**
 * Whose support a meeting was about in an area, seen from our side.
 */
public enum Support {

	RECEIVED, GIVEN, MUTUAL

}
