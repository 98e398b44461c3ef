package id.mitra.meeting.page;

import org.jspecify.annotations.Nullable;

/**
 * Where the list of meetings is as it was: one goes back there, and nowhere else.
 */
final class ListedAt {

	private static final String QUERY = "\\?[\\w.~%&=+:,*-]*";

	private ListedAt() {
	}

	/**
	 * The list's address.
	 * @param asked its query, as the page had it
	 */
	static String of(@Nullable String asked) {
		return "/meetings" + ((asked != null && asked.matches(QUERY)) ? asked : "");
	}

}
