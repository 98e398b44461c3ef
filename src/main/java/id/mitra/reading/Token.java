package id.mitra.reading;

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
record Token(int start, int end, String word, boolean capital, boolean upper, int before) {

	static final int SPACE = 1;

	static final int COMMA = 2;

	static final int STOP = 4;

	static final int LINE = 8;

	static final int OPEN = 16;

	static final int CLOSE = 32;

	static final int QUOTE = 64;

	static final int DASH = 128;

	static final int COLON = 256;

	static final int SLASH = 512;

	/** What a name or a title does not reach over. */
	static final int BREAK = STOP | LINE | QUOTE | DASH | COLON | SLASH;

	boolean after(int flags) {
		return (this.before & flags) != 0;
	}

	boolean is(String other) {
		return this.word.equals(other);
	}

	boolean number() {
		return Character.isDigit(this.word.charAt(0));
	}

	boolean initial() {
		return this.capital && this.word.length() == 1;
	}

}
