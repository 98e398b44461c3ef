package id.mitra.meeting;

/**
 * How the sides met.
 */
public enum MeetingMode {

	IN_PERSON, ONLINE, HYBRID

}
