package id.mitra.meeting.term;

/**
 * How exactly a meeting's date is known; of a month, the first stands for it.
 */
public enum DatePrecision {

	DAY, MONTH

}
