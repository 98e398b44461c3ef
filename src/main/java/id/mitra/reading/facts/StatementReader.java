package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.people.PersonReader;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is quoted, and who said it: whoever is named with a word of saying after the
 * quotation, else before it, else who spoke last.
 */
public final class StatementReader {

	private static final int SHORTEST = 4;

	private static final int REACH = 14;

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final PersonReader people;

	public StatementReader(Gazetteer gazetteer) {
		this.people = new PersonReader(gazetteer);
	}

	/**
	 * A quotation.
	 *
	 * @param sentence the number of the sentence that it begins in
	 */
	public record Said(Span span, @Nullable Person speaker, int sentence) {
	}

	public List<Said> in(Article article, List<Sentence> sentences, People everyone) {
		List<Said> statements = new ArrayList<>();
		int from = -1;
		int number = 0;
		Person last = null;
		for (Sentence sentence : sentences) {
			if (from >= 0 && article.tokens().get(sentence.span().from()).after(Token.LINE)) {
				from = -1;
			}
			for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
				if (sentence.isQuoted(i) && from < 0) {
					from = i;
					number = sentence.number();
				}
				boolean ends = from >= 0 && (!sentence.isQuoted(i) || isLast(article, sentences, sentence, i));
				if (ends) {
					int to = sentence.isQuoted(i) ? i + 1 : i;
					if (to - from >= SHORTEST) {
						Person speaker = speaker(article, sentences, sentence, number, from, to, everyone, last);
						last = (speaker != null) ? speaker : last;
						statements.add(new Said(new Span(from, to), speaker, number));
					}
					from = -1;
				}
			}
		}
		return statements;
	}

	private static boolean isLast(Article article, List<Sentence> sentences, Sentence sentence, int token) {
		if (token + 1 < sentence.span().to()) {
			return false;
		}
		boolean end = sentence.number() + 1 >= sentences.size();
		return end || article.tokens().get(sentences.get(sentence.number() + 1).span().from()).after(Token.LINE);
	}

	private @Nullable Person speaker(Article article, List<Sentence> sentences, Sentence end, int number, int from,
			int to, People everyone, @Nullable Person last) {
		List<Token> tokens = article.tokens();
		int limit = Math.min(lineEnd(tokens, to), to + REACH);
		for (int i = to; i < limit; i++) {
			Phrases.Match<String> verb = this.said.at(tokens, i, limit);
			if (verb != null) {
				Person named = named(tokens, verb.to(), limit, everyone);
				return (named != null) ? named : spokeBefore(sentences, number, from, everyone, last);
			}
			if (i > to + 6) {
				break;
			}
		}
		return spokeBefore(sentences, number, from, everyone, last);
	}

	private static int lineEnd(List<Token> tokens, int from) {
		int at = from;
		while (at < tokens.size() && at < from + REACH && !tokens.get(at).after(Token.LINE)) {
			at++;
		}
		return at;
	}

	private @Nullable Person named(List<Token> tokens, int from, int limit, People everyone) {
		if (from >= limit || !tokens.get(from).capital()) {
			return null;
		}
		List<Person> people = this.people.in(tokens, new Span(from, limit));
		if (!people.isEmpty() && people.getFirst().span().from() == from) {
			Person whole = everyone.whole(people.getFirst());
			return (whole.name() != null) ? whole : null;
		}
		int end = from;
		while (end < limit && tokens.get(end).capital()
				&& (end == from || !tokens.get(end).after(Token.COMMA | Token.BREAK))) {
			end++;
		}
		return everyone.meant(new Span(from, end), null);
	}

	/**
	 * The last one named before the quotation, in its sentence; else the last speaker.
	 */
	private static @Nullable Person spokeBefore(List<Sentence> sentences, int number, int from, People everyone,
			@Nullable Person last) {
		for (int i = number; i >= Math.max(0, number - 1); i--) {
			List<Person> people = sentences.get(i)
				.people()
				.stream()
				.filter((person) -> person.span().to() <= from && !sentences
					.get(person.span().from() >= sentences.get(number).span().from() ? number : Math.max(0, number - 1))
					.isQuoted(person.span().from()))
				.map(everyone::whole)
				.filter((person) -> person.name() != null)
				.toList();
			if (!people.isEmpty()) {
				return people.getFirst();
			}
		}
		return (last != null) ? last : everyone.main();
	}

}
