package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.words.Span;

/**
 * Chooses the sentences in which a release itself says most of a meeting: the one that
 * reports it, and those that tell most of what it was about.
 */
public final class KeySentences {

	private static final int MOST = 3;

	private KeySentences() {
	}

	/**
	 * At most three, in the order of the text; what is mostly said by somebody is kept as
	 * a statement.
	 * @param reporting the number of the sentence that reports the meeting
	 * @param told where areas, agreements and promises are told
	 */
	public static List<Sentence> of(List<Sentence> scope, int reporting, Collection<Span> told) {
		List<Sentence> chosen = new ArrayList<>(scope.stream()
			.filter((sentence) -> sentence.number() != reporting && !isSaid(sentence) && telling(sentence, told) > 0)
			.sorted(Comparator.comparingLong((Sentence sentence) -> telling(sentence, told)).reversed())
			.limit(MOST - 1)
			.toList());
		scope.stream().filter((sentence) -> sentence.number() == reporting).forEach(chosen::add);
		return chosen.stream().sorted(Comparator.comparingInt(Sentence::number)).toList();
	}

	private static long telling(Sentence sentence, Collection<Span> told) {
		return told.stream().filter((span) -> sentence.span().covers(span.from())).count();
	}

	private static boolean isSaid(Sentence sentence) {
		int said = 0;
		for (int at = sentence.span().from(); at < sentence.span().to(); at++) {
			said += sentence.isQuoted(at) ? 1 : 0;
		}
		return 2 * said > sentence.span().to() - sentence.span().from();
	}

}
