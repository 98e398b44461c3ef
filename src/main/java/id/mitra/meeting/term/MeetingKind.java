package id.mitra.meeting.term;

/**
 * What sort of conversation a meeting is. Internal coordination never counts as a meeting
 * with a country.
 */
public enum MeetingKind {

	BILATERAL, COURTESY_CALL, NEGOTIATION, JOINT_COMMITTEE, SIGNING, FOLLOW_UP, TECHNICAL, INTERNAL

}
