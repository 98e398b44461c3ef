package id.mitra.reading.mentions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells as of which day an article speaks, by which its days without a year and its
 * "yesterday" are counted: by when it appeared, else by the latest day that it names and
 * that is not still to come.
 */
final class DatedReader {

	/** In days. A release that is so much older than it says is another's. */
	private static final int LATE = 7;

	/** So far before a day stands what says that it is to come. */
	private static final int REACH = 8;

	/** How long something lasts says nothing of when it was told. */
	private static final Set<String> UNTIL = Set.of("hingga", "sampai", "until", "till");

	private final DateReader dates = new DateReader();

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	/**
	 * The day, if there is one to be had.
	 * @param appeared when the article was published, which may be days after it was
	 * written
	 */
	@Nullable LocalDate of(Article article, @Nullable LocalDate appeared) {
		if (appeared != null) {
			return written(article, appeared);
		}
		LocalDate told = days(article, null).filter(DateMention::year)
			.map(DateMention::date)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return (told != null) ? days(article, told.withMonth(12).withDayOfMonth(31))
			.filter((day) -> !day.year() && isOnItsWeekday(article.tokens(), day))
			.map((day) -> Objects.requireNonNull(day.date()))
			.filter((day) -> day.isAfter(told))
			.max(Comparator.naturalOrder())
			.orElse(told) : null;
	}

	/**
	 * The day with which what stands above an article dates it: "Jenewa, 4 Juni 2026 –".
	 */
	private LocalDate written(Article article, LocalDate appeared) {
		int begin = article.sentences().isEmpty() ? 0 : article.sentences().getFirst().from();
		return this.dates.in(article.tokens(), new Span(0, begin), appeared)
			.stream()
			.filter((date) -> date.day() && date.year())
			.map(DateMention::date)
			.filter(Objects::nonNull)
			.filter((date) -> date.isBefore(appeared) && !date.isBefore(appeared.minusDays(LATE)))
			.max(Comparator.naturalOrder())
			.orElse(appeared);
	}

	/** The days that an article names and that had come. */
	private Stream<DateMention> days(Article article, @Nullable LocalDate by) {
		List<Token> tokens = article.tokens();
		return article.sentences()
			.stream()
			.flatMap((sentence) -> this.dates.in(tokens, sentence, by)
				.stream()
				.filter((date) -> date.day() && date.date() != null && !isAhead(tokens, sentence, date.span())));
	}

	private boolean isAhead(List<Token> tokens, Span sentence, Span day) {
		int before = Math.max(sentence.from(), day.from() - 2);
		return tokens.subList(before, day.from()).stream().anyMatch((token) -> UNTIL.contains(token.word()))
				|| this.ahead.anyIn(tokens, Math.max(sentence.from(), day.from() - REACH),
						Math.min(sentence.to(), day.to() + 2));
	}

	/** "Jumat (26/7)": in that year it was a Friday. */
	private boolean isOnItsWeekday(List<Token> tokens, DateMention day) {
		LocalDate date = Objects.requireNonNull(day.date());
		DateMention weekday = this.dates.weekday(tokens, day.span(), date);
		return weekday != null && date.equals(weekday.date());
	}

}
