package id.mitra.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells on which of an article's dates a meeting was: not when the release was given out,
 * an agreement was signed long ago, or something else is planned.
 */
final class WhenReader {

	/** So far before a date stands what it belongs to. */
	private static final int REACH = 12;

	private final DateReader dates = new DateReader();

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> before = Vocabulary.phrases("before");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	/**
	 * When a meeting was.
	 *
	 * @param sure whether the text gives the day in full
	 */
	record When(LocalDate date, boolean day, Span span, boolean sure) {
	}

	@Nullable When of(Article article, List<Sentence> telling, @Nullable LocalDate published) {
		When month = null;
		for (Sentence sentence : telling) {
			for (DateMention date : this.dates.in(article.tokens(), sentence.span(), published)) {
				if (date.date() == null || sentence.isQuoted(date.span().from())
						|| !isOfMeeting(article.tokens(), sentence, date)) {
					continue;
				}
				When when = new When(date.date(), date.day(), date.span(), date.year());
				if (date.day()) {
					return when;
				}
				month = (month == null) ? when : month;
			}
		}
		if (month != null || telling.isEmpty() || published == null) {
			return month;
		}
		Sentence first = telling.getFirst();
		DateMention weekday = this.dates.weekday(article.tokens(), first.span(), published);
		boolean dated = !this.dates.in(article.tokens(), first.span(), published).isEmpty();
		return (weekday == null || weekday.date() == null || dated || first.isQuoted(weekday.span().from())
				|| !isOfMeeting(article.tokens(), first, weekday)) ? null
						: new When(weekday.date(), true, weekday.span(), false);
	}

	/**
	 * The nearest word before a date decides, a word after it only where there is none.
	 */
	private boolean isOfMeeting(List<Token> tokens, Sentence sentence, DateMention date) {
		int begin = Math.max(sentence.span().from(), date.span().from() - 3 * REACH);
		for (int i = date.span().from() - 1; i >= begin; i--) {
			if (sentence.isQuoted(i)) {
				continue;
			}
			boolean near = date.span().from() - i <= REACH;
			if (near && (this.released.startsAt(tokens, i, date.span().from())
					|| isElse(tokens, i, date.span().from()))) {
				return false;
			}
			if (this.meeting.startsAt(tokens, i, date.span().from())) {
				return true;
			}
		}
		int end = Math.min(sentence.span().to(), date.span().to() + REACH);
		for (int i = date.span().to(); i < end; i++) {
			if (this.ahead.startsAt(tokens, i, end) && i - date.span().to() < 3) {
				return false;
			}
		}
		return true;
	}

	private boolean isElse(List<Token> tokens, int at, int limit) {
		boolean lower = !tokens.get(at).capital();
		return lower && (this.before.startsAt(tokens, at, limit) || this.ahead.startsAt(tokens, at, limit));
	}

}
