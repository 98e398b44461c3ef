package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.Side;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.NamedPeople.NamedPerson;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Tells who was at a meeting and on which side, each once. Everybody whom the release
 * names is weighed: some only speak of it, are spoken of, or were elsewhere.
 */
public final class Attendees {

	public static final String QUESTION = "attendee";

	private static final double LIKELY = LearnedFact.ATTENDEE.least();

	private final Narrative story;

	private final SideReader sides;

	private final People everyone;

	private final Weights weights;

	private final List<NamedPerson> named;

	public Attendees(Narrative story, People everyone, Weights weights) {
		this.story = story;
		this.sides = new SideReader(story, weights);
		this.everyone = everyone;
		this.weights = weights;
		this.named = new NamedPeople(story, everyone).all();
	}

	/**
	 * Somebody who may have been at a meeting.
	 *
	 * @param sides what speaks for and against that they were of the other side
	 */
	public record PossibleAttendee(Person person, Side side, Features features, Features sides) {
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
		AttendeeSigns signs = new AttendeeSigns(this.story, this.everyone, encounter, all);
		rule.forEach((person, side) -> {
			Set<String> words = this.everyone.words(Objects.requireNonNull(person.name()));
			known.add(words);
			NamedPerson named = this.named.stream().filter((other) -> other.is(words)).findFirst().orElse(null);
			Features sides = this.sides.signs(person, named, side, encounter);
			options.add(new PossibleAttendee(person, this.sides.of(sides, encounter),
					signs.of(person, side, named, true), sides));
		});
		for (NamedPerson named : this.named) {
			if (known.stream().noneMatch(named::is)) {
				Features sides = this.sides.signs(named.person(), named, null, encounter);
				options.add(new PossibleAttendee(named.person(), this.sides.of(sides, encounter),
						signs.of(named.person(), null, named, false), sides));
			}
		}
		return options;
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
