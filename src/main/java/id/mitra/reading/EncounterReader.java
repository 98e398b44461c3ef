package id.mitra.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.country.Countries;
import id.mitra.reading.Affiliation.Kind;
import id.mitra.reading.Partners.Named;
import id.mitra.reading.Sentence.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings that an article reports: a sentence that speaks of one, on our side
 * somebody and on the other somebody of a partner, neither planned nor quoted.
 */
final class EncounterReader {

	/** More meetings than this no release reports. */
	private static final int MOST = 30;

	private static final Set<String> PLACED = Set.of("di", "in", "at", "ke", "to");

	private static final int AHEAD = 6;

	private static final int NEAR = 8;

	private final Phrases<String> strong = Vocabulary.phrases("strong");

	private final Phrases<String> weak = Vocabulary.phrases("weak");

	private final Phrases<String> ofPeople = Vocabulary.phrases("of people only");

	private final Phrases<String> attending = Vocabulary.phrases("attending");

	private final Phrases<String> again = Vocabulary.phrases("again");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> companions = Vocabulary.phrases("companions");

	private final Set<String> with = Vocabulary.words("with");

	private final Partners partners;

	private final PersonReader people;

	EncounterReader(Gazetteer gazetteer, Countries countries) {
		this.partners = new Partners(gazetteer, countries);
		this.people = new PersonReader(gazetteer);
	}

	List<Encounter> in(Article article, List<Sentence> sentences, @Nullable Sentence headline) {
		List<Encounter> encounters = new ArrayList<>();
		boolean oursBefore = headline != null && SentenceReader.namesOurs(headline);
		boolean oursSomewhere = oursBefore || sentences.stream().anyMatch(SentenceReader::namesOurs);
		for (Sentence sentence : sentences) {
			boolean ours = SentenceReader.namesOurs(sentence);
			if (encounters.size() < MOST && oursSomewhere) {
				report(article, sentence, oursBefore || ours, headline, encounters);
			}
			follow(article, sentence, encounters);
			oursBefore |= ours;
		}
		return merged(encounters);
	}

	private void report(Article article, Sentence sentence, boolean ours, @Nullable Sentence headline,
			List<Encounter> encounters) {
		Phrases.Match<String> trigger = trigger(article.tokens(), sentence);
		if (trigger == null || !(ours || hasHome(sentence)) || isOthers(sentence, trigger)) {
			return;
		}
		boolean strong = this.strong.startsAt(article.tokens(), trigger.from(), sentence.span().to());
		Map<String, Encounter> found = new LinkedHashMap<>();
		for (Person person : sentence.people()) {
			Affiliation affiliation = isCounterpart(article.tokens(), sentence, person, trigger, strong)
					? standing(article, sentence, person, headline) : null;
			if (affiliation != null) {
				Span title = Objects.requireNonNullElse(person.title(), person.span());
				Named named = this.partners.of(article, affiliation, title, person.level());
				Encounter encounter = found.computeIfAbsent(named.key(),
						(key) -> new Encounter(key, sentence.number(), trigger.from()));
				encounter.add(named, title);
				encounter.theirs.add(person);
				encounter.personal = true;
			}
		}
		if (found.isEmpty() && !this.ofPeople.startsAt(article.tokens(), trigger.from(), trigger.to())) {
			authorities(article, sentence, trigger, strong, found);
		}
		if (found.isEmpty()) {
			mission(article.tokens(), sentence, trigger, strong)
				.ifPresent((span) -> found.put("", new Encounter(null, sentence.number(), trigger.from())));
		}
		found.values().forEach((encounter) -> {
			sentence.people().stream().filter((person) -> isOurs(sentence, person)).forEach(encounter.ours::add);
			encounters.add(encounter);
		});
	}

	/**
	 * For whom someone came whose title doesn't tell: for whoever abroad is named before
	 * them or in the headline. A title in Indonesian without either is one at home.
	 */
	private static @Nullable Affiliation standing(Article article, Sentence sentence, Person person,
			@Nullable Sentence headline) {
		if (!person.affiliation().is(Kind.UNKNOWN)) {
			return person.affiliation();
		}
		Stream<Authority> before = sentence.authorities()
			.stream()
			.filter((authority) -> authority.span().to() <= person.span().from()
					&& !isPlace(article.tokens(), sentence, authority.span()));
		Stream<Authority> above = (headline != null) ? headline.authorities().stream() : Stream.empty();
		boolean english = person.title() != null && article.tokens()
			.subList(person.title().from(), person.title().to())
			.stream()
			.anyMatch((token) -> token.is("of") || token.is("for") || token.is("the"));
		return Stream.concat(before, above)
			.map(Authority::affiliation)
			.filter((affiliation) -> affiliation.is(Kind.PARTNER))
			.findFirst()
			.orElse((english || !article.indonesian()) ? person.affiliation() : null);
	}

	private void authorities(Article article, Sentence sentence, Phrases.Match<String> trigger, boolean strong,
			Map<String, Encounter> found) {
		for (Authority authority : sentence.authorities()) {
			if (authority.affiliation().is(Kind.PARTNER) && !sentence.isQuoted(authority.span().from())
					&& !isPlace(article.tokens(), sentence, authority.span())
					&& (strong ? isAddressed(article.tokens(), sentence, authority.span(), trigger, true)
							: hasWith(article.tokens(), sentence, trigger, authority.span()))) {
				Named named = this.partners.of(article, authority.affiliation(), authority.span(), null);
				found.computeIfAbsent(named.key(), (key) -> new Encounter(key, sentence.number(), trigger.from()))
					.add(named, authority.span());
			}
		}
	}

	private Optional<Span> mission(List<Token> tokens, Sentence sentence, Phrases.Match<String> trigger,
			boolean strong) {
		Stream<Span> people = sentence.people()
			.stream()
			.filter((person) -> person.affiliation().is(Kind.MISSION))
			.map(Person::span);
		Stream<Span> missions = sentence.authorities()
			.stream()
			.filter((authority) -> authority.affiliation().is(Kind.MISSION))
			.map(Authority::span);
		return Stream.concat(people, missions)
			.filter((span) -> span.from() >= trigger.to() && !sentence.isQuoted(span.from())
					&& !isCompanion(tokens, sentence, span) && isAddressed(tokens, sentence, span, trigger, false))
			.findFirst();
	}

	/** The first word of a meeting that is no plan and stands in nobody's mouth. */
	private Phrases.@Nullable Match<String> trigger(List<Token> tokens, Sentence sentence) {
		Phrases.Match<String> weakest = null;
		int at = sentence.span().from();
		while (at < sentence.span().to()) {
			Phrases.Match<String> strong = this.strong.at(tokens, at, sentence.span().to());
			Phrases.Match<String> match = (strong != null) ? strong : this.weak.at(tokens, at, sentence.span().to());
			if (match != null && !sentence.isQuoted(at) && !isNamed(sentence, at) && !isAhead(tokens, sentence, at)) {
				if (strong != null) {
					return strong;
				}
				weakest = (weakest == null && !isAttended(tokens, sentence, at)) ? match : weakest;
			}
			at = (match != null) ? match.to() : at + 1;
		}
		return weakest;
	}

	/** "menghadiri pertemuan": a conference that somebody goes to. */
	private boolean isAttended(List<Token> tokens, Sentence sentence, int token) {
		for (int i = Math.max(sentence.span().from(), token - 2); i < token; i++) {
			if (this.attending.startsAt(tokens, i, token)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isNamed(Sentence sentence, int token) {
		return sentence.people().stream().anyMatch((person) -> person.title() != null && person.title().covers(token));
	}

	private boolean isAhead(List<Token> tokens, Sentence sentence, int token) {
		for (int i = Math.max(sentence.span().from(), token - AHEAD); i < token; i++) {
			if (this.ahead.startsAt(tokens, i, token) && !sentence.isQuoted(i) && !tokens.get(i).capital()) {
				return true;
			}
		}
		return false;
	}

	/** Whether the sentence is about others at home than our ministry. */
	private static boolean isOthers(Sentence sentence, Phrases.Match<String> trigger) {
		boolean ours = sentence.people().stream().anyMatch((person) -> person.affiliation().is(Kind.OURS));
		return !ours && sentence.people()
			.stream()
			.anyMatch((person) -> person.affiliation().is(Kind.DOMESTIC) && person.span().to() <= trigger.from());
	}

	private static boolean hasHome(Sentence sentence) {
		return sentence.authorities().stream().anyMatch((authority) -> authority.affiliation().is(Kind.OURS));
	}

	private boolean isCounterpart(List<Token> tokens, Sentence sentence, Person person, Phrases.Match<String> trigger,
			boolean strong) {
		Affiliation affiliation = person.affiliation();
		if (sentence.isQuoted(person.span().from())) {
			return false;
		}
		if (affiliation.is(Kind.UNKNOWN)) {
			return person.title() != null && person.name() != null && person.span().from() >= trigger.to()
					&& isAddressed(tokens, sentence, person.span(), trigger, false)
					&& !isCompanion(tokens, sentence, person.span());
		}
		return affiliation.is(Kind.PARTNER) && (person.span().from() < trigger.from()
				|| isAddressed(tokens, sentence, person.span(), trigger, strong));
	}

	private boolean isCompanion(List<Token> tokens, Sentence sentence, Span whom) {
		for (int i = sentence.span().from(); i < whom.from(); i++) {
			if (this.companions.startsAt(tokens, i, whom.from())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether between the meeting and someone there stands a "with", or next to nothing.
	 */
	private boolean isAddressed(List<Token> tokens, Sentence sentence, Span whom, Phrases.Match<String> trigger,
			boolean strong) {
		if (whom.from() < trigger.to()) {
			return strong;
		}
		if (strong || whom.from() - trigger.to() <= 2) {
			return whom.from() - trigger.to() <= NEAR * NEAR;
		}
		return hasWith(tokens, sentence, trigger, whom);
	}

	private boolean hasWith(List<Token> tokens, Sentence sentence, Phrases.Match<String> trigger, Span whom) {
		for (int i = trigger.to(); i < whom.from(); i++) {
			if (this.with.contains(tokens.get(i).word()) && !sentence.namesSomeone(i)) {
				return true;
			}
		}
		return false;
	}

	/** "di Berlin, Jerman" tells where, not with whom. */
	private static boolean isPlace(List<Token> tokens, Sentence sentence, Span span) {
		int at = span.from() - 1;
		while (at >= sentence.span().from() && tokens.get(at).capital() && span.from() - at < NEAR) {
			at--;
		}
		return at >= sentence.span().from() && PLACED.contains(tokens.get(at).word());
	}

	private static boolean isOurs(Sentence sentence, Person person) {
		boolean ours = person.affiliation().is(Kind.OURS) || person.affiliation().is(Kind.MISSION);
		return ours && !sentence.isQuoted(person.span().from());
	}

	/**
	 * A sentence that goes on about the last meeting: when and where it was, who else was
	 * there.
	 */
	private void follow(Article article, Sentence sentence, List<Encounter> encounters) {
		if (encounters.isEmpty() || encounters.getLast().sentences.contains(sentence.number())) {
			companions(article, sentence, encounters);
			return;
		}
		Encounter last = encounters.getLast();
		List<Token> tokens = article.tokens();
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (!sentence.isQuoted(i) && this.again.startsAt(tokens, i, sentence.span().to())
					&& !isAhead(tokens, sentence, i)) {
				last.sentences.add(sentence.number());
				break;
			}
		}
		companions(article, sentence, encounters);
	}

	private void companions(Article article, Sentence sentence, List<Encounter> encounters) {
		if (encounters.isEmpty()) {
			return;
		}
		List<Token> tokens = article.tokens();
		int at = sentence.span().from();
		Phrases.Match<String> match = null;
		while (at < sentence.span().to() && match == null) {
			match = sentence.isQuoted(at) ? null : this.companions.at(tokens, at, sentence.span().to());
			at++;
		}
		if (match == null) {
			return;
		}
		int from = match.to();
		Encounter last = encounters.getLast();
		List<Person> all = new ArrayList<>();
		sentence.people().stream().filter((person) -> person.span().from() >= from).forEach(all::add);
		if (from < sentence.span().to() && tokens.get(from).capital()) {
			this.people.namesOnly(tokens, from, sentence.span().to())
				.stream()
				.filter((name) -> all.stream().noneMatch((person) -> person.span().overlaps(name.span())))
				.forEach(all::add);
		}
		boolean theirs = isOfPartner(sentence, match.from());
		for (Person person : all) {
			boolean unknown = person.affiliation().is(Kind.UNKNOWN);
			boolean foreign = person.affiliation().is(Kind.PARTNER) || (unknown && theirs);
			if (person.name() != null && !sentence.isQuoted(person.span().from())) {
				(foreign ? last.theirs : last.ours).add(person);
			}
		}
	}

	/** Whom those named after a "didampingi" go with: the last person before it. */
	private static boolean isOfPartner(Sentence sentence, int companions) {
		return sentence.people()
			.stream()
			.filter((person) -> person.span().to() <= companions)
			.reduce((first, second) -> second)
			.filter((person) -> person.affiliation().is(Kind.PARTNER))
			.isPresent();
	}

	/**
	 * One meeting for each partner: what is told of it without names belongs to the one
	 * that is told with them.
	 */
	private static List<Encounter> merged(List<Encounter> encounters) {
		List<Encounter> merged = new ArrayList<>();
		boolean personal = encounters.stream().anyMatch((encounter) -> encounter.personal || encounter.internal());
		for (Encounter encounter : encounters) {
			Encounter known = merged.stream()
				.filter((other) -> Objects.equals(other.key, encounter.key))
				.findFirst()
				.orElse(null);
			if (known == null && (encounter.personal || encounter.internal() || !personal)) {
				merged.add(encounter);
			}
			else if (known != null) {
				join(known, encounter);
			}
		}
		for (Encounter encounter : encounters) {
			if (personal && !encounter.personal && !encounter.internal() && !merged.contains(encounter)) {
				merged.stream()
					.filter((other) -> Objects.equals(other.key, encounter.key)
							&& !other.sentences.containsAll(encounter.sentences))
					.findFirst()
					.ifPresent((other) -> join(other, encounter));
			}
		}
		return merged;
	}

	private static void join(Encounter known, Encounter other) {
		known.sentences.addAll(other.sentences);
		other.partners.forEach(known::add);
		known.ours.addAll(other.ours);
		known.theirs.addAll(other.theirs);
		known.personal |= other.personal;
	}

}
