package id.mitra.reading.words;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds days that are told by the day on which an article appeared: weekdays without a
 * date, and so many days ago.
 */
public final class RelativeDays {

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final Phrases<String> lastWeek = Vocabulary.phrases("last week");

	private final Phrases<String> daysBack = Vocabulary.named("days back");

	@Nullable DateMention at(List<Token> tokens, int at, int limit, LocalDate published) {
		Phrases.Match<String> match = this.daysBack.at(tokens, at, limit);
		return (match != null) ? new DateMention(new Span(at, match.to()),
				published.minusDays(Integer.parseInt(match.value())), true, false) : null;
	}

	/** All weekdays that are named, each as the last such day before the article. */
	public List<DateMention> weekdays(List<Token> tokens, Span part, LocalDate published) {
		return this.weekdays.in(tokens, part.from(), part.to())
			.stream()
			.filter((match) -> tokens.get(match.from()).capital())
			.map((match) -> new DateMention(new Span(match.from(), match.to()),
					last(tokens, match, part.to(), published), true, false))
			.toList();
	}

	/** "Kamis pekan lalu" was in the week before the article's. */
	private LocalDate last(List<Token> tokens, Phrases.Match<String> weekday, int limit, LocalDate published) {
		int day = Integer.parseInt(weekday.value());
		int today = published.getDayOfWeek().getValue();
		boolean before = weekday.to() < limit && this.lastWeek.startsAt(tokens, weekday.to(), limit);
		return published.minusDays(before ? 7 + today - day : Math.floorMod(today - day, 7));
	}

}
