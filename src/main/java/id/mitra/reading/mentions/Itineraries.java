package id.mitra.reading.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells several of one state apart who were met in turn: "Keesokan harinya delegasi
 * diterima Kamar Dagang …".
 */
final class Itineraries {

	/** A sentence that goes on to the next one says so among its first words. */
	private static final int FIRST_WORDS = 8;

	/** So many sentences before somebody is named it may be said. */
	private static final int BEFORE = 2;

	private final Phrases<String> turns = Vocabulary.phrases("next visit");

	private final DateReader dates = new DateReader();

	/**
	 * The mentions again, those of the second and third visit with a key of their own.
	 */
	List<List<Mention>> apart(Narrative story, List<List<Mention>> mentions) {
		Map<String, Itinerary> itineraries = new HashMap<>();
		List<List<Mention>> apart = new ArrayList<>(mentions);
		for (Sentence sentence : story.body()) {
			List<Mention> told = new ArrayList<>();
			for (Mention mention : mentions.get(sentence.number())) {
				NamedPartner partner = mention.partner();
				told.add((partner == null || partner.country() == null) ? mention
						: itineraries.computeIfAbsent(partner.key(), (key) -> new Itinerary()).next(story, mention));
			}
			apart.set(sentence.number(), told);
		}
		return apart;
	}

	/** The visits to one state. */
	private final class Itinerary {

		/** Whom it was, by the words of their names, on which visit. */
		private final Map<Set<String>, Integer> known = new LinkedHashMap<>();

		private final Set<LocalDate> days = new HashSet<>();

		private int visit;

		/** The last sentence that named somebody for the first time. */
		private int last = -1;

		private Mention next(Narrative story, Mention mention) {
			if (mention.state()) {
				return numbered(mention, this.visit);
			}
			Set<String> name = name(story.article(), mention);
			Integer known = visit(name);
			if (known == null) {
				int number = mention.sentence().number();
				this.visit += (this.last >= 0 && number > this.last && isNext(story, number)) ? 1 : 0;
				this.last = number;
				this.days.addAll(days(story, mention.sentence().span()));
				this.known.put(name, this.visit);
			}
			return numbered(mention, (known != null) ? known : this.visit);
		}

		/** "V Sivakumar", "Tuan Sivakumar": one of them is all of the other. */
		private @Nullable Integer visit(Set<String> name) {
			return this.known.entrySet()
				.stream()
				.filter((known) -> known.getKey().containsAll(name) || name.containsAll(known.getKey()))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(null);
		}

		private boolean isAnotherDay(Narrative story, Span span) {
			return !this.days.isEmpty() && days(story, span).stream().anyMatch((day) -> !this.days.contains(day));
		}

		private boolean isNext(Narrative story, int number) {
			List<Token> tokens = story.article().tokens();
			for (int i = Math.max(this.last + 1, number - BEFORE); i <= number; i++) {
				Sentence sentence = story.body().get(i);
				int end = Math.min(sentence.span().to(), sentence.span().from() + FIRST_WORDS);
				if (!sentence.isQuoted(sentence.span().from())
						&& (Itineraries.this.turns.anyIn(tokens, sentence.span().from(), end)
								|| isAnotherDay(story, new Span(sentence.span().from(), end)))) {
					return true;
				}
			}
			return false;
		}

	}

	private List<LocalDate> days(Narrative story, Span span) {
		return this.dates.in(story.article().tokens(), span, story.published())
			.stream()
			.filter((date) -> date.day() && date.date() != null)
			.map((date) -> Objects.requireNonNull(date.date()))
			.toList();
	}

	private static Set<String> name(Article article, Mention mention) {
		Person person = mention.person();
		List<String> words = (person == null || person.name() == null) ? List.of()
				: MentionReader.words(article.tokens(), person);
		return words.isEmpty() ? Set.of(Tokens.fold(article.words(mention.span()))) : Set.copyOf(words);
	}

	private static Mention numbered(Mention mention, int visit) {
		NamedPartner partner = Objects.requireNonNull(mention.partner());
		return (visit == 0) ? mention : mention.with(partner.at(visit));
	}

}
