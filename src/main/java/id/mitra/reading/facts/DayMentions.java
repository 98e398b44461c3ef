package id.mitra.reading.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.RelativeDays;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a release names, and tells how each time: how long ago, after which
 * word, with which place, in whose mouth.
 */
final class DayMentions {

	private static final String COUNTED = "counted";

	/**
	 * In days. What was before is an agreement, a programme, a picture of another day.
	 */
	private static final int LONG_AGO = 400;

	/** The same where a release names a day of its own time. */
	private static final int LATE = 60;

	private static final int RECENT = 14;

	private final Phrases<String> daysOn = Vocabulary.named("days on");

	private final DateReader dates = new DateReader();

	private final RelativeDays relative = new RelativeDays();

	private final Gazetteer gazetteer;

	DayMentions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * A day, or a month, where it is named once.
	 *
	 * @param weekday whether it follows from the name of a weekday alone
	 * @param signs what speaks for and against that a meeting was on it
	 */
	record NamedDay(Sentence sentence, DateMention mention, boolean weekday, List<String> signs) {

		LocalDate date() {
			return Objects.requireNonNull(this.mention.date());
		}

		/** Whether the text gives it in full. */
		boolean sure() {
			return this.mention.year() && !this.weekday;
		}

	}

	/** All on which something may have been, in the order of the text. */
	List<NamedDay> in(Narrative story) {
		List<NamedDay> named = new ArrayList<>();
		NamedDay last = null;
		int known = 0;
		for (Sentence sentence : story.all()) {
			List<DateMention> mentions = this.dates.in(story.article().tokens(), sentence.span(), story.published());
			last = last(named, known, last);
			known = named.size();
			daysOn(story, sentence, mentions, last).ifPresent(named::add);
			mentions.stream()
				.filter((mention) -> mention.date() != null)
				.forEach((mention) -> named.add(new NamedDay(sentence, mention, false, List.of())));
			if (story.published() != null) {
				this.relative.weekdays(story.article().tokens(), sentence.span(), story.published())
					.stream()
					.filter((weekday) -> mentions.stream()
						.noneMatch((mention) -> mention.span().overlaps(weekday.span())))
					.forEach((weekday) -> named.add(new NamedDay(sentence, weekday, true, List.of())));
			}
		}
		DaySigns signs = new DaySigns(story, this.gazetteer, named);
		LocalDate since = since(named, story.published());
		return named.stream()
			.map((date) -> new NamedDay(date.sentence(), date.mention(), date.weekday(), signs.of(date)))
			.filter((date) -> since == null || !date.date().isBefore(since))
			.filter((date) -> !date.signs().contains("released") && !date.signs().contains("to come"))
			.toList();
	}

	/** Since when what a release names may be what it reports. */
	private static @Nullable LocalDate since(List<NamedDay> named, @Nullable LocalDate published) {
		if (published == null) {
			return null;
		}
		boolean recent = named.stream()
			.anyMatch((date) -> date.mention().day() && !date.date().isBefore(published.minusDays(RECENT))
					&& !date.date().isAfter(published));
		return published.minusDays(recent ? LATE : LONG_AGO);
	}

	/** The last day of those that were named since it was looked for. */
	private static @Nullable NamedDay last(List<NamedDay> named, int since, @Nullable NamedDay before) {
		return named.subList(since, named.size())
			.stream()
			.filter((date) -> date.mention().day())
			.reduce((first, second) -> second)
			.orElse(before);
	}

	/** "sehari sebelumnya": counted from the day that was named last. */
	private Optional<NamedDay> daysOn(Narrative story, Sentence sentence, List<DateMention> here,
			@Nullable NamedDay last) {
		return this.daysOn.in(story.article().tokens(), sentence.span().from(), sentence.span().to())
			.stream()
			.filter((match) -> !sentence.isQuoted(match.from()))
			.findFirst()
			.flatMap((match) -> before(match.from(), here, last)
				.map((day) -> day.plusDays(Integer.parseInt(match.value())))
				.map((day) -> new NamedDay(sentence,
						new DateMention(new Span(match.from(), match.to()), day, true, false), false,
						List.of(COUNTED))));
	}

	private static Optional<LocalDate> before(int token, List<DateMention> here, @Nullable NamedDay last) {
		return here.stream()
			.filter((mention) -> mention.day() && mention.span().to() <= token)
			.map(DateMention::date)
			.filter(Objects::nonNull)
			.reduce((first, second) -> second)
			.or(() -> Optional.ofNullable(last).map(NamedDay::date));
	}

}
