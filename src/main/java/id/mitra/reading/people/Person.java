package id.mitra.reading.people;

import java.util.List;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a text names by title, by name or by both.
 */
public record Person(Span span, @Nullable Span title, @Nullable Span name, @Nullable Level level,
		Affiliation affiliation) {

	/** The same with so much of the name as consists of words of names. */
	public Person known(List<Token> tokens, Set<String> words) {
		if (this.name == null) {
			return this;
		}
		int from = this.name.from();
		while (from < this.name.to() && !words.contains(tokens.get(from).word())) {
			from++;
		}
		int to = from;
		while (to < this.name.to() && words.contains(tokens.get(to).word())) {
			to++;
		}
		return new Person(this.span, this.title, (to > from) ? new Span(from, to) : null, this.level, this.affiliation);
	}
}
