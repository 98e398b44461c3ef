package id.mitra.reading.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Knows again whoever a release names in full once and by a part of the name later: our
 * ambassador remains ours where he is called but Dubes and his name.
 */
final class Identities {

	private static final Set<String> TITLES = Vocabulary.words("honorifics");

	private Identities() {
	}

	static Narrative resolved(Narrative story) {
		List<Token> tokens = story.article().tokens();
		Map<String, Person> known = new HashMap<>();
		for (Sentence sentence : story.all()) {
			for (Person person : sentence.people()) {
				if (!person.affiliation().is(AffiliationKind.UNKNOWN)) {
					words(tokens, person).forEach((word) -> known.putIfAbsent(word, person));
				}
			}
		}
		return Narrative.of(story.article(), story.body().stream().map((one) -> known(tokens, one, known)).toList(),
				resolved(tokens, story.caption(), known), resolved(tokens, story.headline(), known), story.published());
	}

	private static @Nullable Sentence resolved(List<Token> tokens, @Nullable Sentence sentence,
			Map<String, Person> known) {
		return (sentence != null) ? known(tokens, sentence, known) : null;
	}

	private static Sentence known(List<Token> tokens, Sentence sentence, Map<String, Person> known) {
		List<Person> people = sentence.people().stream().map((person) -> resolved(tokens, person, known)).toList();
		return new Sentence(sentence.number(), sentence.span(), people, sentence.authorities(), sentence.quoted());
	}

	private static Person resolved(List<Token> tokens, Person person, Map<String, Person> known) {
		List<String> words = words(tokens, person);
		Person same = words.isEmpty() ? null : known.get(words.getFirst());
		boolean other = same == null || !person.affiliation().is(AffiliationKind.UNKNOWN)
				|| !words(tokens, same).containsAll(words);
		return (other || same == null) ? person
				: new Person(person.span(), person.title(), person.name(), person.level(), same.affiliation());
	}

	private static List<String> words(List<Token> tokens, Person person) {
		Span name = person.name();
		return (name == null) ? List.of()
				: tokens.subList(name.from(), name.to())
					.stream()
					.map(Token::word)
					.filter((word) -> word.length() > 2 && !TITLES.contains(word))
					.toList();
	}

}
