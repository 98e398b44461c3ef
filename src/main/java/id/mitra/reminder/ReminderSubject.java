package id.mitra.reminder;

import java.util.Locale;

/**
 * What a reminder is about.
 */
public enum ReminderSubject {

	MEETING, COMMITMENT, AGREEMENT;

	/** The page of one of them. */
	String path(long id) {
		return "/" + name().toLowerCase(Locale.ROOT) + "s/" + id;
	}

}
