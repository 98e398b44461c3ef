package id.mitra.reading.facts;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.meeting.term.Support;
import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Phrases.Match;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose support an area is about, where the sentence that names the area says so: a
 * side lends it, asks for it or has it from the other, or both give and take. It rather
 * tells nothing than guesses.
 */
public final class SupportReader {

	private final Phrases<String> lent = Vocabulary.phrases("support lent");

	private final Phrases<String> asked = Vocabulary.phrases("support asked");

	private final Phrases<String> from = Vocabulary.phrases("support from");

	private final Phrases<String> of = Vocabulary.phrases("support of");

	private final Phrases<String> mutual = Vocabulary.phrases("support mutual");

	private final Phrases<String> joint = Vocabulary.phrases("joint subjects");

	/**
	 * Who is named in a sentence, and of which side.
	 */
	private record NamedSide(int at, boolean ours) {
	}

	/**
	 * Whose support, null where it isn't told.
	 * @param area where the area is named
	 */
	public @Nullable Support of(Article article, List<Sentence> sentences, Span area) {
		return sentences.stream()
			.filter((sentence) -> sentence.span().covers(area.from()))
			.findFirst()
			.map((sentence) -> told(article, sentence))
			.orElse(null);
	}

	private @Nullable Support told(Article article, Sentence sentence) {
		if (first(this.mutual, article, sentence) != null) {
			return Support.MUTUAL;
		}
		Match<String> asking = first(this.asked, article, sentence);
		if (asking != null) {
			return side(before(sentence, asking.from()), Support.RECEIVED, Support.GIVEN);
		}
		Match<String> having = first(this.from, article, sentence);
		if (having != null) {
			return side(behind(sentence, having.to()), Support.GIVEN, Support.RECEIVED);
		}
		Match<String> lending = first(this.lent, article, sentence);
		if (lending == null) {
			return owned(article, sentence);
		}
		return this.joint.anyIn(article.tokens(), sentence.span().from(), lending.from()) ? Support.MUTUAL
				: side(before(sentence, lending.from()), Support.GIVEN, Support.RECEIVED);
	}

	/** "Dukungan ILO": whose it is stands right behind it. */
	private @Nullable Support owned(Article article, Sentence sentence) {
		Match<String> owned = first(this.of, article, sentence);
		NamedSide whose = (owned != null) ? behind(sentence, owned.to()) : null;
		boolean near = owned != null && whose != null && whose.at() - owned.to() <= 1;
		return near ? side(whose, Support.GIVEN, Support.RECEIVED) : null;
	}

	/** What is not said by somebody: who speaks of "us" there is another question. */
	private static @Nullable Match<String> first(Phrases<String> phrases, Article article, Sentence sentence) {
		return phrases.in(article.tokens(), sentence.span().from(), sentence.span().to())
			.stream()
			.filter((match) -> !sentence.isQuoted(match.from()) && !sentence.namesSomeone(match.from()))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Support side(@Nullable NamedSide named, Support ours, Support theirs) {
		return (named == null) ? null : named.ours() ? ours : theirs;
	}

	private static @Nullable NamedSide before(Sentence sentence, int token) {
		return named(sentence).filter((one) -> one.at() < token)
			.reduce((one, other) -> (one.at() > other.at()) ? one : other)
			.orElse(null);
	}

	private static @Nullable NamedSide behind(Sentence sentence, int token) {
		return named(sentence).filter((one) -> one.at() >= token)
			.reduce((one, other) -> (one.at() < other.at()) ? one : other)
			.orElse(null);
	}

	/** Those of either side. */
	private static Stream<NamedSide> named(Sentence sentence) {
		Stream<NamedSide> people = sentence.people()
			.stream()
			.map((person) -> named(person.span(), person.affiliation()))
			.filter((one) -> one != null);
		Stream<NamedSide> bodies = sentence.authorities()
			.stream()
			.map((body) -> named(body.span(), body.affiliation()))
			.filter((one) -> one != null);
		return Stream.concat(people, bodies);
	}

	private static @Nullable NamedSide named(Span span, Affiliation affiliation) {
		boolean ours = affiliation.is(AffiliationKind.OURS) || affiliation.is(AffiliationKind.MISSION);
		return (ours || affiliation.is(AffiliationKind.PARTNER)) ? new NamedSide(span.from(), ours) : null;
	}

}
