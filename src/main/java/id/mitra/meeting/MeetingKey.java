package id.mitra.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The keys under which a meeting stands in {@code meeting_key}, as the database's
 * {@code digests} writes them.
 */
public final class MeetingKey {

	private MeetingKey() {
	}

	/** An area with its children. */
	public static String ofArea(String area) {
		return "A:" + area;
	}

	/** A partner with its parts, and an area where one is given. */
	public static String ofPartner(long partner, @Nullable String area) {
		return "P" + partner + about(area);
	}

	/** The country of a partner, and an area where one is given. */
	public static String ofCountry(String country, @Nullable String area) {
		return "C:" + country + about(area);
	}

	static String ofDelegate(long delegate) {
		return "D" + delegate;
	}

	/** The level of either side. */
	static String ofLevel(Level level) {
		return "L:" + level;
	}

	private static String about(@Nullable String area) {
		return (area != null) ? " " + ofArea(area) : "";
	}

}
