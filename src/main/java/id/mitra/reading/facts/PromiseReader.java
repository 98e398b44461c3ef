package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;

import id.mitra.meeting.term.Owner;
import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was promised, asked or agreed upon, by its verbs, and what agreements are
 * spoken of.
 */
public final class PromiseReader {

	private static final int LONGEST_AGREEMENT = 30;

	private final Phrases<String> promises = Vocabulary.named("promises");

	private final Phrases<String> joint = Vocabulary.phrases("joint subjects");

	private final Phrases<String> agreements = Vocabulary.phrases("agreements");

	private final Phrases<String> about = Vocabulary.phrases("agreement about");

	private final DateReader dates = new DateReader();

	/**
	 * A promise and its sentence.
	 *
	 * @param owner null where the text doesn't say whose it is
	 */
	public record Promise(Span span, @Nullable Owner owner) {
	}

	public List<Promise> commitments(Article article, List<Sentence> sentences) {
		List<Promise> found = new ArrayList<>();
		for (Sentence sentence : sentences) {
			for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
				Phrases.Match<String> match = this.promises.at(article.tokens(), i, sentence.span().to());
				if (match != null && !sentence.isQuoted(i) && !sentence.namesSomeone(i)) {
					found.add(new Promise(sentence.span(), owner(article.tokens(), sentence, match)));
					break;
				}
			}
		}
		return found;
	}

	/**
	 * Both where the verb or the subject says so, else the side that is named last before
	 * the verb; nobody's where none is, or somebody who is of neither.
	 */
	private @Nullable Owner owner(List<Token> tokens, Sentence sentence, Phrases.Match<String> verb) {
		if (verb.value().equals("JOINT") || this.joint.anyIn(tokens, sentence.span().from(), verb.from())) {
			return Owner.JOINT;
		}
		int nearest = -1;
		Owner owner = null;
		for (Person person : sentence.people()) {
			if (person.span().from() < verb.from() && person.span().from() > nearest) {
				nearest = person.span().from();
				owner = of(person.affiliation());
			}
		}
		for (Sentence.Authority authority : sentence.authorities()) {
			if (authority.span().from() < verb.from() && authority.span().from() > nearest) {
				nearest = authority.span().from();
				owner = of(authority.affiliation());
			}
		}
		return owner;
	}

	private static @Nullable Owner of(Affiliation affiliation) {
		if (affiliation.is(AffiliationKind.PARTNER)) {
			return Owner.PARTNER;
		}
		boolean ours = affiliation.is(AffiliationKind.OURS) || affiliation.is(AffiliationKind.MISSION);
		return ours ? Owner.OURS : null;
	}

	/** "MoU tentang …" with its subject and day; the same one is named once. */
	public List<Span> agreements(Article article, List<Sentence> sentences) {
		List<Span> found = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Sentence sentence : sentences) {
			int at = sentence.span().from();
			while (at < sentence.span().to()) {
				Phrases.Match<String> match = this.agreements.at(article.tokens(), at, sentence.span().to());
				if (match == null || sentence.namesSomeone(at)) {
					at++;
					continue;
				}
				Span span = new Span(match.from(), agreementEnd(article.tokens(), match.to(), sentence.span().to()));
				String name = match.value();
				boolean bare = span.to() - match.to() <= 2;
				if (names.isEmpty() || !bare) {
					names.add(name);
					found.add(dated(article, sentence, span));
				}
				at = span.to();
			}
		}
		return found;
	}

	private Span dated(Article article, Sentence sentence, Span span) {
		return this.dates.in(article.tokens(), new Span(span.to(), sentence.span().to()), null)
			.stream()
			.filter((date) -> date.year() && date.span().from() - span.to() <= 8)
			.findFirst()
			.map((date) -> new Span(span.from(), date.span().to()))
			.orElse(span);
	}

	/** An abbreviation in brackets, then what it is about, up to a comma. */
	private int agreementEnd(List<Token> tokens, int from, int limit) {
		int at = from;
		while (at < limit && at - from < 3 && tokens.get(at).after(Token.OPEN) | at > from
				&& !tokens.get(at).after(Token.CLOSE)) {
			at++;
		}
		if (at < limit && this.about.startsAt(tokens, at, limit)
				|| at < limit && tokens.get(at).capital() && !tokens.get(at).after(Token.BREAK | Token.COMMA)) {
			while (at < limit && at - from < LONGEST_AGREEMENT
					&& (at == from || !tokens.get(at).after(Token.COMMA | Token.BREAK | Token.OPEN))) {
				at++;
			}
		}
		return at;
	}

}
