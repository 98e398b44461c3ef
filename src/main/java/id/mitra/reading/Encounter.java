package id.mitra.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.Partners.Named;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as what a text tells of it is gathered.
 */
final class Encounter {

	/** With whom; null for one with a mission of our own. */
	final @Nullable String key;

	/** Whether someone of the other side is named, not only whom they stand for. */
	boolean personal;

	/** The sentences that tell of it, by number, the one that reports it first. */
	final Set<Integer> sentences = new LinkedHashSet<>();

	/** Where the first of them speaks of the meeting itself. */
	final int trigger;

	final Map<Named, Span> partners = new LinkedHashMap<>();

	final List<Person> ours = new ArrayList<>();

	final List<Person> theirs = new ArrayList<>();

	Encounter(@Nullable String key, int sentence, int trigger) {
		this.key = key;
		this.sentences.add(sentence);
		this.trigger = trigger;
	}

	int first() {
		return this.sentences.iterator().next();
	}

	boolean internal() {
		return this.key == null;
	}

	/** Adds a partner; the part of one takes the place of the whole. */
	void add(Named partner, Span span) {
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

}
