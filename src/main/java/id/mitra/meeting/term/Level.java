package id.mitra.meeting.term;

/**
 * The level at which a side was represented.
 */
public enum Level {

	HEAD_OF_GOVERNMENT, MINISTER, VICE_MINISTER, SENIOR_OFFICIAL, DIRECTOR, WORKING

}
