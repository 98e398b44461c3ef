package id.mitra.reading.encounters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as what a text tells of it is gathered. Only the readers of this room add to
 * it.
 */
public final class Encounter {

	/**
	 * From here on a meeting with nobody by name is told of beside others with somebody.
	 */
	private static final double LIKELY = 0.4;

	/** So many people and no more are kept of each side. */
	private static final int MOST = 60;

	/** With whom; null for one with a mission of our own. */
	final @Nullable String key;

	/** Whether someone of the other side is named, not only whom they stand for. */
	boolean personal;

	/** Whether it is told of as another one than those before. */
	boolean another;

	/** How likely it is that the text reports it. */
	double likelihood = 1;

	final Set<Integer> sentences = new LinkedHashSet<>();

	int introduction = -1;

	final int trigger;

	final Map<NamedPartner, Span> partners = new LinkedHashMap<>();

	final List<Person> ours = new ArrayList<>();

	final List<Person> companions = new ArrayList<>();

	final List<Person> theirs = new ArrayList<>();

	Encounter(@Nullable String key, int sentence, int trigger) {
		this.key = key;
		this.sentences.add(sentence);
		this.trigger = trigger;
	}

	/** The same, as one of several with a state. */
	Encounter as(String other) {
		if (other.equals(this.key)) {
			return this;
		}
		Encounter visit = new Encounter(other, first(), this.trigger);
		visit.join(this);
		visit.another = this.another;
		return visit;
	}

	/** The number of the sentence that reports it. */
	public int first() {
		return this.sentences.iterator().next();
	}

	/** The sentences that tell of it, by number, the one that reports it first. */
	public Set<Integer> sentences() {
		return Collections.unmodifiableSet(this.sentences);
	}

	/** The sentence that introduced this one and others, or −1. */
	public int introduction() {
		return this.introduction;
	}

	/** The token that speaks of the meeting itself. */
	public int trigger() {
		return this.trigger;
	}

	/** With whom it was, each where the text says so. */
	public Map<NamedPartner, Span> partners() {
		return Collections.unmodifiableMap(this.partners);
	}

	public List<Person> ours() {
		return Collections.unmodifiableList(this.ours);
	}

	/** Those of ours who came with somebody. */
	public List<Person> companions() {
		return Collections.unmodifiableList(this.companions);
	}

	public List<Person> theirs() {
		return Collections.unmodifiableList(this.theirs);
	}

	/** With a mission of our own. */
	public boolean internal() {
		return this.key == null;
	}

	/** Adds a partner; the part of one takes the place of the whole. */
	void add(NamedPartner partner, Span span) {
		KnownPartner known = partner.known();
		if (known != null) {
			boolean covered = this.partners.keySet()
				.stream()
				.anyMatch((other) -> other.known() != null
						&& (other.known().id() == known.id() || other.known().partOf(known.id())));
			if (covered) {
				return;
			}
			this.partners.keySet().removeIf((other) -> other.known() != null && known.partOf(other.known().id()));
		}
		else if (this.partners.keySet().stream().anyMatch((other) -> partner.key().equals(other.key()))) {
			return;
		}
		this.partners.put(partner, span);
	}

	/**
	 * One meeting for each partner: what is told of it without names belongs to the one
	 * that is told with them.
	 */
	static List<Encounter> merged(List<Encounter> encounters) {
		List<Encounter> merged = new ArrayList<>();
		boolean personal = encounters.stream().anyMatch((encounter) -> encounter.personal || encounter.internal());
		for (Encounter encounter : encounters) {
			Encounter known = merged.stream()
				.filter((other) -> Objects.equals(other.key, encounter.key) && !encounter.isBeside(other))
				.reduce((first, second) -> second)
				.orElse(null);
			if (known != null) {
				known.join(encounter);
			}
			else if (encounter.personal || encounter.internal() || !personal || encounter.likelihood >= LIKELY) {
				merged.add(encounter);
			}
		}
		for (Encounter encounter : encounters) {
			if (personal && !encounter.personal && !encounter.internal() && !merged.contains(encounter)) {
				merged.stream()
					.filter((other) -> Objects.equals(other.key, encounter.key)
							&& !other.sentences.containsAll(encounter.sentences))
					.findFirst()
					.ifPresent((other) -> other.join(encounter));
			}
		}
		return merged;
	}

	/** "Selain itu, …": with others of the same state, at another time. */
	private boolean isBeside(Encounter other) {
		return this.another && this.personal && other.personal
				&& this.partners.keySet()
					.stream()
					.noneMatch((partner) -> other.partners.keySet()
						.stream()
						.anyMatch((known) -> known.name().equals(partner.name())));
	}

	/** Adds somebody to those who were there; no more of them than a release names. */
	static void add(Person person, List<Person> people) {
		if (people.size() < MOST) {
			people.add(person);
		}
	}

	private void join(Encounter other) {
		this.sentences.addAll(other.sentences);
		other.partners.forEach(this::add);
		other.ours.forEach((person) -> add(person, this.ours));
		other.companions.forEach((person) -> add(person, this.companions));
		other.theirs.forEach((person) -> add(person, this.theirs));
		this.personal |= other.personal;
		this.likelihood = Math.max(this.likelihood, other.likelihood);
	}

}
