package id.mitra.meeting.term;

/**
 * What a delegate was at a meeting.
 */
public enum AttendanceRole {

	HEAD, MEMBER, INTERPRETER, NOTE_TAKER, OBSERVER

}
