package id.mitra.merging.likeness;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mitra.platform.text.Folded;

/**
 * A word of a name as it sounds, however it is spelt: by the spelling of before 1972
 * (Soekarno, Djoko, Tjahjo), by that of Arabic names (Achmad, Akhmad), with letters
 * doubled or not.
 *
 * @param written its first letter as it is written
 */
record NameSound(String text, String written) {

	private static final Pattern MUHAMMAD = Pattern.compile("m(oh?|uh?|h)(d|m?d|am+[ae]d)?|mhmd");

	private static final List<Map.Entry<Pattern, String>> SPELLINGS = List.of(spelling("oe", "u"),
			spelling("dj|dy", "y"), spelling("tj", "c"), spelling("sj|sy|sh", "s"), spelling("nj", "ny"),
			spelling("kh|ch", "h"), spelling("ph", "f"), spelling("th", "t"), spelling("dh", "d"), spelling("v", "f"),
			spelling("q|ck", "k"), spelling("x", "ks"), spelling("z", "s"), spelling("[jy]", "i"),
			spelling("(\\w)\\1+", "$1"), spelling("(?<=\\w\\w\\w)h$", ""));

	private static Map.Entry<Pattern, String> spelling(String spelt, String sound) {
		return Map.entry(Pattern.compile(spelt), sound);
	}

	/** Names are made of few words, each of which is looked at again and again. */
	private static final Cache<String, NameSound> HEARD = Caffeine.newBuilder().maximumSize(20_000).build();

	static NameSound of(String word) {
		return HEARD.get(word, NameSound::heard);
	}

	private static NameSound heard(String word) {
		String sound = Folded.letters(word);
		if (sound.length() > 1 && MUHAMMAD.matcher(sound.replace("ch", "h").replace("kh", "h")).matches()) {
			return new NameSound("muhamad", "m");
		}
		String written = sound.isEmpty() ? "" : sound.substring(0, 1);
		for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
			Matcher spelt = spelling.getKey().matcher(sound);
			sound = spelt.replaceAll(spelling.getValue());
		}
		return new NameSound(sound, written);
	}

	boolean isInitial() {
		return this.text.length() == 1;
	}

	private String initial() {
		return this.text.substring(0, 1);
	}

	/** The letters by which it may be abbreviated. */
	Set<String> initials() {
		return new TreeSet<>(List.of(initial(), this.written));
	}

	/** Its first letter and its consonants, which typing errors rarely touch. */
	String skeleton() {
		return initial() + this.text.substring(1).replaceAll("[aeiou]", "");
	}

	/**
	 * How sure one is that two words are the same, from 0 to 1. What differs in its first
	 * letter or in a last vowel (Susanto, Susanti) is another name.
	 */
	double likeness(NameSound other) {
		if (this.text.equals(other.text)) {
			return isInitial() ? 0.6 : 1;
		}
		if (isInitial() || other.isInitial()) {
			return Collections.disjoint(initials(), other.initials()) ? 0 : 0.6;
		}
		if (!initial().equals(other.initial())) {
			return 0;
		}
		int length = Math.min(this.text.length(), other.text.length());
		int allowed = (length >= 8) ? 2 : (length >= 4) ? 1 : 0;
		int distance = distance(this.text, other.text);
		return (distance <= allowed && !differsInLastVowel(other)) ? 0.9 - 0.05 * distance : 0;
	}

	private boolean differsInLastVowel(NameSound other) {
		String vowels = "[aeiou]$";
		return !this.text.endsWith(other.text.substring(other.text.length() - 1))
				&& (this.text.replaceFirst(vowels, "").equals(other.text.replaceFirst(vowels, "")));
	}

	/** How many letters are other ones, missing, or swapped with the next. */
	static int distance(String one, String other) {
		int[][] costs = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				costs[i][j] = (i == 0 || j == 0) ? i + j : step(costs, one, other, i, j);
			}
		}
		return costs[one.length()][other.length()];
	}

	private static int step(int[][] costs, String one, String other, int i, int j) {
		int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
		int cost = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + same);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
	}

}
