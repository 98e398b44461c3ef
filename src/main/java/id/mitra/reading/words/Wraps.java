package id.mitra.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which line breaks only wrap a paragraph, as in what is copied from a clipping or
 * a letter: lines of like width one below the other, some of which break off within a
 * sentence.
 */
final class Wraps {

	private static final int NARROWEST = 40;

	private static final int WIDEST = 120;

	private static final String ENDS = ".!?:”\"";

	/** A line of text without the blanks around it. */
	private record WrittenLine(int from, int to) {

		private int width() {
			return this.to - this.from;
		}

	}

	private Wraps() {
	}

	/** Where a text breaks and no line ends, with the blanks around such a break. */
	static BitSet of(String text) {
		BitSet wraps = new BitSet();
		List<WrittenLine> block = new ArrayList<>();
		int from = 0;
		while (from <= text.length()) {
			int feed = text.indexOf('\n', from);
			int end = (feed < 0) ? text.length() : feed;
			WrittenLine line = stripped(text, from, end);
			if (line.width() > 0) {
				block.add(line);
			}
			if (line.width() == 0 || feed < 0) {
				join(text, block, wraps);
				block.clear();
			}
			from = end + 1;
		}
		return wraps;
	}

	private static WrittenLine stripped(String text, int from, int end) {
		int first = from;
		int last = end;
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return new WrittenLine(first, last);
	}

	private static void join(String text, List<WrittenLine> block, BitSet wraps) {
		int width = block.stream().mapToInt(WrittenLine::width).max().orElse(0);
		if (width < NARROWEST || width > WIDEST) {
			return;
		}
		List<Integer> full = new ArrayList<>();
		boolean within = false;
		for (int i = 0; i + 1 < block.size(); i++) {
			if (block.get(i).width() * 5 >= width * 3) {
				full.add(i);
				within |= isWithinSentence(text, block.get(i), block.get(i + 1));
			}
		}
		if (within) {
			full.forEach((i) -> wraps.set(block.get(i).to(), block.get(i + 1).from()));
		}
	}

	private static boolean isWithinSentence(String text, WrittenLine line, WrittenLine next) {
		return ENDS.indexOf(text.charAt(line.to() - 1)) < 0 && Character.isLowerCase(text.charAt(next.from()));
	}

}
