package id.mitra.reading.mentions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.reading.article.Article;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which of an article's dates a meeting was: not when the release was given out,
 * an agreement was signed long ago, or something else is planned.
 */
public final class MeetingDayReader {

	/** So far before a date stands what it belongs to. */
	private static final int REACH = 12;

	/** Within so many days an article is about what it tells of. */
	private static final int RECENT = 10;

	private final DateReader dates = new DateReader();

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> sameDay = Vocabulary.phrases("same day");

	private final Phrases<String> dayAfter = Vocabulary.phrases("day after");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> before = Vocabulary.phrases("before");

	private final Phrases<String> done = Vocabulary.phrases("done");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	/**
	 * When a meeting was.
	 *
	 * @param sure whether the text gives the day in full
	 */
	public record Told(LocalDate date, boolean day, Span span, boolean sure) {
	}

	/**
	 * The day of a meeting, or the month where no more is told.
	 * @param before when the meeting was that the article told of before
	 */
	public @Nullable Told of(Article article, List<Sentence> telling, @Nullable LocalDate published,
			@Nullable Told before) {
		Told month = null;
		for (Sentence sentence : telling) {
			Span same = (before != null) ? told(article.tokens(), sentence, this.sameDay) : null;
			if (before != null && same != null) {
				return new Told(before.date(), before.day(), same, false);
			}
			Span next = (before != null && before.day()) ? told(article.tokens(), sentence, this.dayAfter) : null;
			List<DateMention> dates = this.dates.in(article.tokens(), sentence.span(), published);
			if (before != null && next != null && dates.isEmpty()) {
				return new Told(before.date().plusDays(1), true, next, false);
			}
			for (DateMention date : dates) {
				if (date.date() == null || sentence.isQuoted(date.span().from())
						|| !isOfMeeting(article.tokens(), sentence, date, published)) {
					continue;
				}
				Told when = new Told(date.date(), date.day(), date.span(), date.year());
				if (date.day()) {
					return when;
				}
				month = (month == null) ? when : month;
			}
		}
		if (month != null || telling.isEmpty() || published == null) {
			return month;
		}
		return telling.stream()
			.map((sentence) -> weekday(article.tokens(), sentence, published))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable Told weekday(List<Token> tokens, Sentence sentence, LocalDate published) {
		DateMention weekday = this.dates.weekday(tokens, sentence.span(), published);
		boolean dated = !this.dates.in(tokens, sentence.span(), published).isEmpty();
		return (weekday == null || weekday.date() == null || dated || sentence.isQuoted(weekday.span().from())
				|| !isOfMeeting(tokens, sentence, weekday, published)) ? null
						: new Told(weekday.date(), true, weekday.span(), false);
	}

	private static @Nullable Span told(List<Token> tokens, Sentence sentence, Phrases<String> phrases) {
		for (Phrases.Match<String> match : phrases.in(tokens, sentence.span().from(), sentence.span().to())) {
			if (!sentence.isQuoted(match.from())) {
				return new Span(match.from(), match.to());
			}
		}
		return null;
	}

	/**
	 * The nearest word before a date decides, a word after it only where there is none.
	 */
	private boolean isOfMeeting(List<Token> tokens, Sentence sentence, DateMention date,
			@Nullable LocalDate published) {
		boolean recent = published != null && date.date() != null && date.day()
				&& date.date().isAfter(published.minusDays(RECENT));
		int begin = Math.max(sentence.span().from(), date.span().from() - 3 * REACH);
		for (int i = date.span().from() - 1; i >= begin; i--) {
			if (sentence.isQuoted(i)) {
				continue;
			}
			boolean near = date.span().from() - i <= REACH;
			if (near && (isReleased(tokens, i, date.span().from()) || isElse(tokens, i, date.span().from())
					|| (!recent && isDone(tokens, i, date.span().from())))) {
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

	/** "dalam keterangannya", but no joint statement, which is signed. */
	private boolean isReleased(List<Token> tokens, int at, int limit) {
		boolean joint = at > 0 && tokens.get(at - 1).is("joint");
		return !joint && this.released.startsAt(tokens, at, limit);
	}

	/** "MoU ditandatangani pada 2019". */
	private boolean isDone(List<Token> tokens, int at, int limit) {
		return !tokens.get(at).capital() && this.done.startsAt(tokens, at, limit);
	}

	private boolean isElse(List<Token> tokens, int at, int limit) {
		boolean lower = !tokens.get(at).capital();
		return lower && (this.before.startsAt(tokens, at, limit) || this.ahead.startsAt(tokens, at, limit));
	}

}
