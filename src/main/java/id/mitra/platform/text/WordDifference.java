package id.mitra.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word: its longest common subsequence of words stays, the
 * rest is gone or new. Texts that differ in too many words are told as a whole.
 */
public final class WordDifference {

	private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

	/** Pairs of words that are compared at most: some ten milliseconds. */
	private static final long MOST = 4_000_000;

	/** What is longer is worth comparing word by word. */
	private static final int SHORT = 60;

	private final List<Part> parts = new ArrayList<>();

	private WordDifference() {
	}

	/**
	 * Whether one of two texts is so long that one would look for what differs.
	 */
	public static boolean isLong(String before, String after) {
		return before.length() > SHORT || after.length() > SHORT || (before + after).contains("\n");
	}

	/**
	 * The parts of both texts in the order that they are read in.
	 */
	public static List<Part> between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		int start = 0;
		while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(old.size(), now.size()) - start
				&& old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
			end++;
		}
		WordDifference difference = new WordDifference();
		difference.add(Mark.SAME, old.subList(0, start));
		difference.compare(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
		difference.add(Mark.SAME, old.subList(old.size() - end, old.size()));
		return difference.parts;
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private void compare(List<String> old, List<String> now) {
		if ((long) old.size() * now.size() > MOST) {
			add(Mark.GONE, old);
			add(Mark.NEW, now);
			return;
		}
		int[][] common = common(old, now);
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				add(Mark.SAME, old.subList(i++, i));
				j++;
			}
			else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
				add(Mark.GONE, old.subList(i++, i));
			}
			else {
				add(Mark.NEW, now.subList(j++, j));
			}
		}
	}

	/** How many words the ends of both share, from each word on. */
	private static int[][] common(List<String> old, List<String> now) {
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void add(Mark mark, List<String> words) {
		if (words.isEmpty()) {
			return;
		}
		String text = String.join("", words);
		if (!this.parts.isEmpty() && this.parts.getLast().mark() == mark) {
			text = this.parts.removeLast().text() + text;
		}
		this.parts.add(new Part(mark, text));
	}

	/**
	 * Whether a part stands in both texts or in one.
	 */
	public enum Mark {

		SAME, GONE, NEW

	}

	/**
	 * Words that belong together.
	 */
	public record Part(Mark mark, String text) {
	}

}
