package id.mitra.reading.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.country.Countries;
import id.mitra.meeting.term.Level;
import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Partners.NamedPartner;
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
 * Finds in each sentence those of the other side, and of missions of our own, whom it
 * names, whatever it says of them.
 */
public final class MentionReader {

	private static final Set<String> TITLES = Vocabulary.words("honorifics");

	private static final Phrases<String> HOME = Vocabulary.phrases("bodies at home", "domestic");

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Phrases<String> events = Vocabulary.phrases("events");

	private final Gazetteer gazetteer;

	private final CounterpartReader counterparts;

	private final Partners partners;

	private final Itineraries itineraries = new Itineraries();

	public MentionReader(Gazetteer gazetteer, Countries countries) {
		this.gazetteer = gazetteer;
		this.counterparts = new CounterpartReader(gazetteer);
		this.partners = new Partners(gazetteer, countries);
	}

	/** By the numbers of the sentences. */
	public List<List<Mention>> in(Narrative story) {
		List<List<Mention>> mentions = new ArrayList<>();
		Affiliation last = null;
		Affiliation home = null;
		for (Sentence sentence : story.all()) {
			List<Mention> named = new ArrayList<>();
			for (Authority authority : sentence.authorities()) {
				boolean place = this.counterparts.isPlace(story.article().tokens(), sentence, authority.span());
				if (authority.affiliation().is(AffiliationKind.MISSION)) {
					named.add(new Mention(sentence, authority.span(), null, null, false));
					home = authority.affiliation();
				}
				else if (!place && isStranger(story.article().tokens(), authority)) {
					named.add(new Mention(sentence, authority.span(), null,
							partner(story.article(), authority.affiliation(), authority.span(), null), false));
				}
				else if (!place && authority.affiliation().is(AffiliationKind.PARTNER) && !this.events
					.anyIn(story.article().tokens(), authority.span().from(), authority.span().to())) {
					boolean state = this.counterparts.isState(story.article().tokens(), authority);
					named.add(new Mention(sentence, authority.span(), null,
							partner(story.article(), authority.affiliation(), authority.span(), null), state));
					last = (state && last != null && !last.countries().isEmpty() && last.country() != null) ? last
							: authority.affiliation();
				}
			}
			for (Person person : sentence.people()) {
				boolean envoy = person.affiliation().is(AffiliationKind.UNKNOWN) && person.affiliation().ambassador();
				Affiliation affiliation = envoy ? (home != null) ? home : last
						: standing(story.article().tokens(), person, last);
				if (affiliation != null) {
					boolean mission = affiliation.is(AffiliationKind.MISSION);
					Span title = Objects.requireNonNullElse(person.title(), person.span());
					named.add(new Mention(sentence, person.span(), person,
							mission ? null : partner(story.article(), affiliation, title, person), false));
					last = mission || affiliation != person.affiliation() ? last : affiliation;
				}
			}
			mentions.add(named);
		}
		List<List<Mention>> settled = Strangers.settled(mentions);
		bare(story, settled);
		return this.itineraries.apart(story, settled);
	}

	/** A body that no list has, with its short name in brackets. */
	private static boolean isStranger(List<Token> tokens, Authority authority) {
		return authority.affiliation().is(AffiliationKind.UNKNOWN)
				&& !HOME.anyIn(tokens, authority.span().from(), authority.span().to())
				&& tokens.get(authority.span().to() - 1).after(Token.OPEN);
	}

	/**
	 * "ketika bertemu Al Awar": by a part of the name that the release gives in full
	 * elsewhere.
	 */
	private static void bare(Narrative story, List<List<Mention>> mentions) {
		List<Token> tokens = story.article().tokens();
		Map<String, Mention> known = new HashMap<>();
		mentions.forEach((all) -> all.forEach((mention) -> {
			if (mention.named()) {
				words(tokens, Objects.requireNonNull(mention.person()))
					.forEach((word) -> known.putIfAbsent(word, mention));
			}
			else if (mention.person() == null && tokens.get(mention.span().to() - 1).after(Token.OPEN)) {
				known.putIfAbsent(tokens.get(mention.span().to() - 1).word(), mention);
			}
		}));
		Set<String> ours = ours(story);
		for (Sentence sentence : story.body()) {
			Set<String> keys = new HashSet<>();
			mentions.get(sentence.number()).forEach((mention) -> keys.add(mention.key()));
			for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
				Token token = tokens.get(i);
				Mention mention = (token.capital() && !sentence.namesSomeone(i) && !ours.contains(token.word()))
						? known.get(token.word()) : null;
				if (mention != null && keys.add(mention.key())) {
					mentions.get(sentence.number())
						.add(new Mention(sentence, new Span(i, i + 1), mention.person(), mention.partner(), false));
				}
			}
		}
	}

	/** The words of the names of those on our side. */
	public static Set<String> ours(Narrative story) {
		return names(story, Set.of(AffiliationKind.OURS));
	}

	/** The words of the names of those who act for one of some kinds. */
	public static Set<String> names(Narrative story, Set<AffiliationKind> kinds) {
		Set<String> words = new HashSet<>();
		for (Sentence sentence : story.all()) {
			for (Person person : sentence.people()) {
				if (kinds.contains(person.affiliation().kind()) && person.name() != null) {
					words.addAll(words(story.article().tokens(), person));
				}
			}
		}
		return words;
	}

	/** Those of a name that tell somebody from others. */
	static List<String> words(List<Token> tokens, Person person) {
		Span name = Objects.requireNonNull(person.name());
		return tokens.subList(name.from(), name.to())
			.stream()
			.filter((token) -> token.capital() && token.word().length() > 2)
			.map(Token::word)
			.filter((word) -> !TITLES.contains(word))
			.toList();
	}

	private NamedPartner partner(Article article, Affiliation affiliation, Span title, @Nullable Person person) {
		return this.partners.of(article, affiliation, title, (person != null) ? person.level() : null);
	}

	/**
	 * Whoever is named with a title that doesn't tell for whom stands for a body that the
	 * title calls for short, else for whoever was named last.
	 */
	private @Nullable Affiliation standing(List<Token> tokens, Person person, @Nullable Affiliation last) {
		Affiliation own = person.affiliation();
		if (own.is(AffiliationKind.PARTNER) || own.is(AffiliationKind.MISSION)) {
			return own;
		}
		if (!own.is(AffiliationKind.UNKNOWN) || person.title() == null || person.name() == null) {
			return null;
		}
		Span title = person.title();
		boolean home = HOME.anyIn(tokens, title.from(), title.to());
		boolean body = !home && Partners.abbreviation(tokens, title) != null;
		boolean minister = person.level() == Level.MINISTER || person.level() == Level.VICE_MINISTER;
		return body || (last == null && !home && (minister || !isKnown(tokens, title))) ? own : last;
	}

	/** Whether a title has only words that titles are made of. */
	private boolean isKnown(List<Token> tokens, Span title) {
		for (int i = title.from(); i < title.to(); i++) {
			if (tokens.get(i).capital() && !this.gazetteer.named(tokens.get(i))
					&& !this.offices.startsAt(tokens, i, i + 1)) {
				return false;
			}
		}
		return true;
	}

}
