package id.mitra.delegate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name without what may stand around it: honorifics and academic titles, which
 * make no other person.
 */
public final class PersonName {

	private static final Set<String> TITLES = Set.of("prof", "dr", "drs", "dra", "ir", "h", "hj", "kh", "mr", "mrs",
			"ms", "miss", "sir", "dato", "datuk", "seri", "sri", "tan", "tun", "he", "bapak", "ibu", "bpk", "sdr",
			"phd", "mpa", "msi", "mm", "mh", "sh", "se", "st", "ma", "msc", "mba", "llm", "spd", "sip", "ssos", "skom",
			"mpd", "meng", "dea", "esq", "jr");

	/** By which people are spoken of; they may be names as well. */
	private static final Set<String> FORMS_OF_ADDRESS = Set.of("pak", "bu", "haji", "hajah", "hajjah", "professor",
			"profesor", "doktor", "tuan", "nyonya", "madam", "madame", "dame", "sdri", "hon");

	private PersonName() {
	}

	/**
	 * "Prof. Drs. H. Adi Contoh, M.P.A., Ph.D." becomes "Adi Contoh"; a name of nothing
	 * but titles stays as it is.
	 */
	public static String bare(String fullName) {
		String name = fullName.split(",", 2)[0];
		String bare = Arrays.stream(name.split("\\s+"))
			.filter((word) -> !TITLES.contains(plain(word)))
			.collect(Collectors.joining(" "))
			.strip();
		return bare.isEmpty() ? fullName.strip() : bare;
	}

	/** Whether there is nothing in it but honorifics and academic titles: "M.P.A.". */
	public static boolean isTitles(String text) {
		return Arrays.stream(text.strip().split("\\s+")).allMatch((word) -> TITLES.contains(plain(word)));
	}

	/**
	 * The words with which somebody asks for a person without what may stand around a
	 * name; all of them where they are nothing else.
	 */
	static List<String> withoutTitles(List<String> words) {
		List<String> bare = words.stream()
			.filter((word) -> !TITLES.contains(plain(word)) && !FORMS_OF_ADDRESS.contains(plain(word)))
			.toList();
		return bare.isEmpty() ? words : bare;
	}

	/** The words of a name as people say it, without titles and forms of address. */
	public static String spoken(String name) {
		return String.join(" ", withoutTitles(List.of(name.strip().split("\\s+"))));
	}

	private static String plain(String word) {
		return word.replace(".", "").toLowerCase(Locale.ROOT);
	}

}
