package id.mitra.index.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.mitra.area.Areas;
import id.mitra.index.Key;
import id.mitra.platform.text.Folded;
import id.mitra.unit.Abbreviations;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Makes a query for meetings of what was typed: each word by its beginning and its stems,
 * and what is a synonym of an area or an abbreviation of the ministry's by all that it
 * means.
 */
@Component
public class MeetingWords {

	/** So many words of a text are looked for; a longer text is no search. */
	public static final int LIMIT = 20;

	private static final int LONGEST_NAME = 8;

	/** A shorter word begins too many others to be matched by its beginning. */
	private static final int SHORTEST_BEGINNING = 3;

	private final Areas areas;

	private final Abbreviations abbreviations;

	private final JsonMapper json;

	MeetingWords(Areas areas, Abbreviations abbreviations, JsonMapper json) {
		this.areas = areas;
		this.abbreviations = abbreviations;
		this.json = json;
	}

	/**
	 * The terms of a text that is words and nothing else.
	 */
	public List<QueryTerm> terms(String text) {
		List<String> words = Arrays.stream(clean(text).strip().split("[\\s\"]+"))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.limit(LIMIT)
			.toList();
		return words.isEmpty() ? List.of(QueryTerm.none()) : terms(words);
	}

	/**
	 * The terms of words as they were typed, the last of them perhaps not to its end.
	 */
	public List<QueryTerm> terms(List<String> words) {
		return terms(words, (word) -> false);
	}

	/**
	 * The same, but for words that say nothing where they are part of no name.
	 */
	public List<QueryTerm> terms(List<String> words, Predicate<String> saysNothing) {
		List<Synonyms> all = synonyms();
		List<QueryTerm> terms = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int end = at + 1;
			List<Synonyms> known = List.of();
			for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0 && known.isEmpty(); length--) {
				String name = String.join(" ", words.subList(at, at + length));
				String folded = Folded.words(name);
				known = all.stream().filter((synonyms) -> synonyms.has(name, folded)).toList();
				end = known.isEmpty() ? end : at + length;
			}
			if (!known.isEmpty() || !saysNothing.test(words.get(at))) {
				terms.add(term(String.join(" ", words.subList(at, end)), end == words.size(), known));
			}
			at = end;
		}
		return terms;
	}

	private static QueryTerm term(String typed, boolean last, List<Synonyms> known) {
		QueryTerm term = (last || typed.length() >= SHORTEST_BEGINNING) ? QueryTerm.part(typed) : QueryTerm.word(typed);
		if (typed.length() >= SHORTEST_BEGINNING) {
			term = term.or(QueryTerm.area(typed));
		}
		for (Synonyms synonyms : known) {
			term = synonyms.addTo(term, typed);
		}
		return term;
	}

	/**
	 * The meetings about any area that is called so, with those of its parts.
	 */
	public QueryTerm area(String name) {
		QueryTerm none = QueryTerm.none();
		String words = Folded.words(name);
		return this.areas.all()
			.stream()
			.filter((area) -> area.code().equalsIgnoreCase(name) || Synonyms.of(area).has(name, words)
					|| Synonyms.of(area).begins(words))
			.map((area) -> QueryTerm.key(Key.ofArea(area.code())))
			.reduce(none, QueryTerm::or);
	}

	/**
	 * The terms as SQL takes them.
	 */
	public String json(List<QueryTerm> terms) {
		return this.json.writeValueAsString(terms);
	}

	/**
	 * A text that PostgreSQL can hold: without NUL and broken surrogates.
	 */
	public static String clean(String text) {
		return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
				java.nio.charset.StandardCharsets.UTF_8)
			.replace('\0', ' ');
	}

	private List<Synonyms> synonyms() {
		return Stream
			.concat(this.areas.all().stream().map(Synonyms::of), this.abbreviations.all().stream().map(Synonyms::of))
			.toList();
	}

}
