package id.mitra.reading.mentions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article sentence by sentence: whom each names, and who of them are one.
 */
public final class NarrativeReader {

	/** Words so short have no capital in a headline. */
	private static final int SHORT = 3;

	/** So many long words make a heading. */
	private static final int HEADING = 5;

	/** No heading has more words. */
	private static final int LONGEST = 20;

	private final DatedReader dates = new DatedReader();

	private final SentenceReader reader;

	public NarrativeReader(Gazetteer gazetteer) {
		this.reader = new SentenceReader(gazetteer);
	}

	/**
	 * An article, its sentences known by whom they name.
	 * @param appeared when it was published, which may be days after it was written
	 */
	public Narrative of(Article article, @Nullable LocalDate appeared) {
		LocalDate published = this.dates.of(article, appeared);
		List<Sentence> body = this.reader.in(article);
		List<Sentence> headings = body.stream().filter((sentence) -> isHeading(article, sentence)).toList();
		body = headings.isEmpty() ? body : known(article, headings, body);
		Sentence caption = heard(article, article.caption(), body.size());
		Sentence headline = heard(article, article.headline(), body.size() + ((caption != null) ? 1 : 0));
		return Identities
			.resolved(Narrative.of(article, body, caption, known(article, headline, body, caption), published));
	}

	/** A short line without a full stop, most of whose long words have capitals. */
	private static boolean isHeading(Article article, Sentence sentence) {
		List<Token> tokens = article.tokens();
		Span span = sentence.span();
		int end = tokens.get(span.to() - 1).end();
		boolean alone = (span.from() == 0 || tokens.get(span.from()).after(Token.LINE))
				&& (span.to() == tokens.size() || tokens.get(span.to()).after(Token.LINE));
		if (!alone || span.to() - span.from() > LONGEST || isClosed(article.text(), end)) {
			return false;
		}
		List<Token> words = tokens.subList(span.from(), span.to())
			.stream()
			.filter((token) -> !token.number() && token.word().length() > SHORT)
			.toList();
		return words.size() >= HEADING && words.stream().filter(Token::capital).count() * 4 >= words.size() * 3L;
	}

	/** Whether the line ends in a full stop; dots in a row are none. */
	private static boolean isClosed(String text, int from) {
		int line = text.indexOf('\n', from);
		String rest = text.substring(from, (line < 0) ? text.length() : line).strip();
		return rest.endsWith(".") && !rest.endsWith("..");
	}

	private static List<Sentence> known(Article article, List<Sentence> headings, List<Sentence> body) {
		List<Sentence> others = body.stream().filter((sentence) -> !headings.contains(sentence)).toList();
		return body.stream()
			.map((sentence) -> headings.contains(sentence)
					? Objects.requireNonNull(known(article, sentence, others, null)) : sentence)
			.toList();
	}

	/**
	 * The headline without what it only seems to name, since all its words have capitals:
	 * of a name so much as the rest of the release names as well.
	 */
	private static @Nullable Sentence known(Article article, @Nullable Sentence headline, List<Sentence> body,
			@Nullable Sentence caption) {
		if (headline == null) {
			return null;
		}
		Set<String> names = new HashSet<>();
		Stream.concat(body.stream(), Stream.ofNullable(caption))
			.flatMap((sentence) -> sentence.people().stream())
			.map(Person::name)
			.filter(Objects::nonNull)
			.forEach((name) -> article.tokens()
				.subList(name.from(), name.to())
				.forEach((token) -> names.add(token.word())));
		List<Person> people = headline.people()
			.stream()
			.map((person) -> person.known(article.tokens(), names))
			.toList();
		return new Sentence(headline.number(), headline.span(), people, headline.authorities(), headline.quoted());
	}

	private @Nullable Sentence heard(Article article, @Nullable Span span, int number) {
		return (span != null) ? this.reader.read(article.tokens(), number, span, new boolean[span.to() - span.from()])
				: null;
	}

}
