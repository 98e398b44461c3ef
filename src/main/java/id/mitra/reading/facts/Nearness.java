package id.mitra.reading.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.weighing.Features;

/**
 * How near a sentence stands to those that tell of a meeting.
 */
final class Nearness {

	/** So many sentences tell of a meeting; others go on. */
	private static final int MOST = 30;

	private final Narrative story;

	private final Encounter encounter;

	private final Set<Integer> others = new HashSet<>();

	private final String many;

	Nearness(Narrative story, Encounter encounter, List<Encounter> all) {
		this.story = story;
		this.encounter = encounter;
		all.stream().filter((other) -> other != encounter).forEach((other) -> this.others.addAll(other.sentences()));
		this.others.removeAll(encounter.sentences());
		this.many = (all.size() > 1) ? " of several" : "";
	}

	void add(Sentence sentence, Features features) {
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
	}

}
