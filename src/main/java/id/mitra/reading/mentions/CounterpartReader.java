package id.mitra.reading.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence.Authority;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells who of those whom a sentence names is the other side of the meeting that it
 * speaks of.
 */
public final class CounterpartReader {

	private static final Set<String> PLACED = Set.of("di", "in", "at", "ke", "to");

	/** Where people meet, of whomever it is. */
	private static final Set<String> HOUSES = Set.of("gedung", "markas");

	private static final Set<String> JOINING = Set.of("bersama", "dan", "dengan", "serta", "and", "with");

	private static final int NEAR = 8;

	/** So many states in a row took part in something; nobody met each. */
	private static final int MANY = 3;

	private final Phrases<String> companions = Vocabulary.phrases("companions");

	private final Phrases<String> received = Vocabulary.phrases("receiving");

	/** Who was met in a mission's house, where the mission was not. */
	private final Phrases<String> workers = Vocabulary.phrases("workers");

	private final Set<String> with = Vocabulary.words("with");

	private final Gazetteer gazetteer;

	public CounterpartReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** For whom someone of the other side acts; nothing where they are not of it. */
	public @Nullable Affiliation of(Article article, Sentence sentence, Person person, Trigger by,
			@Nullable Sentence title) {
		return isCounterpart(article.tokens(), sentence, person, by) ? standing(article, sentence, person, title)
				: null;
	}

	private boolean isCounterpart(List<Token> tokens, Sentence sentence, Person person, Trigger trigger) {
		Affiliation affiliation = person.affiliation();
		if (sentence.isQuoted(person.span().from())) {
			return false;
		}
		if (trigger.talk()) {
			return isJoined(tokens, sentence, person, trigger);
		}
		if (affiliation.is(AffiliationKind.UNKNOWN)) {
			return person.title() != null && person.name() != null && person.span().from() >= trigger.to()
					&& isAddressed(tokens, sentence, person.span(), trigger, false)
					&& !isCompanion(tokens, sentence, person.span());
		}
		return affiliation.is(AffiliationKind.PARTNER) && (person.span().from() < trigger.from()
				|| isAddressed(tokens, sentence, person.span(), trigger, trigger.strong()));
	}

	/**
	 * "Menaker bersama Dubes Jepang membahas …", "ditandatangani Menaker dan …": both
	 * sides, joined, on one side of the verb.
	 */
	private static boolean isJoined(List<Token> tokens, Sentence sentence, Person person, Trigger trigger) {
		boolean unknown = person.affiliation().is(AffiliationKind.UNKNOWN) && person.title() != null;
		if (!(unknown || person.affiliation().is(AffiliationKind.PARTNER)) || person.name() == null) {
			return false;
		}
		int before = person.span().from() - 1;
		if (before >= sentence.span().from()
				&& Set.of("bersama", "dengan", "with").contains(tokens.get(before).word())) {
			return true;
		}
		boolean first = person.span().to() <= trigger.from();
		return sentence.people()
			.stream()
			.filter((other) -> isOurs(other) && first == other.span().to() <= trigger.from())
			.anyMatch((other) -> joined(tokens, other.span(), person.span())
					|| joined(tokens, person.span(), other.span()));
	}

	private static boolean joined(List<Token> tokens, Span one, Span other) {
		return one.to() < other.from()
				&& tokens.subList(one.to(), other.from()).stream().anyMatch((token) -> JOINING.contains(token.word()));
	}

	private static boolean isOurs(Person person) {
		return person.affiliation().is(AffiliationKind.OURS);
	}

	/**
	 * For whom someone came whose title doesn't tell: for whoever abroad is named before
	 * them or in the headline. A title in Indonesian without either is one at home.
	 */
	private @Nullable Affiliation standing(Article article, Sentence sentence, Person person,
			@Nullable Sentence headline) {
		if (!person.affiliation().is(AffiliationKind.UNKNOWN)) {
			return person.affiliation();
		}
		Stream<Authority> before = sentence.authorities()
			.stream()
			.filter((authority) -> authority.span().to() <= person.span().from()
					&& !isPlace(article.tokens(), sentence, authority.span()));
		boolean mission = sentence.authorities()
			.stream()
			.filter((authority) -> authority.span().to() <= person.span().from())
			.reduce((first, second) -> second)
			.filter((authority) -> authority.affiliation().is(AffiliationKind.MISSION))
			.isPresent();
		if (mission) {
			return null;
		}
		Stream<Authority> above = (headline != null) ? headline.authorities().stream() : Stream.empty();
		boolean english = person.title() != null && article.tokens()
			.subList(person.title().from(), person.title().to())
			.stream()
			.anyMatch((token) -> token.is("of") || token.is("for") || token.is("the"));
		return Stream.concat(before, above)
			.map(Authority::affiliation)
			.filter((affiliation) -> affiliation.is(AffiliationKind.PARTNER))
			.findFirst()
			.orElse((english || !article.indonesian()) ? person.affiliation() : null);
	}

	/** The organisations that were met, where no people are named. */
	public Stream<Authority> authorities(Article article, Sentence sentence, Trigger trigger) {
		List<Token> tokens = article.tokens();
		long states = sentence.authorities().stream().filter((authority) -> isState(tokens, authority)).count();
		return sentence.authorities()
			.stream()
			.filter((authority) -> states < MANY || !isState(tokens, authority))
			.filter((authority) -> authority.affiliation().is(AffiliationKind.PARTNER)
					&& !sentence.isQuoted(authority.span().from()) && !isPlace(tokens, sentence, authority.span())
					&& !this.companions.anyIn(tokens, trigger.to(), Math.max(trigger.to(), authority.span().from()))
					&& (trigger.strong() ? isAddressed(tokens, sentence, authority.span(), trigger, true)
							: hasWith(tokens, sentence, trigger, authority.span())
									|| isJoined(tokens, sentence, authority, trigger)));
	}

	/** A state by its name alone. */
	boolean isState(List<Token> tokens, Authority authority) {
		Phrases.Match<String> state = this.gazetteer.countries()
			.at(tokens, authority.span().from(), authority.span().to());
		return state != null && state.to() == authority.span().to()
				&& authority.affiliation().is(AffiliationKind.PARTNER);
	}

	/** "Kemnaker dan Kementerian Tenaga Kerja Oman melakukan negosiasi". */
	private static boolean isJoined(List<Token> tokens, Sentence sentence, Authority authority, Trigger trigger) {
		return authority.span().to() <= trigger.from() && sentence.authorities()
			.stream()
			.filter((other) -> (other.affiliation().is(AffiliationKind.OURS) || isHome(tokens, other))
					&& other.span().to() <= trigger.from())
			.anyMatch((other) -> joined(tokens, other.span(), authority.span())
					|| joined(tokens, authority.span(), other.span()));
	}

	/** "Indonesia", "Pemerintah Indonesia", "Delegasi RI". */
	public static boolean isHome(List<Token> tokens, Authority authority) {
		Span span = authority.span();
		return !authority.affiliation().is(AffiliationKind.PARTNER)
				&& !authority.affiliation().is(AffiliationKind.MISSION)
				&& tokens.subList(span.from(), Math.min(span.to(), span.from() + 2))
					.stream()
					.anyMatch((token) -> token.is("indonesia") || token.is("ri"));
	}

	/** A mission of our own state that was met. */
	public Optional<Span> mission(List<Token> tokens, Sentence sentence, Trigger trigger) {
		Stream<Span> people = sentence.people()
			.stream()
			.filter((person) -> person.affiliation().is(AffiliationKind.MISSION))
			.map(Person::span);
		Stream<Span> missions = sentence.authorities()
			.stream()
			.filter((authority) -> authority.affiliation().is(AffiliationKind.MISSION))
			.map(Authority::span)
			.filter((span) -> !this.workers.anyIn(tokens, trigger.to(), Math.max(trigger.to(), span.from())));
		boolean ours = sentence.people()
			.stream()
			.anyMatch((person) -> isOurs(person) && person.span().from() >= trigger.to());
		Optional<Span> host = ours && this.received.anyIn(tokens, trigger.from(), trigger.to()) ? sentence.people()
			.stream()
			.filter((person) -> person.affiliation().is(AffiliationKind.MISSION)
					&& person.span().to() <= trigger.from())
			.map(Person::span)
			.findFirst() : Optional.empty();
		return host.isPresent() ? host : Stream.concat(people, missions)
			.filter((span) -> span.from() >= trigger.to() && !sentence.isQuoted(span.from())
					&& !isCompanion(tokens, sentence, span) && isAddressed(tokens, sentence, span, trigger, false))
			.findFirst();
	}

	private boolean isCompanion(List<Token> tokens, Sentence sentence, Span whom) {
		return this.companions.anyIn(tokens, sentence.span().from(), whom.from());
	}

	/**
	 * Whether between the meeting and someone there stands a "with", or next to nothing.
	 */
	private boolean isAddressed(List<Token> tokens, Sentence sentence, Span whom, Trigger trigger, boolean strong) {
		if (whom.from() < trigger.to()) {
			return strong;
		}
		if (strong || whom.from() - trigger.to() <= 2) {
			return whom.from() - trigger.to() <= NEAR * NEAR;
		}
		return hasWith(tokens, sentence, trigger, whom);
	}

	private boolean hasWith(List<Token> tokens, Sentence sentence, Trigger trigger, Span whom) {
		for (int i = trigger.to(); i < whom.from(); i++) {
			if (this.with.contains(tokens.get(i).word()) && !sentence.namesSomeone(i)) {
				return true;
			}
		}
		return false;
	}

	/** "di Berlin, Jerman" tells where, not with whom. */
	boolean isPlace(List<Token> tokens, Sentence sentence, Span span) {
		int at = span.from() - 1;
		while (at >= sentence.span().from() && tokens.get(at).capital() && span.from() - at < NEAR) {
			if (HOUSES.contains(tokens.get(at).word()) || tokens.get(span.from()).after(Token.COMMA)
					&& this.gazetteer.cities().startsAt(tokens, at, span.from())) {
				return true;
			}
			at--;
		}
		return at >= sentence.span().from() && PLACED.contains(tokens.get(at).word());
	}

}
