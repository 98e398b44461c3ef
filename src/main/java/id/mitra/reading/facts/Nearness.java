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
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Token;

/**
 * How near a sentence stands to those that tell of a meeting.
 */
final class Nearness {

	private static final int NOBODY = -1;

	/** So many sentences tell of a meeting; others go on. */
	private static final int MOST = 30;

	private final Narrative story;

	private final Encounter encounter;

	private final Set<Integer> others = new HashSet<>();

	private final String many;

	private final int own;

	/** Of several meetings the number of the one whose people a sentence named last. */
	private final List<Integer> owners = new ArrayList<>();

	Nearness(Narrative story, Encounter encounter, List<Encounter> all) {
		this.story = story;
		this.encounter = encounter;
		all.stream().filter((other) -> other != encounter).forEach((other) -> this.others.addAll(other.sentences()));
		this.others.removeAll(encounter.sentences());
		this.many = (all.size() > 1) ? " of several" : "";
		this.own = all.indexOf(encounter);
		if (all.size() > 1) {
			own(all);
		}
	}

	private void own(List<Encounter> all) {
		Map<String, Integer> names = new HashMap<>();
		List<Token> tokens = this.story.article().tokens();
		for (int i = 0; i < all.size(); i++) {
			int number = i;
			all.get(i).partners().keySet().forEach((partner) -> names.merge(partner.key(), number, Nearness::one));
			all.get(i)
				.theirs()
				.stream()
				.map(Person::name)
				.filter(Objects::nonNull)
				.flatMap((name) -> tokens.subList(name.from(), name.to()).stream())
				.filter((token) -> token.capital() && token.word().length() > 2)
				.forEach((token) -> names.merge(token.word(), number, Nearness::one));
		}
		int last = NOBODY;
		for (Sentence sentence : this.story.body()) {
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

	/**
	 * Whether of several meetings a sentence, or the last that names anybody, is of this.
	 */
	boolean owns(int sentence) {
		return sentence < this.owners.size() && this.owners.get(sentence) == this.own;
	}

	/** The same for another one. */
	boolean isOfOthers(int sentence) {
		return sentence < this.owners.size() && this.owners.get(sentence) != NOBODY && !owns(sentence);
	}

	private static String key(Affiliation affiliation) {
		KnownPartner partner = affiliation.partner();
		return (affiliation.country() != null) ? "C" + affiliation.country()
				: (partner != null) ? "P" + partner.root() : "";
	}

	/** Adds how near it is, and says it in a word. */
	String add(Sentence sentence, Features features) {
		int before = features.names().size();
		int number = sentence.number();
		if (number == this.encounter.first()) {
			features.add("reporting" + this.many);
		}
		else if (this.encounter.sentences().contains(number)) {
			features.add("telling" + this.many);
		}
		else if (this.others.contains(number)) {
			features.add("of another");
		}
		else if (number == this.encounter.introduction()) {
			features.add("introducing");
		}
		else if (!this.story.isBody(sentence)) {
			features.add(((sentence == this.story.headline()) ? "headline" : "caption") + this.many);
		}
		else {
			int far = this.encounter.sentences()
				.stream()
				.limit(MOST)
				.filter((other) -> other < this.story.body().size())
				.mapToInt((other) -> number - other)
				.reduce((one, other) -> (Math.abs(other) < Math.abs(one)) ? other : one)
				.orElse(number + 1);
			features.add((far > 0 ? "behind" : "before") + this.many, Math.abs(far), 1, 2, 4, 8);
		}
		features.add("lead", this.story.isBody(sentence) && number < 2);
		features.add("of their own", owns(number)).add("of others", isOfOthers(number));
		return features.names().get(before);
	}

}
