package id.mitra.search;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.Sha256;
import id.mitra.search.MeetingSearch.End;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a search ends: in which of the lists that it is made of, and where in
 * that.
 *
 * @param end what the later meetings follow
 * @param inner the list's own cursor, or nothing for its beginning
 */
record SearchCursor(Stage stage, @Nullable End end, @Nullable String inner) {

	static final SearchCursor START = new SearchCursor(Stage.NAMES, null, null);

	private static final Pattern FORM = Pattern
		.compile("([0-9a-f]{8})([ngcral])(?:([0-9]{1,7})_([0-9]{1,18})_)?\\.([A-Za-z0-9_-]*)");

	/**
	 * The lists, in the order in which they follow each other. Names that are only spelt
	 * alike stand alone.
	 */
	enum Stage {

		NAMES, AGREEMENTS, COMMITMENTS, RANKED, LATER, ALIKE

	}

	/**
	 * Null where it is none of this search.
	 * @param search what was searched for
	 */
	static @Nullable SearchCursor read(@Nullable String encoded, String search) {
		if (encoded == null || encoded.isEmpty()) {
			return START;
		}
		Matcher matcher = FORM.matcher(encoded);
		if (!matcher.matches() || !matcher.group(1).equals(mark(search))) {
			return null;
		}
		Stage stage = switch (matcher.group(2)) {
			case "n" -> Stage.NAMES;
			case "g" -> Stage.AGREEMENTS;
			case "c" -> Stage.COMMITMENTS;
			case "r" -> Stage.RANKED;
			case "a" -> Stage.ALIKE;
			default -> Stage.LATER;
		};
		End end = (matcher.group(3) != null)
				? new End(LocalDate.ofEpochDay(Long.parseLong(matcher.group(3))), Long.parseLong(matcher.group(4)))
				: null;
		return ((stage == Stage.LATER) == (end != null)) ? new SearchCursor(stage, end, matcher.group(5)) : null;
	}

	private static String mark(String search) {
		return Sha256.hex(search).substring(0, 8);
	}

	String encode(String search) {
		String letter = switch (this.stage) {
			case NAMES -> "n";
			case AGREEMENTS -> "g";
			case COMMITMENTS -> "c";
			case RANKED -> "r";
			case LATER -> "l";
			case ALIKE -> "a";
		};
		String after = (this.end != null) ? this.end.date().toEpochDay() + "_" + this.end.id() + "_" : "";
		return mark(search) + letter + after + "." + ((this.inner != null) ? this.inner : "");
	}

}
