package id.mitra.reading.mentions;

import java.util.List;

import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that speak of a meeting: no plan, in nobody's mouth, and no conference
 * that somebody goes to.
 */
public final class TriggerReader {

	private static final int AHEAD = 6;

	private static final int BESIDE = 4;

	private final Phrases<String> strong = Vocabulary.phrases("strong");

	private final Phrases<String> weak = Vocabulary.phrases("weak");

	private final Phrases<String> talks = Vocabulary.phrases("talks");

	private final Phrases<String> any = Vocabulary.phrases("strong", "weak", "talks", "loose");

	private final Phrases<String> ofPeople = Vocabulary.phrases("of people only");

	private final Phrases<String> attending = Vocabulary.phrases("attending");

	private final Phrases<String> ourselves = Vocabulary.phrases("among ourselves");

	private final Phrases<String> past = Vocabulary.phrases("past");

	private final Phrases<String> recalled = Vocabulary.phrases("recalled");

	private final Phrases<String> ago = Vocabulary.phrases("ago");

	private final Phrases<String> plans = Vocabulary.phrases("plans");

	private final Phrases<String> margins = Vocabulary.phrases("margins");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	/** The first strong word of a meeting in a sentence, else the first of the others. */
	public @Nullable Trigger in(List<Token> tokens, Sentence sentence) {
		Phrases.Match<String> weakest = null;
		Phrases.Match<String> talk = null;
		int at = sentence.span().from();
		while (at < sentence.span().to()) {
			Phrases.Match<String> ourselves = this.ourselves.at(tokens, at, sentence.span().to());
			if (ourselves != null) {
				at = ourselves.to();
				continue;
			}
			Phrases.Match<String> strong = this.strong.at(tokens, at, sentence.span().to());
			Phrases.Match<String> weak = this.weak.at(tokens, at, sentence.span().to());
			Phrases.Match<String> spoken = this.talks.at(tokens, at, sentence.span().to());
			Phrases.Match<String> match = (strong != null) ? strong : (weak != null) ? weak : spoken;
			if (match != null && isTold(tokens, sentence, at)) {
				if (strong != null) {
					return trigger(tokens, strong, true, false);
				}
				if (weak == null) {
					talk = (talk == null && !isPast(tokens, sentence, at)) ? match : talk;
				}
				else if (weakest == null && !isAttended(tokens, sentence, weak)) {
					weakest = match;
				}
			}
			at = (match != null) ? match.to() : at + 1;
		}
		return (weakest != null) ? trigger(tokens, weakest, false, false)
				: (talk != null) ? trigger(tokens, talk, false, true) : null;
	}

	/**
	 * The same, else the first word of a meeting that is planned, quoted, recalled or
	 * attended, or speaks of one less clearly.
	 */
	public @Nullable Trigger any(List<Token> tokens, Sentence sentence) {
		Trigger told = in(tokens, sentence);
		if (told != null) {
			return told;
		}
		Trigger first = null;
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			Phrases.Match<String> match = this.any.at(tokens, i, sentence.span().to());
			if (match != null && !sentence.namesSomeone(i)) {
				Trigger trigger = new Trigger(new Span(match.from(), match.to()), false, false, false,
						doubt(tokens, sentence, i));
				if (!trigger.doubt().equals("quoted")) {
					return trigger;
				}
				first = (first == null) ? trigger : first;
			}
		}
		return first;
	}

	private String doubt(List<Token> tokens, Sentence sentence, int at) {
		return sentence.isQuoted(at) ? "quoted"
				: isAhead(tokens, sentence, at) ? "ahead"
						: isRecalled(tokens, sentence, at) || isPast(tokens, sentence, at) ? "recalled"
								: isAgo(tokens, sentence, at) ? "ago" : "loose";
	}

	private Trigger trigger(List<Token> tokens, Phrases.Match<String> match, boolean strong, boolean talk) {
		Phrases.Match<String> ofPeople = this.ofPeople.at(tokens, match.from(), match.to());
		return new Trigger(new Span(match.from(), match.to()), strong,
				talk || (ofPeople != null && ofPeople.to() == match.to()), talk, "");
	}

	/** "saat bertemu dengannya bulan lalu", "Bulan lalu ia bertemu". */
	private boolean isAgo(List<Token> tokens, Sentence sentence, int at) {
		int begin = sentence.span().from();
		return this.ago.anyIn(tokens, Math.max(begin, at - AHEAD), Math.min(sentence.span().to(), at + AHEAD + 2))
				|| this.ago.anyIn(tokens, begin, Math.min(at, begin + BESIDE));
	}

	private boolean isTold(List<Token> tokens, Sentence sentence, int at) {
		return !sentence.isQuoted(at) && !isTitle(sentence, at) && !isAhead(tokens, sentence, at)
				&& !isRecalled(tokens, sentence, at) && !isAgo(tokens, sentence, at);
	}

	/** "menghadiri pertemuan": a conference that somebody goes to, with nobody. */
	private boolean isAttended(List<Token> tokens, Sentence sentence, Phrases.Match<String> meeting) {
		int with = Math.min(sentence.span().to(), meeting.to() + AHEAD);
		if (tokens.subList(meeting.to(), with).stream().anyMatch((token) -> token.is("dengan") || token.is("with"))) {
			return false;
		}
		return this.attending.anyIn(tokens, Math.max(sentence.span().from(), meeting.from() - 2), meeting.from());
	}

	/**
	 * "menindaklanjuti pertemuan", "pernah bertemu", "di sela pertemuan": another one.
	 */
	private boolean isRecalled(List<Token> tokens, Sentence sentence, int at) {
		for (int i = Math.max(sentence.span().from(), at - BESIDE); i < at; i++) {
			if (this.recalled.startsAt(tokens, i, at)) {
				return true;
			}
			Phrases.Match<String> margins = this.margins.at(tokens, i, at);
			if (margins != null && margins.to() == at) {
				return true;
			}
		}
		return false;
	}

	private static boolean isTitle(Sentence sentence, int token) {
		return sentence.people().stream().anyMatch((person) -> person.title() != null && person.title().covers(token));
	}

	/** "MoU sebelumnya ditandatangani": another time. */
	private boolean isPast(List<Token> tokens, Sentence sentence, int token) {
		return this.past.anyIn(tokens, Math.max(sentence.span().from(), token - AHEAD), token);
	}

	/** Whether what stands at a token is still to come. */
	public boolean isAhead(List<Token> tokens, Sentence sentence, int token) {
		for (int i = Math.max(sentence.span().from(), token - 2 * AHEAD); i < token; i++) {
			boolean purpose = this.plans.startsAt(tokens, i, token) && tokens.get(token - 1).is("untuk");
			if (i < token - AHEAD && !purpose) {
				continue;
			}
			boolean headline = tokens.get(token).capital();
			if (this.ahead.startsAt(tokens, i, token) && !sentence.isQuoted(i)
					&& (headline || !tokens.get(i).capital())) {
				return true;
			}
		}
		return false;
	}

}
