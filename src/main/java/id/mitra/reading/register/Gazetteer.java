package id.mitra.reading.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;

/**
 * All that has a name which a release may mention: what is on record, and the cities and
 * the words of the language.
 *
 * @param regions parts of states abroad, each with its state's code
 * @param retired codes of areas that are no more to be found
 * @param vocabulary words of which the names of offices and authorities are made
 */
public record Gazetteer(Phrases<String> countries, Phrases<String> regions, Phrases<City> cities,
		Phrases<KnownPartner> partners, List<KnownPartner> known, Phrases<String> units, Phrases<String> areas,
		Set<String> retired, Set<String> vocabulary) {

	/** Words for work and workers, in names of ministries, all mean one thing. */
	private static final Set<String> LABOUR = Set.of("tenaga", "kerja", "ketenagakerjaan", "buruh", "perburuhan",
			"labour", "labor", "employment", "manpower", "work", "workforce", "manusia", "human", "workplace");

	private static final Set<String> NOTHING = Set.of("kementerian", "ministry", "menteri", "minister", "department",
			"departemen", "of", "the", "and", "dan", "for", "untuk", "republik", "republic", "negara", "state",
			"urusan", "bidang", "affairs", "federal", "secretary", "sekretaris", "wakil", "vice", "deputy", "sumber",
			"daya", "resources", "in", "on", "badan", "agency", "kerajaan", "kingdom", "jenderal", "general",
			"director", "direktur", "national", "nasional");

	/**
	 * What the words of a name or a title are about.
	 */
	public static Set<String> concepts(List<Token> tokens, int from, int to) {
		Set<String> concepts = new HashSet<>();
		for (Token token : tokens.subList(from, to)) {
			if (LABOUR.contains(token.word())) {
				concepts.add("labour");
			}
			else if (!NOTHING.contains(token.word())) {
				concepts.add(token.word());
			}
		}
		return concepts;
	}

	public static Set<String> concepts(String name) {
		List<Token> tokens = Tokens.of(name);
		return concepts(tokens, 0, tokens.size());
	}

	public boolean named(Token token) {
		return this.vocabulary.contains(token.word());
	}

	/**
	 * A name of a city as it is written in running text: Jenewa, not JENEWA. The parts of
	 * Jakarta are cities by law, and in nobody's register.
	 */
	public static String cityName(String words) {
		String small = words.toLowerCase(Locale.ROOT);
		if (small.startsWith("jakarta ") || small.endsWith(" jakarta")) {
			return "Jakarta";
		}
		if (!words.equals(words.toUpperCase(Locale.ROOT)) || words.length() < 3) {
			return words;
		}
		StringBuilder text = new StringBuilder();
		for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
			text.append(text.isEmpty() ? "" : " ")
				.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
				.append(word.substring(1));
		}
		return text.toString();
	}

}
