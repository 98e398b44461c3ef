package id.mitra.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.unit.Abbreviation;
import id.mitra.unit.Abbreviations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Reads what is typed to find a person: words of their name, of a post of theirs and of
 * where that is, in any order, posts and offices by the ministry's abbreviations, too.
 */
@Component
class PersonWords {

	/** So many words are looked for; who types more means what comes first. */
	private static final int MOST = 12;

	/** What is longer is no word of a name or a title. */
	private static final int LONGEST_WORD = 100;

	/** In words, of what an abbreviation stands for. */
	private static final int LONGEST_NAME = 8;

	/** Between the words of a title, and in few of them. */
	private static final Set<String> CONNECTORS = Set.of("of", "the", "for", "and", "at", "in", "to", "dan", "di",
			"untuk", "pada", "dari", "bidang", "urusan");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{C},;()\"]+");

	private final Abbreviations abbreviations;

	private final JsonMapper json;

	PersonWords(Abbreviations abbreviations, JsonMapper json) {
		this.abbreviations = abbreviations;
		this.json = json;
	}

	/**
	 * Whom somebody looks for, as the SQL function people_called takes it.
	 *
	 * @param asked the words as JSON, without honorifics and academic titles; those that
	 * are one name together
	 * @param typed all words as they were typed
	 * @param bare the name, if what was typed begins with one
	 */
	record SoughtPerson(String asked, String typed, String bare) {

		/** Whether there is nothing to look for. */
		boolean isNobody() {
			return this.typed.isEmpty();
		}

	}

	/**
	 * A word, or several that are one name.
	 *
	 * @param posts the abbreviations of the posts that it may mean
	 * @param places the abbreviations of the offices, or whatever else, that it may mean
	 */
	record SoughtWord(String typed, List<String> posts, List<String> places) {
	}

	SoughtPerson read(String q) {
		List<String> typed = words(q);
		List<String> name = words(q.split(",", 2)[0]);
		List<SoughtWord> asked = withoutConnectors(pieces(PersonName.withoutTitles(typed)));
		return new SoughtPerson(this.json.writeValueAsString(asked), String.join(" ", typed),
				String.join(" ", PersonName.withoutTitles(name.isEmpty() ? typed : name)));
	}

	private static List<String> words(String text) {
		return BETWEEN.splitAsStream(text)
			.filter((word) -> word.length() <= LONGEST_WORD)
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.limit(MOST)
			.toList();
	}

	private List<SoughtWord> pieces(List<String> words) {
		List<SoughtWord> pieces = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int to = Math.min(words.size(), at + LONGEST_NAME);
			while (to > at + 1 && this.abbreviations.named(joined(words, at, to)).isEmpty()) {
				to--;
			}
			pieces.add(piece(joined(words, at, to)));
			at = to;
		}
		return pieces;
	}

	private static List<SoughtWord> withoutConnectors(List<SoughtWord> pieces) {
		List<SoughtWord> telling = pieces.stream()
			.filter((piece) -> !CONNECTORS.contains(piece.typed().toLowerCase(Locale.ROOT)))
			.toList();
		return telling.isEmpty() ? pieces : telling;
	}

	private static String joined(List<String> words, int from, int to) {
		return String.join(" ", words.subList(from, to));
	}

	private SoughtWord piece(String typed) {
		List<Abbreviation> known = this.abbreviations.named(typed);
		List<String> letters = lowered(known.stream().map(Abbreviation::letters));
		List<String> heads = lowered(known.stream().map(Abbreviation::head));
		return new SoughtWord(typed, Stream.concat(letters.stream(), heads.stream()).toList(), letters);
	}

	private static List<String> lowered(Stream<@Nullable String> letters) {
		return letters.filter(Objects::nonNull).map((one) -> one.toLowerCase(Locale.ROOT)).toList();
	}

}
