package id.mitra.reading.words;

/**
 * A word of a text.
 *
 * @param start of it, in UTF-16 units of the text
 * @param end of it, exclusive
 * @param word folded: lower case, without accents
 * @param capital whether it begins with a capital letter
 * @param upper whether it is of several letters, all of them capitals or digits
 * @param before what stands between it and the word before, as flags
 */
public record Token(int start, int end, String word, boolean capital, boolean upper, int before) {

	public static final int SPACE = 1;

	public static final int COMMA = 2;

	public static final int STOP = 4;

	public static final int LINE = 8;

	public static final int OPEN = 16;

	public static final int CLOSE = 32;

	public static final int QUOTE = 64;

	public static final int DASH = 128;

	public static final int COLON = 256;

	public static final int SLASH = 512;

	/** What a name or a title does not reach over. */
	public static final int BREAK = STOP | LINE | QUOTE | DASH | COLON | SLASH;

	public boolean after(int flags) {
		return (this.before & flags) != 0;
	}

	public boolean is(String other) {
		return this.word.equals(other);
	}

	public boolean number() {
		return Character.isDigit(this.word.charAt(0));
	}

	public boolean initial() {
		return this.capital && this.word.length() == 1;
	}

}
