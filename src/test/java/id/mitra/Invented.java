package id.mitra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Words that nothing else has. They are seeded, so that a run comes again as it was, and
 * so unlike each other that no search which forgives a typo takes one for another.
 */
final class Invented {

	/** The seed of a run, which {@code -Dmitra.test.seed} gives. */
	private static final Invented WORDS = new Invented(Long.getLong("mitra.test.seed", 11));

	/** Without those that tests use for what nobody has: qqqq, XXXXX. */
	private static final String LETTERS = "abcdefghijklmnoprstuvwyz";

	private static final int LENGTH = 8;

	/** Of the nine parts of three letters by which PostgreSQL compares a word. */
	private static final int MOST_IN_COMMON = 2;

	private final Random random;

	private final Map<String, List<Integer>> wordsByPart = new HashMap<>();

	private int words;

	Invented(long seed) {
		this.random = new Random(seed);
	}

	/** Eight letters. */
	static String word() {
		return WORDS.next();
	}

	synchronized String next() {
		while (true) {
			StringBuilder word = new StringBuilder();
			this.random.ints(LENGTH, 0, LETTERS.length()).forEach((letter) -> word.append(LETTERS.charAt(letter)));
			List<String> parts = parts(word.toString());
			if (unlikeAll(parts)) {
				parts.forEach(
						(part) -> this.wordsByPart.computeIfAbsent(part, (none) -> new ArrayList<>()).add(this.words));
				this.words++;
				return word.toString();
			}
		}
	}

	private boolean unlikeAll(List<String> parts) {
		Map<Integer, Integer> common = new HashMap<>();
		parts.forEach((part) -> this.wordsByPart.getOrDefault(part, List.of())
			.forEach((word) -> common.merge(word, 1, Integer::sum)));
		return common.values().stream().allMatch((number) -> number <= MOST_IN_COMMON);
	}

	/** As pg_trgm cuts a word. */
	static List<String> parts(String word) {
		String padded = "  " + word + " ";
		List<String> parts = new ArrayList<>();
		for (int i = 0; i + 3 <= padded.length(); i++) {
			parts.add(padded.substring(i, i + 3));
		}
		return parts.stream().distinct().toList();
	}

}
