package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Everybody whom a release names, each once, and how: as a companion, in a quotation,
 * with a word for being there beside the name.
 */
final class NamedPeople {

	/** More people than this no release names. */
	private static final int MOST = 200;

	private static final int BESIDE = 4;

	private final Phrases<String> companions = Vocabulary.phrases("companions", "leading");

	private final Phrases<String> beside = Vocabulary.phrases("beside");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Narrative story;

	private final People everyone;

	/** The words that the text writes without a capital. */
	private final Set<String> small = new HashSet<>();

	private final List<NamedPerson> all = new ArrayList<>();

	NamedPeople(Narrative story, People everyone) {
		this.story = story;
		this.everyone = everyone;
		story.article()
			.tokens()
			.stream()
			.filter((token) -> !token.capital())
			.forEach((token) -> this.small.add(token.word()));
		for (Sentence sentence : story.all()) {
			for (Person person : sentence.people()) {
				if (person.name() != null) {
					add(named(person), sentence, person);
				}
			}
		}
	}

	/**
	 * Somebody whom the release names.
	 *
	 * @param person where it does so in full
	 * @param words those of the name
	 * @param sentences the numbers of those that do
	 * @param signs how it does
	 */
	record NamedPerson(Person person, Set<String> words, Set<Integer> sentences, Set<String> signs) {

		boolean is(Set<String> others) {
			return this.words.containsAll(others) || others.containsAll(this.words);
		}

	}

	List<NamedPerson> all() {
		return this.all;
	}

	private NamedPerson named(Person mention) {
		Person whole = this.everyone.whole(mention);
		Set<String> words = this.everyone.words(Objects.requireNonNull(whole.name()));
		for (NamedPerson other : this.all) {
			if (other.is(words)) {
				return other;
			}
		}
		NamedPerson named = new NamedPerson(whole, words, new LinkedHashSet<>(), new LinkedHashSet<>());
		if (this.all.size() < MOST && !words.isEmpty()) {
			this.all.add(named);
		}
		return named;
	}

	/** "Pelaut", "Profesional": what the text also writes small is seldom a name. */
	private void wording(Person mention, Set<String> signs) {
		Span name = Objects.requireNonNull(mention.name());
		List<Token> words = this.story.article()
			.tokens()
			.subList(name.from(), name.to())
			.stream()
			.filter((token) -> token.capital() && token.word().length() > 2)
			.toList();
		if (!words.isEmpty() && words.stream().map(Token::word).allMatch(this.small::contains)) {
			signs.add("only words");
		}
		else if (words.stream().map(Token::word).anyMatch(this.small::contains)) {
			signs.add("words in it");
		}
		if (words.size() < 2) {
			signs.add("one word");
		}
	}

	private void add(NamedPerson named, Sentence sentence, Person mention) {
		List<Token> tokens = this.story.article().tokens();
		named.sentences().add(sentence.number());
		boolean quoted = sentence.isQuoted(mention.span().from());
		named.signs().add(quoted ? "quoted" : "told");
		wording(mention, named.signs());
		int from = sentence.span().from();
		if (this.companions.anyIn(tokens, from, mention.span().from())) {
			named.signs().add("companion");
		}
		int end = Math.min(sentence.span().to(), mention.span().to() + BESIDE);
		if (this.beside.anyIn(tokens, mention.span().to(), end)) {
			named.signs().add("beside");
		}
		if (this.said.anyIn(tokens, Math.max(from, mention.span().from() - BESIDE), mention.span().from())
				|| this.said.anyIn(tokens, mention.span().to(), end)) {
			named.signs().add("says");
		}
	}

}
