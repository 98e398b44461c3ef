package id.mitra.meeting.term;

/**
 * Why it can't be told when a meeting is, the most telling reason first.
 */
public enum WhyUnclear {

	/** What was held lies ahead in these words, such as "besok". */
	AHEAD,
	/** What is planned lies back in these words, such as "kemarin". */
	BEHIND,
	/** The day that is named falls on another day of the week. */
	OTHER_WEEKDAY,
	/** There is no such day, such as 31 February. */
	NO_SUCH_DAY,
	/** A week or a year is named, or hours of a month, where a day is needed. */
	NO_DAY,
	/** It can't be read. */
	UNREADABLE

}
