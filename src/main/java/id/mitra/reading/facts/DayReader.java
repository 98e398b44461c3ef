package id.mitra.reading.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.MeetingDayReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which of a release's dates a meeting was. All of them are weighed, wherever
 * they stand: not when the release was given out, an agreement was signed long ago, or
 * something else is planned.
 */
public final class DayReader {

	public static final String QUESTION = "day";

	/** So far before a date stands what it belongs to. */
	private static final int REACH = 12;

	/** A day that is less likely is none. */
	private static final double LEAST = 0.4;

	/** From here on the text is taken to say it. */
	private static final double SURE = 0.75;

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> sameDay = Vocabulary.phrases("same day");

	private final Phrases<String> dayAfter = Vocabulary.phrases("day after");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> before = Vocabulary.phrases("before");

	private final Phrases<String> done = Vocabulary.phrases("done");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final MeetingDayReader rule = new MeetingDayReader();

	private final Narrative story;

	private final Gazetteer gazetteer;

	private final Weights weights;

	private final List<NamedDay> named = new ArrayList<>();

	private final Map<LocalDate, Integer> counts = new HashMap<>();

	public DayReader(Narrative story, Gazetteer gazetteer, Weights weights) {
		this.story = story;
		this.gazetteer = gazetteer;
		this.weights = weights;
		DateReader dates = new DateReader();
		for (Sentence sentence : story.all()) {
			List<DateMention> mentions = dates.in(story.article().tokens(), sentence.span(), story.published());
			mentions.stream()
				.filter((mention) -> mention.date() != null)
				.forEach((mention) -> this.named.add(new NamedDay(sentence, mention, false)));
			DateMention weekday = (mentions.isEmpty() && story.published() != null)
					? dates.weekday(story.article().tokens(), sentence.span(), story.published()) : null;
			if (weekday != null) {
				this.named.add(new NamedDay(sentence, weekday, true));
			}
		}
		this.named.stream()
			.filter((date) -> date.mention().day())
			.forEach((date) -> this.counts.merge(date.date(), 1, Integer::sum));
	}

	private record NamedDay(Sentence sentence, DateMention mention, boolean weekday) {

		private LocalDate date() {
			return Objects.requireNonNull(this.mention.date());
		}

	}

	/**
	 * When a meeting was.
	 *
	 * @param day whether the day is told, not only the month
	 * @param sure whether the text gives the day in full, beyond doubt
	 */
	public record ToldDay(LocalDate date, boolean day, Span span, boolean sure) {
	}

	/**
	 * A day on which a meeting may have been.
	 */
	public record PossibleDay(ToldDay told, Features features) {
	}

	/** The day of a meeting, or the month where no more is told. */
	public @Nullable ToldDay of(Encounter encounter, List<Encounter> all, @Nullable ToldDay last) {
		List<PossibleDay> options = options(encounter, all, last);
		double[] likelihoods = this.weights.likelihoods(QUESTION, options.stream().map(PossibleDay::features).toList());
		Map<LocalDate, Double> byDate = new LinkedHashMap<>();
		double none = 1;
		for (int i = 0; i < likelihoods.length; i++) {
			byDate.merge(options.get(i).told().date(), likelihoods[i], Double::sum);
			none -= likelihoods[i];
		}
		ToldDay best = null;
		double most = Math.max(none, LEAST);
		double single = 0;
		for (int i = 0; i < likelihoods.length; i++) {
			double sum = byDate.getOrDefault(options.get(i).told().date(), 0.0);
			if (sum > most || (best != null && sum == most && likelihoods[i] > single)) {
				best = options.get(i).told();
				most = sum;
				single = likelihoods[i];
			}
		}
		return (best == null) ? told(options, rule(encounter, last))
				: new ToldDay(best.date(), best.day(), best.span(), best.sure() && most >= SURE);
	}

	/**
	 * What its sentences say by themselves, where nothing is likely: a day to look at.
	 */
	private static @Nullable ToldDay told(List<PossibleDay> options, @Nullable LocalDate rule) {
		return options.stream()
			.map(PossibleDay::told)
			.filter((told) -> told.date().equals(rule))
			.findFirst()
			.map((told) -> new ToldDay(told.date(), told.day(), told.span(), false))
			.orElse(null);
	}

	/** All days that the release names, and what speaks for each. */
	public List<PossibleDay> options(Encounter encounter, List<Encounter> all, @Nullable ToldDay last) {
		List<PossibleDay> options = new ArrayList<>();
		Nearness near = new Nearness(this.story, encounter, all);
		LocalDate rule = rule(encounter, last);
		for (NamedDay date : this.named) {
			Features features = new Features();
			features.add("by the rule", date.date().equals(rule));
			near.add(date.sentence(), features);
			about(date, features);
			if (features.names().contains("released") || features.names().contains("to come")) {
				continue;
			}
			options.add(new PossibleDay(new ToldDay(date.date(), date.mention().day(), date.mention().span(),
					date.mention().year() && !date.weekday()), features));
		}
		if (last != null) {
			for (int number : encounter.sentences()) {
				Sentence sentence = this.story.all().get(number);
				Span same = told(sentence, this.sameDay);
				Span next = last.day() ? told(sentence, this.dayAfter) : null;
				if (same != null) {
					options.add(new PossibleDay(new ToldDay(last.date(), last.day(), same, false),
							new Features().add("same day")));
				}
				else if (next != null) {
					options.add(new PossibleDay(new ToldDay(last.date().plusDays(1), true, next, false),
							new Features().add("day after")));
				}
			}
			options.add(new PossibleDay(last, new Features().add("as the last")));
		}
		return options;
	}

	/** What the sentences that tell of the meeting say by themselves. */
	private @Nullable LocalDate rule(Encounter encounter, @Nullable ToldDay last) {
		List<Sentence> telling = new ArrayList<>(
				encounter.sentences().stream().sorted().map(this.story.all()::get).toList());
		if (encounter.introduction() >= 0) {
			telling.add(this.story.all().get(encounter.introduction()));
		}
		MeetingDayReader.Told told = this.rule.of(this.story.article(), telling, this.story.published(),
				(last != null) ? new MeetingDayReader.Told(last.date(), last.day(), last.span(), last.sure()) : null);
		return (told != null) ? told.date() : null;
	}

	private @Nullable Span told(Sentence sentence, Phrases<String> phrases) {
		for (Phrases.Match<String> match : phrases.in(this.story.article().tokens(), sentence.span().from(),
				sentence.span().to())) {
			if (!sentence.isQuoted(match.from())) {
				return new Span(match.from(), match.to());
			}
		}
		return null;
	}

	private void about(NamedDay date, Features features) {
		List<Token> tokens = this.story.article().tokens();
		DateMention mention = date.mention();
		Sentence sentence = date.sentence();
		String age = age(date);
		String left = left(sentence, mention);
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
		features.add("said", this.said.anyIn(tokens, sentence.span().from(), mention.span().from()));
		features.add("ends", sentence.span().to() - mention.span().to() <= 3);
		if (mention.day()) {
			features.add("times", this.counts.getOrDefault(date.date(), 0), 1, 2);
			features.add("days", this.counts.size(), 1, 2, 4);
			features.add("only " + age, this.counts.size() == 1);
		}
	}

	private String age(NamedDay date) {
		LocalDate published = this.story.published();
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
	private String left(Sentence sentence, DateMention date) {
		List<Token> tokens = this.story.article().tokens();
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
