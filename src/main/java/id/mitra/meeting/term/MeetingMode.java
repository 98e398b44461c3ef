package id.mitra.meeting.term;

/**
 * How the sides met.
 */
public enum MeetingMode {

	IN_PERSON, ONLINE, HYBRID

}
