package id.mitra.reading.facts;

import java.util.List;
import java.util.Set;

import id.mitra.reading.mentions.MentionReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells how a release names a cooperation area each time: in whose mouth, after which
 * word, in a sentence about whom.
 */
final class AreaSigns {

	/** The sign of a sentence that tells how things are, and of nobody who met. */
	static final String OF_NOBODY = "of nobody";

	private static final int FAR = 12;

	/** From here on a release tells what was before and around. */
	private static final int LATE = 8;

	private static final int BREAKS = Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE;

	private final Phrases<String> subjects = Vocabulary.phrases("subjects");

	private final Phrases<String> agreements = Vocabulary.phrases("agreements");

	private final Phrases<String> agreed = Vocabulary.phrases("talks");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> past = Vocabulary.phrases("before", "ago", "done");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> promises = Vocabulary.named("promises");

	private final Phrases<String> pronouns = Vocabulary.phrases("pronouns");

	private final Narrative story;

	/** The words of the names of those who may have met. */
	private final Set<String> names;

	AreaSigns(Narrative story) {
		this.story = story;
		this.names = MentionReader.names(story,
				Set.of(AffiliationKind.OURS, AffiliationKind.MISSION, AffiliationKind.PARTNER));
	}

	/**
	 * What a sentence tells of the areas in it.
	 *
	 * @param about what the sentence is about as a whole
	 * @param known where it names any of them
	 */
	record InSentence(AreaSigns all, Sentence sentence, List<String> about, List<Span> known) {

		/**
		 * Of one of them.
		 * @param plain whether it stands for itself, not as part of a name
		 */
		List<String> of(Span span, boolean plain) {
			return plain ? this.all.signs(this, span) : List.of("in a name");
		}

	}

	InSentence in(Sentence sentence, List<Span> known) {
		return new InSentence(this, sentence, about(sentence), known);
	}

	/** What a sentence is about as a whole: those who met, what they want, or figures. */
	private List<String> about(Sentence sentence) {
		List<Token> tokens = this.story.article().tokens();
		Features signs = new Features();
		Span span = sentence.span();
		boolean somebody = !sentence.people().isEmpty();
		int numbers = 0;
		for (int i = span.from(); i < span.to(); i++) {
			Token token = tokens.get(i);
			somebody |= token.capital() && this.names.contains(token.word());
			numbers += token.number() ? 1 : 0;
		}
		boolean meant = this.pronouns.anyIn(tokens, span.from(), span.to());
		signs.add("of somebody", somebody).add("of someone meant", !somebody && meant);
		signs.add(OF_NOBODY, !somebody && !meant);
		signs.add("wanted", this.promises.anyIn(tokens, span.from(), span.to()));
		signs.add("figures", numbers > 2);
		return signs.names();
	}

	private List<String> signs(InSentence here, Span span) {
		Sentence sentence = here.sentence();
		List<Token> tokens = this.story.article().tokens();
		Features signs = new Features();
		int body = this.story.body().size();
		int begin = Math.max(sentence.span().from(), span.from() - FAR);
		boolean quoted = sentence.isQuoted(span.from());
		signs.add(quoted ? "quoted" : "told");
		signs.add(!this.story.isBody(sentence) ? (sentence == this.story.headline()) ? "headline" : "caption"
				: (sentence.number() < 2) ? "lead" : "");
		capitals(sentence, span).forEach(signs::add);
		signs.add("beside another", here.known().stream().anyMatch((other) -> isBeside(tokens, other, span)));
		signs.add("late", this.story.isBody(sentence) && body > LATE && sentence.number() >= body - body / 3);
		signs.add("subject", this.subjects.anyIn(tokens, begin, span.from()));
		signs.add("agreement", this.agreements.anyIn(tokens, begin, span.from()));
		signs.add("agreed", !quoted && this.agreed.anyIn(tokens, sentence.span().from(), span.from()));
		signs.add("planned", this.ahead.anyIn(tokens, begin, span.from()));
		signs.add("earlier", this.past.anyIn(tokens, begin, span.from()));
		here.about().forEach(signs::add);
		signs.add("said", !quoted && this.said.anyIn(tokens, sentence.span().from(), span.from()));
		return signs.names();
	}

	/** "Pusat Pasar Kerja": among other words with capitals it is part of a name. */
	private List<String> capitals(Sentence sentence, Span span) {
		List<Token> tokens = this.story.article().tokens();
		boolean written = this.story.isBody(sentence) && span.from() > sentence.span().from()
				&& tokens.subList(span.from(), span.to())
					.stream()
					.allMatch((token) -> token.capital() || token.word().length() <= 3);
		if (!written) {
			return List.of();
		}
		boolean before = tokens.get(span.from() - 1).capital() && !tokens.get(span.from()).after(BREAKS);
		boolean behind = span.to() < sentence.span().to() && tokens.get(span.to()).capital()
				&& !tokens.get(span.to()).after(BREAKS);
		return new Features().add("in capitals").add("capitals before", before).add("capitals behind", behind).names();
	}

	/**
	 * "pelatihan keselamatan": of two areas in one breath one only tells of which sort.
	 */
	private static boolean isBeside(List<Token> tokens, Span other, Span span) {
		return (other.to() == span.from() && !tokens.get(span.from()).after(Token.BREAK | Token.COMMA))
				|| (span.to() == other.from() && !tokens.get(other.from()).after(Token.BREAK | Token.COMMA));
	}

}
