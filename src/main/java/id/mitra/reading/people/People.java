package id.mitra.reading.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.reading.article.Article;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article names: the same person by whole name, by half of it and by
 * title alone.
 */
public final class People {

	private static final Set<String> TITLES = Set.of("prof", "dr", "drs", "dra", "ir", "h", "hj", "datuk", "seri",
			"sri", "dato", "mr", "mrs", "ms", "he", "yang", "mulia", "bapak", "ibu", "m", "sir", "tuan", "puan", "pak",
			"bu");

	/** So many mentions that differ are kept; no release names more people. */
	private static final int MOST = 200;

	private static final int MOST_OF_A_NAME = 20;

	private final Article article;

	/** One mention of each name with each title. */
	private final List<Person> different = new ArrayList<>();

	private final Map<String, List<Person>> byWord = new HashMap<>();

	private final @Nullable Person main;

	/**
	 * @param all of the body, then of the headline and the caption
	 */
	public People(Article article, List<Person> all) {
		this.article = article;
		Set<Object> seen = new HashSet<>();
		for (Person person : all) {
			if (person.name() != null && this.different.size() < MOST && seen
				.add(List.of(words(person.name()), person.affiliation().kind(), String.valueOf(person.level())))) {
				this.different.add(person);
				words(person.name()).forEach((word) -> add(word, person));
			}
		}
		this.main = main(all);
	}

	private void add(String word, Person person) {
		List<Person> named = this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>());
		if (named.size() < MOST_OF_A_NAME) {
			named.add(person);
		}
	}

	/** The words of a name by which people are told apart. */
	public Set<String> words(Span name) {
		Set<String> words = new LinkedHashSet<>();
		for (Token token : this.article.tokens().subList(name.from(), name.to())) {
			if (!TITLES.contains(token.word())) {
				words.add(token.word());
			}
		}
		return words;
	}

	/** The mention that names the same person in full. */
	public Person whole(Person person) {
		if (person.name() == null) {
			return named(person);
		}
		return whole(person.name(), person);
	}

	private Person whole(Span name, Person person) {
		Set<String> words = words(name);
		Person longest = person;
		int length = words.size();
		for (Person other : this.byWord.getOrDefault(words.stream().findFirst().orElse(""), List.of())) {
			Set<String> others = (other.name() != null) ? words(other.name()) : Set.of();
			if (others.size() > length && others.containsAll(words)) {
				longest = other;
				length = others.size();
			}
		}
		return longest;
	}

	/**
	 * Who holds a title that stands without a name: whoever of that level and side is
	 * named elsewhere. A caption that takes an ambassador for one of the state that he is
	 * sent to names him all the same.
	 */
	private Person named(Person person) {
		Person fitting = null;
		for (Person other : this.different) {
			if (other.level() != person.level()) {
				continue;
			}
			boolean side = other.affiliation().kind() == person.affiliation().kind()
					&& Objects.equals(other.affiliation().country(), person.affiliation().country());
			if (side) {
				return combined(person, other);
			}
			boolean confused = other.affiliation().ambassador() && person.affiliation().ambassador()
					&& other.affiliation().countries().equals(person.affiliation().countries());
			fitting = (confused && fitting == null) ? combined(person, other) : fitting;
		}
		return (fitting != null) ? fitting : person;
	}

	private static Person combined(Person titled, Person named) {
		boolean richer = named.affiliation().kind() == titled.affiliation().kind() && named.title() != null
				&& titled.title() != null
				&& named.title().to() - named.title().from() > titled.title().to() - titled.title().from();
		return new Person(titled.span(), richer ? named.title() : titled.title(), named.name(), titled.level(),
				titled.affiliation());
	}

	/** Our minister or official of whom the article speaks most. */
	public @Nullable Person main() {
		return this.main;
	}

	private @Nullable Person main(List<Person> all) {
		Map<Set<String>, Integer> counts = new HashMap<>();
		Person main = null;
		int most = 0;
		for (Person person : all) {
			if (person.affiliation().is(AffiliationKind.OURS) && person.name() != null) {
				Person whole = whole(person);
				int count = counts.merge(words(Objects.requireNonNull(whole.name())), 1, Integer::sum);
				if (count > most) {
					main = whole;
					most = count;
				}
			}
		}
		return main;
	}

	/**
	 * Who is meant by words of a name or by a title, read back from the end.
	 */
	public @Nullable Person meant(Span words, @Nullable Level level) {
		for (Token token : this.article.tokens().subList(words.from(), words.to())) {
			List<Person> found = this.byWord.getOrDefault(token.word(), List.of());
			if (token.capital() && !found.isEmpty()) {
				return whole(found.getFirst());
			}
		}
		return (level == null) ? null
				: this.different.stream()
					.filter((person) -> person.level() == level)
					.findFirst()
					.map(this::whole)
					.orElse(null);
	}

}
