package id.mitra.inbox.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tells in which of the two languages a quotation is, by the small words that only one of
 * them has.
 */
final class Languages {

	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "is", "are", "we", "our", "with",
			"will", "that", "this", "for", "have", "has", "in", "it", "i");

	private static final Set<String> INDONESIAN = Set.of("yang", "dan", "di", "ke", "dari", "untuk", "dengan", "ini",
			"itu", "kami", "kita", "saya", "akan", "adalah", "dalam", "pada", "telah", "oleh");

	private Languages() {
	}

	/** {@code id} or {@code en}; Indonesian where neither shows. */
	static String of(String text) {
		String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z]+");
		long english = Arrays.stream(words).filter(ENGLISH::contains).count();
		long indonesian = Arrays.stream(words).filter(INDONESIAN::contains).count();
		return (english > indonesian) ? "en" : "id";
	}

}
