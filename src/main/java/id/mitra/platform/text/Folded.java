package id.mitra.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared: without case, accents and widths.
 */
public final class Folded {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folded() {
	}

	public static String of(String text) {
		return bare(text).toLowerCase(Locale.ROOT);
	}

	/** Its words alone, with one space between them. */
	public static String words(String text) {
		return SIGNS.matcher(of(text)).replaceAll(" ").strip();
	}

	/** Its letters and digits alone. */
	public static String letters(String text) {
		return SIGNS.matcher(of(text)).replaceAll("");
	}

	/** Most words have nothing to take off. */
	private static String bare(String text) {
		boolean plain = text.chars().allMatch((character) -> character < 0x80);
		return plain ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
	}

}
