package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which of several meetings each sentence is: of the one whose people it, or one
 * before it, named last.
 */
final class Ownership {

	private static final int NOBODY = -1;

	private final List<Encounter> all;

	/** For each sentence of the body the number of the meeting. */
	private final List<Integer> owners = new ArrayList<>();

	private Ownership(Narrative story, List<Encounter> all) {
		this.all = all;
		if (all.size() > 1) {
			own(story);
		}
	}

	/** Between these meetings, as it was told last where they are the same ones. */
	static Ownership of(Narrative story, List<Encounter> all, @Nullable Ownership last) {
		return (last != null && last.all == all) ? last : new Ownership(story, all);
	}

	private void own(Narrative story) {
		Map<String, Integer> names = new HashMap<>();
		List<Token> tokens = story.article().tokens();
		for (int i = 0; i < this.all.size(); i++) {
			int number = i;
			this.all.get(i)
				.partners()
				.keySet()
				.forEach((partner) -> names.merge(partner.key(), number, Ownership::one));
			this.all.get(i)
				.theirs()
				.stream()
				.map(Person::name)
				.filter(Objects::nonNull)
				.flatMap((name) -> tokens.subList(name.from(), name.to()).stream())
				.filter((token) -> token.capital() && token.word().length() > 2)
				.forEach((token) -> names.merge(token.word(), number, Ownership::one));
		}
		int last = NOBODY;
		for (Sentence sentence : story.body()) {
			Set<Integer> named = named(sentence, tokens, names);
			last = (named.size() == 1) ? named.iterator().next() : last;
			this.owners.add(last);
		}
	}

	/** A name that two have is nobody's. */
	private static int one(int one, int other) {
		return (one == other) ? one : NOBODY;
	}

	private static Set<Integer> named(Sentence sentence, List<Token> tokens, Map<String, Integer> names) {
		Set<Integer> named = new HashSet<>();
		sentence.authorities()
			.forEach((authority) -> named.add(names.getOrDefault(key(authority.affiliation()), NOBODY)));
		sentence.people().forEach((person) -> named.add(names.getOrDefault(key(person.affiliation()), NOBODY)));
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (tokens.get(i).capital()) {
				named.add(names.getOrDefault(tokens.get(i).word(), NOBODY));
			}
		}
		named.remove(NOBODY);
		return named;
	}

	private static String key(Affiliation affiliation) {
		KnownPartner partner = affiliation.partner();
		return (affiliation.country() != null) ? "C" + affiliation.country()
				: (partner != null) ? "P" + partner.root() : "";
	}

	/** The meetings between which it tells. */
	List<Encounter> all() {
		return this.all;
	}

	/**
	 * Whether of several meetings a sentence, or the last that names anybody, is of this.
	 */
	boolean owns(Encounter encounter, int sentence) {
		return sentence < this.owners.size() && this.owners.get(sentence) == this.all.indexOf(encounter);
	}

	/** The same for another one. */
	boolean isOfOthers(Encounter encounter, int sentence) {
		return sentence < this.owners.size() && this.owners.get(sentence) != NOBODY && !owns(encounter, sentence);
	}

}
