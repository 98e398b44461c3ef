package id.mitra.reading.facts;

import java.util.List;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;

/**
 * What of a release tells of one meeting: what stands between it and the next one that
 * begins in another sentence belongs to the first, and all of the text to one alone.
 */
public final class Passage {

	private final Narrative story;

	public Passage(Narrative story) {
		this.story = story;
	}

	public List<Sentence> of(Encounter encounter, List<Encounter> all) {
		int first = begins(encounter);
		int from = (first == all.stream().mapToInt(this::begins).min().orElse(0)) ? 0 : first;
		int to = all.stream()
			.mapToInt(this::begins)
			.filter((other) -> other > first)
			.min()
			.orElse(this.story.body().size());
		return this.story.body().subList(from, Math.max(from, to));
	}

	/**
	 * A meeting that only the caption or the headline reports begins with the article.
	 */
	private int begins(Encounter encounter) {
		return encounter.sentences()
			.stream()
			.filter((number) -> number < this.story.body().size())
			.findFirst()
			.orElse(0);
	}

}
