package id.mitra.reading.encounters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.people.PersonReader;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds who else was at a meeting: those who came with somebody, and those who led a
 * delegation.
 */
final class CompanionReader {

	private static final int BESIDE = 4;

	private final Phrases<String> companions = Vocabulary.phrases("companions", "leading");

	private final Phrases<String> beside = Vocabulary.phrases("beside");

	private final Phrases<String> leading = Vocabulary.phrases("leading");

	private final PersonReader people;

	CompanionReader(Gazetteer gazetteer) {
		this.people = new PersonReader(gazetteer);
	}

	/** Adds to a meeting those whom a sentence names after "didampingi" and the like. */
	void add(Article article, Sentence sentence, Encounter encounter) {
		List<Token> tokens = article.tokens();
		before(tokens, sentence, encounter);
		Phrases.Match<String> match = first(tokens, sentence);
		if (match == null) {
			return;
		}
		for (Person person : named(tokens, sentence, match.to())) {
			Phrases.Match<String> with = last(tokens, sentence, match, person.span().from());
			boolean led = this.leading.startsAt(tokens, with.from(), sentence.span().to());
			boolean theirs = isOfPartner(tokens, sentence, with.from(), encounter)
					|| (led && encounter.theirs.isEmpty() && isVisitors(tokens, sentence, with.from()));
			boolean foreign = person.affiliation().is(AffiliationKind.PARTNER)
					|| (theirs && (led ? !person.affiliation().is(AffiliationKind.MISSION)
							: person.affiliation().is(AffiliationKind.UNKNOWN)));
			if (person.name() != null && !sentence.isQuoted(person.span().from())) {
				Encounter.add(person, foreign ? encounter.theirs : encounter.companions);
			}
		}
	}

	/** The nearest "didampingi" or "dipimpin" before somebody. */
	private Phrases.Match<String> last(List<Token> tokens, Sentence sentence, Phrases.Match<String> first, int limit) {
		Phrases.Match<String> last = first;
		for (Phrases.Match<String> match : this.companions.in(tokens, first.to(), Math.max(first.to(), limit))) {
			last = sentence.isQuoted(match.from()) ? last : match;
		}
		return last;
	}

	/** "Dubes RI untuk Turki, Name, turut hadir": those named before such words. */
	private void before(List<Token> tokens, Sentence sentence, Encounter encounter) {
		for (Phrases.Match<String> match : this.beside.in(tokens, sentence.span().from(), sentence.span().to())) {
			for (Person person : sentence.people()) {
				boolean near = person.span().to() <= match.from() && match.from() - person.span().to() < BESIDE;
				if (near && person.name() != null && !sentence.isQuoted(person.span().from())) {
					Encounter.add(person,
							person.affiliation().is(AffiliationKind.PARTNER) ? encounter.theirs : encounter.companions);
				}
			}
		}
	}

	private Phrases.@Nullable Match<String> first(List<Token> tokens, Sentence sentence) {
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			Phrases.Match<String> match = sentence.isQuoted(i) ? null
					: this.companions.at(tokens, i, sentence.span().to());
			if (match != null) {
				return match;
			}
		}
		return null;
	}

	private List<Person> named(List<Token> tokens, Sentence sentence, int from) {
		List<Person> all = new ArrayList<>(
				sentence.people().stream().filter((person) -> person.span().from() >= from).toList());
		if (from < sentence.span().to() && tokens.get(from).capital()) {
			this.people.namesOnly(tokens, from, sentence.span().to())
				.stream()
				.filter((name) -> all.stream().noneMatch((person) -> person.span().overlaps(name.span())))
				.forEach(all::add);
		}
		return all;
	}

	/**
	 * Whom those named after a "didampingi" go with: the one named right before it, else
	 * the last person or delegation before it.
	 */
	private static boolean isOfPartner(List<Token> tokens, Sentence sentence, int companions, Encounter encounter) {
		for (int i = companions - 1; i >= Math.max(sentence.span().from(), companions - BESIDE); i--) {
			if (tokens.get(i).capital() && !sentence.namesSomeone(i)) {
				if (isNamed(tokens, encounter.theirs, tokens.get(i))) {
					return true;
				}
				if (isNamed(tokens, encounter.ours, tokens.get(i))) {
					return false;
				}
			}
		}
		record CompanionSide(int at, boolean partner) {
		}
		Stream<CompanionSide> people = sentence.people()
			.stream()
			.filter((person) -> !person.affiliation().is(AffiliationKind.UNKNOWN) || person.name() == null)
			.map((person) -> new CompanionSide(person.span().to(), person.affiliation().is(AffiliationKind.PARTNER)
					|| (person.affiliation().is(AffiliationKind.UNKNOWN) && isOffice(encounter.theirs, person))));
		Stream<CompanionSide> authorities = sentence.authorities()
			.stream()
			.map((authority) -> new CompanionSide(authority.span().to(),
					authority.affiliation().is(AffiliationKind.PARTNER)));
		return Stream.concat(people, authorities)
			.filter((side) -> side.at() <= companions)
			.max(Comparator.comparingInt(CompanionSide::at))
			.filter(CompanionSide::partner)
			.isPresent();
	}

	/** "Delegasi dipimpin": those who came. */
	private static boolean isVisitors(List<Token> tokens, Sentence sentence, int leading) {
		int before = leading - 1;
		return before >= sentence.span().from() && leading - sentence.span().from() <= 3
				&& Set.of("delegasi", "rombongan", "delegation").contains(tokens.get(sentence.span().from()).word())
				&& sentence.authorities()
					.stream()
					.noneMatch((authority) -> authority.span().to() <= leading
							&& !authority.affiliation().is(AffiliationKind.PARTNER)
							&& !authority.affiliation().is(AffiliationKind.UNKNOWN));
	}

	private static boolean isNamed(List<Token> tokens, List<Person> people, Token word) {
		return people.stream()
			.map(Person::name)
			.filter(Objects::nonNull)
			.anyMatch((name) -> tokens.subList(name.from(), name.to())
				.stream()
				.anyMatch((token) -> token.is(word.word())));
	}

	/** "The Ambassador": one of those who hold such an office. */
	private static boolean isOffice(List<Person> people, Person office) {
		return people.stream().anyMatch((person) -> person.level() == office.level());
	}

}
