package id.mitra.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.Side;
import org.jspecify.annotations.Nullable;

/**
 * Tells who was at a meeting and on which side, each once.
 */
final class Attendees {

	private final People everyone;

	Attendees(People everyone) {
		this.everyone = everyone;
	}

	/** Each once, by the mention that names them in full, ours first. */
	Map<Person, Side> of(Encounter encounter) {
		Map<Person, Side> people = new LinkedHashMap<>();
		encounter.ours.forEach((person) -> add(person, Side.OURS, people));
		Person main = this.everyone.main();
		if (people.keySet().stream().noneMatch((person) -> person.affiliation().is(Affiliation.AffiliationKind.OURS))
				&& main != null && encounter.theirs.stream().map(Person::span).noneMatch(main.span()::equals)) {
			add(main, Side.OURS, people);
		}
		encounter.companions.forEach((person) -> add(person, Side.OURS, people));
		encounter.theirs.forEach((person) -> add(person, Side.PARTNER, people));
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
	static @Nullable Level level(Map<Person, Side> people, Side side) {
		return people.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == side && entry.getKey().level() != null)
			.map((entry) -> entry.getKey().level())
			.findFirst()
			.orElse(null);
	}

}
