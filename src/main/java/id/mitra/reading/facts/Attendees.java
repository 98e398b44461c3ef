package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.Side;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells who was at a meeting and on which side, each once. Everybody whom the release
 * names is weighed: some only speak of it, are spoken of, or were elsewhere.
 */
public final class Attendees {

	public static final String QUESTION = "attendee";

	/** More people than this no release names. */
	private static final int MOST = 200;

	private static final double LIKELY = LearnedFact.ATTENDEE.least();

	private static final int BESIDE = 4;

	private final Phrases<String> companions = Vocabulary.phrases("companions", "leading");

	private final Phrases<String> beside = Vocabulary.phrases("beside");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Narrative story;

	private final People everyone;

	private final Weights weights;

	private final List<Guest> named = new ArrayList<>();

	private final Set<String> main;

	public Attendees(Narrative story, People everyone, Weights weights) {
		this.story = story;
		this.everyone = everyone;
		this.weights = weights;
		Person main = everyone.main();
		this.main = (main != null && main.name() != null) ? everyone.words(main.name()) : Set.of();
		for (Sentence sentence : story.all()) {
			for (Person person : sentence.people()) {
				if (person.name() != null) {
					named(person).add(story, sentence, person);
				}
			}
		}
	}

	/**
	 * Somebody whom the release names, with where it does.
	 */
	private final class Guest {

		private final Person person;

		private final Set<String> words;

		private final Set<Integer> sentences = new LinkedHashSet<>();

		private final Set<String> signs = new LinkedHashSet<>();

		private Guest(Person person) {
			this.person = person;
			this.words = Attendees.this.everyone.words(Objects.requireNonNull(person.name()));
		}

		private boolean is(Set<String> others) {
			return this.words.containsAll(others) || others.containsAll(this.words);
		}

		private void add(Narrative story, Sentence sentence, Person mention) {
			List<Token> tokens = story.article().tokens();
			this.sentences.add(sentence.number());
			boolean quoted = sentence.isQuoted(mention.span().from());
			this.signs.add(quoted ? "quoted" : "told");
			int from = sentence.span().from();
			if (Attendees.this.companions.anyIn(tokens, from, mention.span().from())) {
				this.signs.add("companion");
			}
			int end = Math.min(sentence.span().to(), mention.span().to() + BESIDE);
			if (Attendees.this.beside.anyIn(tokens, mention.span().to(), end)) {
				this.signs.add("beside");
			}
			if (Attendees.this.said.anyIn(tokens, Math.max(from, mention.span().from() - BESIDE), mention.span().from())
					|| Attendees.this.said.anyIn(tokens, mention.span().to(), end)) {
				this.signs.add("says");
			}
		}

	}

	private Guest named(Person mention) {
		Person whole = this.everyone.whole(mention);
		Set<String> words = this.everyone.words(Objects.requireNonNull(whole.name()));
		for (Guest other : this.named) {
			if (other.is(words)) {
				return other;
			}
		}
		Guest named = new Guest(whole);
		if (this.named.size() < MOST && !words.isEmpty()) {
			this.named.add(named);
		}
		return named;
	}

	/**
	 * Somebody who may have been at a meeting.
	 */
	public record PossibleAttendee(Person person, Side side, Features features) {
	}

	/** Each once, by the mention that names them in full, ours first. */
	public Map<Person, Side> of(Encounter encounter, List<Encounter> all) {
		List<PossibleAttendee> likely = options(encounter, all).stream()
			.filter((option) -> this.weights.likelihoods(QUESTION, List.of(option.features()))[0] >= LIKELY)
			.toList();
		Map<Person, Side> people = new LinkedHashMap<>();
		for (Side side : List.of(Side.OURS, Side.PARTNER)) {
			likely.stream()
				.filter((option) -> option.side() == side)
				.forEach((option) -> people.put(option.person(), side));
		}
		return people;
	}

	/** Everybody whom the release names, and what speaks for each. */
	public List<PossibleAttendee> options(Encounter encounter, List<Encounter> all) {
		Map<Person, Side> rule = byTheRule(encounter);
		List<PossibleAttendee> options = new ArrayList<>();
		List<Set<String>> known = new ArrayList<>();
		OtherMeetings others = OtherMeetings.of(encounter, all);
		rule.forEach((person, side) -> {
			Set<String> words = this.everyone.words(Objects.requireNonNull(person.name()));
			known.add(words);
			Guest named = this.named.stream().filter((other) -> other.is(words)).findFirst().orElse(null);
			options.add(new PossibleAttendee(person, side, features(person, side, named, encounter, others, true)));
		});
		for (Guest named : this.named) {
			if (known.stream().noneMatch(named::is)) {
				Side side = side(named, encounter);
				options.add(new PossibleAttendee(named.person, side,
						features(named.person, side, named, encounter, others, false)));
			}
		}
		return options;
	}

	/** Whoever's title doesn't tell is of the side of whoever is named before them. */
	private Side side(Guest named, Encounter encounter) {
		AffiliationKind kind = named.person.affiliation().kind();
		if (kind == AffiliationKind.UNKNOWN) {
			Sentence sentence = this.story.all().get(named.sentences.iterator().next());
			kind = sentence.people()
				.stream()
				.filter((other) -> other.span().to() <= named.person.span().from())
				.map((other) -> other.affiliation().kind())
				.filter((other) -> other == AffiliationKind.OURS || other == AffiliationKind.PARTNER)
				.reduce((first, second) -> second)
				.orElseGet(() -> sentence.authorities()
					.stream()
					.filter((other) -> other.span().to() <= named.person.span().from())
					.map((other) -> other.affiliation().kind())
					.filter((other) -> other == AffiliationKind.OURS || other == AffiliationKind.PARTNER)
					.reduce((first, second) -> second)
					.orElse(AffiliationKind.UNKNOWN));
		}
		return (!encounter.internal() && kind == AffiliationKind.PARTNER) ? Side.PARTNER : Side.OURS;
	}

	/**
	 * The meetings that a release tells of beside one.
	 *
	 * @param sentences the numbers of those that tell of them
	 * @param companions where those stand who came to them with somebody
	 */
	private record OtherMeetings(boolean any, Set<Integer> sentences, Set<Span> companions) {

		private static OtherMeetings of(Encounter encounter, List<Encounter> all) {
			Set<Integer> sentences = new HashSet<>();
			Set<Span> companions = new HashSet<>();
			all.stream().filter((other) -> other != encounter).forEach((other) -> {
				sentences.addAll(other.sentences());
				other.companions().forEach((person) -> companions.add(person.span()));
			});
			return new OtherMeetings(all.size() > 1, sentences, companions);
		}

	}

	private Features features(Person person, Side side, @Nullable Guest named, Encounter encounter,
			OtherMeetings others, boolean rule) {
		Features features = new Features();
		Affiliation affiliation = person.affiliation();
		boolean theirs = affiliation.is(AffiliationKind.PARTNER);
		boolean same = theirs && encounter.partners()
			.keySet()
			.stream()
			.anyMatch((partner) -> (partner.country() != null) ? partner.country().equals(affiliation.country())
					: partner.known() != null && partner.known().equals(affiliation.partner()));
		String who = affiliation.kind().name() + (theirs ? same ? " of it" : " of others" : "");
		features.add(who);
		String sort = !rule ? "no rule"
				: encounter.companions().stream().anyMatch((other) -> other.span().equals(person.span()))
						? "rule companion" : "rule " + side;
		features.add(sort).add(sort + " " + who);
		features.add("untitled", person.title() == null);
		String many = others.any() ? " of several" : "";
		features.add("main", !this.main.isEmpty() && person.name() != null && this.main
			.equals((named != null && named.person == person) ? named.words : this.everyone.words(person.name())));
		features.add("internal " + who, encounter.internal());
		features.add("companion of another", others.companions().contains(person.span()));
		if (named == null) {
			return features.add("named nowhere").add("named nowhere " + sort);
		}
		String near = near(named, encounter, others);
		features.add(near + many).add(near + many + " " + who);
		features.add("in caption",
				this.story.caption() != null && named.sentences.contains(this.story.caption().number()));
		features.add("named", named.sentences.size(), 1, 2, 4);
		named.signs.forEach((sign) -> features.add(sign).add(sign + " " + who).add(sign + " " + near, !rule));
		return features;
	}

	private static String near(Guest named, Encounter encounter, OtherMeetings others) {
		if (named.sentences.contains(encounter.first())) {
			return "reporting";
		}
		if (named.sentences.stream().anyMatch(encounter.sentences()::contains)) {
			return "telling";
		}
		return named.sentences.stream().anyMatch(others.sentences()::contains) ? "of another" : "elsewhere";
	}

	/** Whom the sentences that tell of a meeting name by themselves. */
	private Map<Person, Side> byTheRule(Encounter encounter) {
		Map<Person, Side> people = new LinkedHashMap<>();
		encounter.ours().forEach((person) -> add(person, Side.OURS, people));
		Person main = this.everyone.main();
		if (people.keySet().stream().noneMatch((person) -> person.affiliation().is(AffiliationKind.OURS))
				&& main != null && encounter.theirs().stream().map(Person::span).noneMatch(main.span()::equals)) {
			add(main, Side.OURS, people);
		}
		encounter.companions().forEach((person) -> add(person, Side.OURS, people));
		encounter.theirs().forEach((person) -> add(person, Side.PARTNER, people));
		return people;
	}

	private void add(Person person, Side side, Map<Person, Side> people) {
		Person whole = this.everyone.whole(person);
		if (whole.name() == null) {
			return;
		}
		Set<String> words = this.everyone.words(whole.name());
		boolean known = people.keySet()
			.stream()
			.map((other) -> this.everyone.words(Objects.requireNonNull(other.name())))
			.anyMatch((others) -> others.containsAll(words) || words.containsAll(others));
		if (!known && !words.isEmpty()) {
			people.put((whole.title() == null && person.title() != null)
					? new Person(whole.span(), person.title(), whole.name(), person.level(), person.affiliation())
					: whole, side);
		}
	}

	/** The level of the first of a side whose title tells it. */
	public static @Nullable Level level(Map<Person, Side> people, Side side) {
		return people.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == side && entry.getKey().level() != null)
			.map((entry) -> entry.getKey().level())
			.findFirst()
			.orElse(null);
	}

}
