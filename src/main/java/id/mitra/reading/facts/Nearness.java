package id.mitra.reading.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Token;

/**
 * How near a sentence stands to those that tell of a meeting.
 */
final class Nearness {

	/** So many sentences an article begins with. */
	private static final int LEAD = 2;

	/** So many sentences tell of a meeting; others go on. */
	private static final int MOST = 30;

	/** So many sentences from all that tell of a meeting nothing more is told of it. */
	private static final int FAR = 40;

	private final Narrative story;

	private final Encounter encounter;

	private final Ownership ownership;

	private final Set<Integer> others = new HashSet<>();

	private final TreeSet<Integer> telling;

	private final String many;

	Nearness(Narrative story, Encounter encounter, Ownership ownership) {
		this.story = story;
		this.encounter = encounter;
		this.ownership = ownership;
		this.telling = new TreeSet<>(encounter.sentences());
		ownership.all()
			.stream()
			.filter((other) -> other != encounter)
			.forEach((other) -> this.others.addAll(other.sentences()));
		this.others.removeAll(encounter.sentences());
		this.many = (ownership.all().size() > 1) ? " of several" : "";
	}

	/**
	 * Whether a sentence may tell of the meeting at all: what stands about it, above the
	 * text or at its beginning.
	 */
	boolean reaches(Sentence sentence) {
		int number = sentence.number();
		Integer next = this.telling.ceiling(number - FAR);
		return !this.story.isBody(sentence) || number < LEAD || number == this.encounter.introduction()
				|| (next != null && next <= number + FAR);
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
			String side = (far > 0 ? "behind" : "before") + this.many;
			features.add(side, Math.abs(far), 1, 2, 4, 8);
			features.add(side + ", paragraphs", paragraphs(number - far, number), 0, 1, 2, 4);
		}
		features.add("lead", this.story.isBody(sentence) && number < LEAD);
		features.add("of their own", this.ownership.owns(this.encounter, number))
			.add("of others", this.ownership.isOfOthers(this.encounter, number));
		return features.names().get(before);
	}

	/** How many paragraphs one sentence stands from another that is near, at most. */
	private int paragraphs(int one, int other) {
		int to = Math.max(one, other);
		int from = Math.max(Math.min(one, other), to - FAR);
		return (int) this.story.body()
			.subList(from + 1, to + 1)
			.stream()
			.filter((sentence) -> this.story.article().tokens().get(sentence.span().from()).after(Token.LINE))
			.count();
	}

}
