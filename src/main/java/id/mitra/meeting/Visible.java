package id.mitra.meeting;

import id.mitra.identity.caller.Visibility;

/**
 * The visibility rule of what hangs on a meeting: a row is as visible as the meeting that
 * its column names. Its SQL takes the parameter of {@link Visibility}; whether a caller
 * knows one record, {@link MeetingVisibility} tells.
 */
public final class Visible {

	private final String column;

	private final String place;

	private Visible(String column, String place) {
		this.column = column;
		this.place = place;
	}

	/**
	 * What a column leads to.
	 * @param column a column with a meeting's id, such as {@code c.meeting_id}
	 */
	public static Visible through(String column) {
		return new Visible(column, "");
	}

	/** Only where the meeting is not in the trash. */
	public Visible onRecord() {
		return new Visible(this.column, " and %s.trashed_at is null");
	}

	/** Holds where the reader may see the meeting of a row. */
	public String condition() {
		return "exists (select from meeting seen where " + bounded("seen") + ")";
	}

	/** Joins the meeting as m, where the reader may see it. */
	public String join() {
		return "join meeting m on " + bounded("m");
	}

	private String bounded(String meeting) {
		return meeting + ".id = " + this.column + this.place.formatted(meeting) + " and " + Visibility.of(meeting);
	}

}
