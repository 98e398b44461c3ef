package id.mitra.reading.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a release names, and tells how each time: how long ago, after which
 * word, with which place, in whose mouth.
 */
final class DayMentions {

	/** So far before a date stands what it belongs to. */
	private static final int REACH = 12;

	private static final String COUNTED = "counted";

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> before = Vocabulary.phrases("before");

	private final Phrases<String> done = Vocabulary.phrases("done");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> daysOn = Vocabulary.named("days on");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final DateReader dates = new DateReader();

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
			daysOn(story, sentence, last).ifPresent(named::add);
			mentions.stream()
				.filter((mention) -> mention.date() != null)
				.forEach((mention) -> named.add(new NamedDay(sentence, mention, false, List.of())));
			DateMention weekday = (mentions.isEmpty() && story.published() != null)
					? this.dates.weekday(story.article().tokens(), sentence.span(), story.published()) : null;
			if (weekday != null) {
				named.add(new NamedDay(sentence, weekday, true, List.of()));
			}
		}
		Map<LocalDate, Integer> counts = new HashMap<>();
		named.stream()
			.filter((date) -> date.mention().day())
			.forEach((date) -> counts.merge(date.date(), 1, Integer::sum));
		return named.stream()
			.map((date) -> new NamedDay(date.sentence(), date.mention(), date.weekday(), signs(story, date, counts)))
			.filter((date) -> !date.signs().contains("released") && !date.signs().contains("to come"))
			.toList();
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
	private Optional<NamedDay> daysOn(Narrative story, Sentence sentence, @Nullable NamedDay last) {
		return (last == null) ? Optional.empty()
				: this.daysOn.in(story.article().tokens(), sentence.span().from(), sentence.span().to())
					.stream()
					.filter((match) -> !sentence.isQuoted(match.from()))
					.findFirst()
					.map((match) -> new NamedDay(sentence,
							new DateMention(new Span(match.from(), match.to()),
									last.date().plusDays(Integer.parseInt(match.value())), true, false),
							false, List.of(COUNTED)));
	}

	private List<String> signs(Narrative story, NamedDay date, Map<LocalDate, Integer> counts) {
		Features features = new Features();
		date.signs().forEach(features::add);
		List<Token> tokens = story.article().tokens();
		DateMention mention = date.mention();
		Sentence sentence = date.sentence();
		String age = age(date, story.published());
		String left = left(tokens, sentence, mention);
		features.add(age).add(left).add(left + " " + age);
		features.add("quoted", sentence.isQuoted(mention.span().from()));
		features.add("month", !mention.day());
		features.add("weekday alone", date.weekday());
		features.add("year", mention.year());
		int number = mention.span().from();
		while (number < mention.span().to() - 1 && !tokens.get(number).number()) {
			number++;
		}
		features.add("in brackets", tokens.get(number).after(Token.OPEN));
		features.add("with weekday", number > mention.span().from() && !date.weekday());
		int from = Math.max(sentence.span().from(), mention.span().from() - 5);
		boolean place = false;
		for (int i = from; i < mention.span().from(); i++) {
			place |= tokens.get(i).capital() && (this.gazetteer.cities().startsAt(tokens, i, mention.span().from())
					|| this.gazetteer.countries().startsAt(tokens, i, mention.span().from()));
		}
		features.add("after a place", place).add("after a place " + left, place);
		int to = Math.min(sentence.span().to(), mention.span().to() + 4);
		features.add("local time", this.local.anyIn(tokens, mention.span().to(), to));
		features.add("planned", this.ahead.anyIn(tokens, mention.span().to(), Math.min(to, mention.span().to() + 3)));
		boolean said = this.said.anyIn(tokens, sentence.span().from(), mention.span().from());
		features.add("said", said).add("said " + left, said);
		features.add("ends", sentence.span().to() - mention.span().to() <= 3);
		if (mention.day()) {
			features.add("times", counts.getOrDefault(date.date(), 0), 1, 2);
			features.add("days", counts.size(), 1, 2, 4);
			features.add("only " + age, counts.size() == 1);
		}
		return features.names();
	}

	private static String age(NamedDay date, @Nullable LocalDate published) {
		if (published == null) {
			return "age unknown";
		}
		if (!date.mention().day()) {
			return "month " + (date.date().isBefore(published.minusDays(62)) ? "long ago" : "near");
		}
		long days = ChronoUnit.DAYS.between(date.date(), published);
		return (days < -2) ? "to come"
				: (days < 0) ? "tomorrow"
						: (days == 0) ? "that day"
								: (days == 1) ? "a day ago" : (days <= 3) ? "days ago" : (days <= 10) ? "a week ago"
										: (days <= 31) ? "a month ago" : (days <= 90) ? "months ago" : "long ago";
	}

	/** "diterima" is said of releases, and of guests. */
	private boolean isReleased(List<Token> tokens, Sentence sentence, int at, int end) {
		boolean joint = at > 0 && tokens.get(at - 1).is("joint");
		boolean guest = tokens.get(at).is("diterima")
				&& !this.released.anyIn(tokens, Math.max(sentence.span().from(), at - REACH / 2), at);
		return !joint && !guest && this.released.startsAt(tokens, at, end);
	}

	/** The nearest word before a date decides what it is about. */
	private String left(List<Token> tokens, Sentence sentence, DateMention date) {
		int end = date.span().from();
		int begin = Math.max(sentence.span().from(), end - 3 * REACH);
		for (int i = end - 1; i >= begin; i--) {
			if (sentence.isQuoted(i) && !sentence.isQuoted(end)) {
				continue;
			}
			boolean near = end - i <= REACH;
			boolean small = !tokens.get(i).capital();
			if (near && isReleased(tokens, sentence, i, end)) {
				return "released";
			}
			if (near && small && this.before.startsAt(tokens, i, end)) {
				return "earlier";
			}
			if (near && small && this.ahead.startsAt(tokens, i, end)) {
				return "later";
			}
			if (near && small && this.done.startsAt(tokens, i, end)) {
				return "done";
			}
			if (this.meeting.startsAt(tokens, i, end)) {
				return "met";
			}
		}
		return "nothing";
	}

}
