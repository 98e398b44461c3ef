package id.mitra.search;

import java.util.List;

/**
 * The part of a text that shows why it was found: from a little before the first match
 * on, else from its beginning.
 */
record Snippet(String text, List<WordSpan> matches) {

	private static final int LENGTH = 200;

	private static final int BEFORE = 60;

	static Snippet of(String text, Marks marks) {
		List<WordSpan> all = marks.in(text);
		int start = all.isEmpty() || all.getFirst().end() <= LENGTH ? 0
				: wordAfter(text, Math.max(0, all.getFirst().start() - BEFORE));
		int end = (text.length() - start <= LENGTH) ? text.length() : whole(text, start + LENGTH);
		String part = text.substring(start, end).strip();
		String shown = ((start > 0) ? "…" : "") + part + ((end < text.length()) ? "…" : "");
		return new Snippet(shown, marks.in(shown));
	}

	private static int wordAfter(String text, int index) {
		int space = text.indexOf(' ', index);
		return (index == 0 || space < 0 || space > index + BEFORE) ? whole(text, index) : space + 1;
	}

	/** Not between the two halves of one character. */
	private static int whole(String text, int index) {
		return (index > 0 && Character.isLowSurrogate(text.charAt(index))) ? index - 1 : index;
	}

}
