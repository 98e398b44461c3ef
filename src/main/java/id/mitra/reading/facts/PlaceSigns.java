package id.mitra.reading.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.mitra.reading.facts.WhereReader.Where;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells what speaks for and against that a meeting was in a place where a release names
 * it, whichever meeting.
 */
final class PlaceSigns {

	/** So near a date stands the place that goes with it. */
	private static final int BESIDE = 5;

	/** So far before a place stands what it belongs to. */
	private static final int REACH = 10;

	/** In days. A picture's place and day are those of the picture. */
	private static final int LONG_AGO = 60;

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> earlier = Vocabulary.phrases("before", "done");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final Set<String> venues = Vocabulary.words("venues");

	private final DateReader dates = new DateReader();

	private final Narrative story;

	PlaceSigns(Narrative story) {
		this.story = story;
	}

	/**
	 * What speaks for and against one place.
	 * @param at where the words begin that name it
	 * @param how they do, the first of the signs
	 */
	Features of(Sentence sentence, Where where, int at, String how) {
		List<Token> tokens = this.story.article().tokens();
		String sort = (where.city() == null) ? "state " : "";
		Features features = new Features().add(sort + how);
		features.add("at home", PlaceMentions.HOME.equals(where.country()))
			.add("at home " + sort + how, PlaceMentions.HOME.equals(where.country()));
		features.add("quoted", sentence.isQuoted(where.span().from()));
		features.add("venue", this.venues.contains(tokens.get(Math.min(tokens.size() - 1, at + 1)).word()));
		String left = left(sentence, at);
		features.add(left).add(left + " " + how);
		int end = Math.min(sentence.span().to(), where.span().to() + BESIDE);
		Span beside = new Span(where.span().to(), Math.min(sentence.span().to(), end + BESIDE));
		List<DateMention> dates = this.dates.in(tokens, beside, this.story.published())
			.stream()
			.filter((date) -> date.span().from() < end)
			.toList();
		boolean dated = !dates.isEmpty();
		features.add(sort + "dated", dated).add("dated " + left, dated);
		features.add("dated long ago", dated && dates.stream().allMatch(this::isLongAgo));
		features.add("local time",
				this.local.anyIn(tokens, where.span().to(), Math.min(sentence.span().to(), end + REACH)));
		features.add("ends", sentence.span().to() - where.span().to() <= 1);
		features.add("said", this.said.anyIn(tokens, sentence.span().from(), at));
		return features;
	}

	private boolean isLongAgo(DateMention date) {
		LocalDate published = this.story.published();
		return published != null && date.date() != null && date.date().isBefore(published.minusDays(LONG_AGO));
	}

	/** The nearest word before a place decides what was there. */
	private String left(Sentence sentence, int end) {
		List<Token> tokens = this.story.article().tokens();
		int begin = Math.max(sentence.span().from(), end - 3 * REACH);
		for (int i = end - 1; i >= begin; i--) {
			boolean near = end - i <= REACH;
			if (near && this.released.startsAt(tokens, i, end)) {
				return "released";
			}
			if (near && !tokens.get(i).capital() && this.ahead.startsAt(tokens, i, end)) {
				return "later";
			}
			if (near && !tokens.get(i).capital() && this.earlier.startsAt(tokens, i, end)) {
				return "earlier";
			}
			if (this.meeting.startsAt(tokens, i, end)) {
				return near ? "met" : "met before";
			}
		}
		return "nothing";
	}

}
