package id.mitra.feed;

import java.util.Objects;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was asked for in a browser.
 *
 * @param of MINE, UNIT, or QUERY and the filters of the list after a colon
 */
record FeedForm(@Nullable String name, @Nullable String of) {

	private static final String LISTED = FeedView.QUERY + ":";

	static final FeedForm BLANK = new FeedForm("", FeedView.MINE.name());

	static String listed(String query) {
		return LISTED + query;
	}

	FeedDraft toDraft(Values values) {
		String chosen = Objects.requireNonNullElse(this.of, "");
		boolean listed = chosen.startsWith(LISTED);
		return new FeedDraft(Objects.requireNonNullElse(this.name, ""),
				listed ? FeedView.QUERY : values.requiredChoice("of", chosen, FeedView.class),
				listed ? chosen.substring(LISTED.length()) : null);
	}

}
