package id.mitra.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.Folded;

/**
 * Tells where a text has the words that were looked for.
 */
final class Marks {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	/** A lexeme of a tsquery, and whether it asks for a beginning. */
	private static final Pattern LEXEME = Pattern.compile("'([^']+)'(:\\*)?");

	/** Words that are part of a name but say nothing. */
	private static final Set<String> EMPTY = Set.of("dan", "di", "ke", "untuk", "and", "of", "the", "for", "in");

	private static final int SHORTEST_STEM = 4;

	private final Set<String> whole = new HashSet<>();

	private final List<String> beginnings = new ArrayList<>();

	private final List<String> stems = new ArrayList<>();

	private Marks() {
	}

	/** The words of a text, by their beginnings. */
	static Marks of(String words) {
		Marks marks = new Marks();
		WORD.matcher(words).results().forEach((word) -> marks.beginnings.add(Folded.of(word.group())));
		return marks;
	}

	/** What a query for meetings asked for, synonyms and stems included. */
	static Marks ofQuery(String query) {
		Marks marks = new Marks();
		LEXEME.matcher(query).results().forEach((lexeme) -> {
			String text = lexeme.group(1);
			if (lexeme.group(2) != null) {
				marks.beginnings.add(text);
			}
			else if (text.startsWith("~") && text.length() > SHORTEST_STEM) {
				marks.stems.add(text.substring(1));
			}
			else if (!text.startsWith("=") && !EMPTY.contains(text)) {
				marks.whole.add(text);
			}
		});
		return marks;
	}

	List<WordSpan> in(String text) {
		List<WordSpan> spans = new ArrayList<>();
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			// as the index has it, or nearly: what is not is only not marked
			String word = Folded.of(words.group());
			if (this.whole.contains(word) || this.beginnings.stream().anyMatch(word::startsWith)
					|| this.stems.stream().anyMatch(word::contains)) {
				spans.add(new WordSpan(words.start(), words.end()));
			}
		}
		return spans;
	}

}
