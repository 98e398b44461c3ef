package id.mitra.bench;

import java.util.SplittableRandom;

/**
 * Makes words that look like some and mean nothing.
 */
final class Syllables {

	private static final String[] ONSETS = { "b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y",
			"kr", "pr", "ny" };

	private static final String[] RHYMES = { "a", "i", "u", "e", "o", "an", "ar", "in", "ur", "as", "ek", "on" };

	private Syllables() {
	}

	static String word(SplittableRandom random, int syllables) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
		}
		return word.toString();
	}

	/** With a capital, as a name. */
	static String name(SplittableRandom random, int syllables) {
		String word = word(random, syllables);
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
