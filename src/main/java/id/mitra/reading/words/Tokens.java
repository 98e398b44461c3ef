package id.mitra.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import id.mitra.platform.text.Folded;

/**
 * Cuts a text into its words, once through from the beginning to the end.
 */
public final class Tokens {

	private static final String QUOTES = "\"“”„«»‟";

	/** A longer one is no tag. */
	private static final int LONGEST_TAG = 500;

	private static final int LONGEST_ENTITY = 10;

	private Tokens() {
	}

	public static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		int before = Token.LINE;
		BitSet wraps = Wraps.of(text);
		while (at < text.length()) {
			int skipped = (text.charAt(at) == '<') ? tagEnd(text, at)
					: (text.charAt(at) == '&') ? entityEnd(text, at) : at;
			if (skipped > at) {
				before |= (text.charAt(at) == '<') ? Token.SPACE | block(text, at)
						: entity(text.substring(at, skipped));
				at = skipped;
				continue;
			}
			int end = Math.max(wordEnd(text, at), dottedEnd(text, at));
			if (end == at) {
				before |= wraps.get(at) ? Token.SPACE : flag(text, at);
				at++;
				continue;
			}
			tokens.add(token(text, at, end, before));
			before = 0;
			at = end;
		}
		return tokens;
	}

	/**
	 * The end of a tag of HTML, of a script or style with all that it holds; the start
	 * where there is none.
	 */
	private static int tagEnd(String text, int at) {
		if (at + 1 >= text.length()
				|| !(Character.isLetter(text.charAt(at + 1)) || "/!".indexOf(text.charAt(at + 1)) >= 0)) {
			return at;
		}
		String name = text.substring(at + 1, Math.min(text.length(), at + 7)).toLowerCase(Locale.ROOT);
		for (String hidden : List.of("script", "style")) {
			if (name.startsWith(hidden)) {
				int end = closing(text, hidden, at);
				return (end < 0) ? text.length() : end;
			}
		}
		int limit = Math.min(text.length(), at + LONGEST_TAG);
		for (int i = at + 1; i < limit; i++) {
			if (text.charAt(i) == '>') {
				return i + 1;
			}
		}
		return at;
	}

	private static int closing(String text, String name, int from) {
		int length = name.length() + 2;
		for (int i = from; i + length <= text.length(); i++) {
			if (text.charAt(i) == '<' && text.regionMatches(true, i, "</" + name, 0, length)) {
				int end = text.indexOf('>', i);
				return (end < 0) ? text.length() : end + 1;
			}
		}
		return -1;
	}

	/** A tag that is no mark within a line begins another. */
	private static int block(String text, int at) {
		String tag = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
		return tag.matches("</?(a|b|i|u|em|strong|span|sup|sub|small|font|mark)\\b.*") ? 0 : Token.LINE;
	}

	private static int entityEnd(String text, int at) {
		for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_ENTITY); i++) {
			char character = text.charAt(i);
			if (character == ';') {
				return (i > at + 1) ? i + 1 : at;
			}
			if (!Character.isLetterOrDigit(character) && character != '#') {
				return at;
			}
		}
		return at;
	}

	private static int entity(String entity) {
		return switch (entity) {
			case "&quot;", "&ldquo;", "&rdquo;", "&laquo;", "&raquo;" -> Token.QUOTE;
			case "&ndash;", "&mdash;" -> Token.DASH | Token.SPACE;
			case "&nbsp;" -> Token.SPACE;
			default -> 0;
		};
	}

	private static int wordEnd(String text, int start) {
		int at = start;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			if (!Character.isLetterOrDigit(character) && !isMark(character)) {
				return at;
			}
			at += Character.charCount(character);
		}
		return at;
	}

	/** Capitals with full stops between them are one word: U.S., H.E., D.C. */
	private static int dottedEnd(String text, int start) {
		int at = start;
		while (at + 1 < text.length() && at - start < LONGEST_ENTITY && Character.isUpperCase(text.charAt(at))
				&& text.charAt(at + 1) == '.') {
			at += 2;
		}
		boolean two = at - start > 3;
		boolean alone = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
		boolean last = at < text.length() && Character.isUpperCase(text.charAt(at))
				&& (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
		boolean ends = last || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
		if (!alone || !ends || at == start) {
			return start;
		}
		return last ? at + 1 : two ? at : start;
	}

	private static boolean isMark(int character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static int flag(String text, int at) {
		char character = text.charAt(at);
		if (QUOTES.indexOf(character) >= 0) {
			return Token.QUOTE;
		}
		return switch (character) {
			case '\n', '\r', '\u2028', '\u2029' -> Token.LINE;
			case ',' -> Token.COMMA;
			case '.', '!', '?', '…' -> Token.STOP;
			case '(', '[', '{' -> Token.OPEN;
			case ')', ']', '}' -> Token.CLOSE;
			case '–', '—', '|', '•', '·' -> Token.DASH;
			case '-' -> joins(text, at) ? 0 : Token.DASH;
			case ':', ';' -> Token.COLON;
			case '/' -> Token.SLASH;
			default -> Character.isWhitespace(character) || Character.isSpaceChar(character) ? Token.SPACE : 0;
		};
	}

	private static boolean joins(String text, int at) {
		return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
				&& Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static Token token(String text, int start, int end, int before) {
		String word = text.substring(start, end);
		boolean capital = Character.isUpperCase(word.codePointAt(0));
		boolean upper = word.length() > 1 && capital
				&& word.codePoints()
					.allMatch((character) -> Character.isUpperCase(character) || Character.isDigit(character)
							|| character == '.');
		return new Token(start, end, fold(word), capital, upper, before);
	}

	/**
	 * A word as it is compared. Never empty: what consists of marks alone stays as it is.
	 */
	public static String fold(String word) {
		if (isPlain(word)) {
			return word.toLowerCase(Locale.ROOT);
		}
		String folded = Folded.letters(word).replace('ı', 'i');
		return folded.isEmpty() ? word : folded;
	}

	/** Most words are letters and digits without accents, which is quick to see. */
	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			char character = word.charAt(i);
			boolean plain = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
					|| (character >= '0' && character <= '9');
			if (!plain) {
				return false;
			}
		}
		return true;
	}

}
