package id.mitra.reading.encounters;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells what a release announces in its headline and its first sentences.
 */
final class Announcements {

	/** Of so many words behind a number one speaks of meetings. */
	private static final int BESIDE = 4;

	/** So many sentences announce several meetings. */
	private static final int LEAD = 4;

	/** So many sentences tell what a release is about. */
	private static final int BEGINNING = 2;

	private final Phrases<String> met = Vocabulary.phrases("strong", "weak", "met in turn");

	private final Phrases<String> severalOf = Vocabulary.phrases("several");

	private final Phrases<String> plans = Vocabulary.phrases("announcements");

	private final Phrases<String> ceremonies = Vocabulary.phrases("ceremonies");

	private final Phrases<String> denials = Vocabulary.phrases("denials");

	private final Phrases<String> absences = Vocabulary.phrases("absences");

	private final Narrative story;

	Announcements(Narrative story) {
		this.story = story;
	}

	private Stream<Sentence> beginning(int sentences) {
		return Stream.concat(Stream.ofNullable(this.story.headline()), this.story.body().stream().limit(sentences));
	}

	/** Whether it announces several meetings. */
	boolean several() {
		return beginning(LEAD).anyMatch(this::tellsSeveral);
	}

	/** "menggelar tiga pertemuan bilateral", "dua dubes", "two ministers". */
	private boolean tellsSeveral(Sentence sentence) {
		List<Token> tokens = this.story.article().tokens();
		return this.severalOf.in(tokens, sentence.span().from(), sentence.span().to())
			.stream()
			.anyMatch((match) -> !sentence.isQuoted(match.from())
					&& this.met.anyIn(tokens, match.to(), Math.min(sentence.span().to(), match.to() + BESIDE)));
	}

	/** What the text begins with where that is something else than a meeting. */
	List<String> others() {
		List<Sentence> lead = beginning(BEGINNING).toList();
		Features signs = new Features();
		signs.add("a plan", lead.stream().anyMatch((sentence) -> names(sentence, this.plans)));
		signs.add("a ceremony", lead.stream().anyMatch((sentence) -> names(sentence, this.ceremonies)));
		signs.add("a denial", lead.stream().anyMatch((sentence) -> names(sentence, this.denials)));
		signs.add("an absence", this.story.body().stream().anyMatch(this::tellsOfAbsence));
		return signs.names();
	}

	private boolean tellsOfAbsence(Sentence sentence) {
		return this.absences.anyIn(this.story.article().tokens(), sentence.span().from(), sentence.span().to());
	}

	private boolean names(Sentence sentence, Phrases<String> phrases) {
		List<Token> tokens = this.story.article().tokens();
		return phrases.in(tokens, sentence.span().from(), sentence.span().to())
			.stream()
			.anyMatch((match) -> !sentence.isQuoted(match.from()));
	}

}
