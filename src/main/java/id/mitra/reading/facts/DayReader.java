package id.mitra.reading.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.DayMentions.NamedDay;
import id.mitra.reading.mentions.MeetingDayReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which of a release's dates a meeting was. All of them are weighed, wherever
 * they stand: not when the release was given out, an agreement was signed long ago, or
 * something else is planned.
 */
public final class DayReader {

	public static final String QUESTION = "day";

	/** A day that is less likely is none. */
	private static final double LEAST = LearnedFact.DAY.least();

	/** What these tell of a day depends on where it stands. */
	private static final List<String> NOT_ALONE = List.of("said", "met", "nothing", "in brackets", "that day",
			"a day ago");

	/** From here on the text is taken to say it. */
	private static final double SURE = 0.75;

	private final Phrases<String> sameDay = Vocabulary.phrases("same day");

	private final Phrases<String> dayAfter = Vocabulary.phrases("day after");

	private final MeetingDayReader rule = new MeetingDayReader();

	private final Narrative story;

	private final Weights weights;

	private final List<NamedDay> named;

	private @Nullable Ownership ownership;

	public DayReader(Narrative story, Gazetteer gazetteer, Weights weights) {
		this.story = story;
		this.weights = weights;
		this.named = new DayMentions(gazetteer).in(story);
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
		this.ownership = Ownership.of(this.story, all, this.ownership);
		Nearness near = new Nearness(this.story, encounter, this.ownership);
		LocalDate rule = rule(encounter, last);
		Map<Integer, String> turns = turns(encounter);
		for (NamedDay date : this.named) {
			if (!near.reaches(date.sentence())) {
				continue;
			}
			Features features = new Features();
			features.add("by the rule", date.date().equals(rule));
			String where = near.add(date.sentence(), features);
			date.signs().forEach(features::add);
			features.add(turns.getOrDefault(date.mention().span().from(), "no turn"));
			if (last != null && last.day() && date.mention().day()) {
				features.add(order(date, last));
			}
			for (String sign : NOT_ALONE) {
				features.add(sign + ", " + where, date.signs().contains(sign));
			}
			options.add(new PossibleDay(
					new ToldDay(date.date(), date.mention().day(), date.mention().span(), date.sure()), features));
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

	/**
	 * Which day is named last before a meeting, and which first behind it, by its token.
	 */
	private Map<Integer, String> turns(Encounter encounter) {
		Map<Integer, String> turns = new HashMap<>();
		List<Integer> tokens = this.named.stream()
			.filter((date) -> this.story.isBody(date.sentence()))
			.map((date) -> date.mention().span().from())
			.toList();
		tokens.stream()
			.filter((token) -> token < encounter.trigger())
			.max(Comparator.naturalOrder())
			.ifPresent((token) -> turns.put(token, "last before"));
		tokens.stream()
			.filter((token) -> token >= encounter.trigger())
			.min(Comparator.naturalOrder())
			.ifPresent((token) -> turns.put(token, "first behind"));
		return turns;
	}

	/** How a day lies to that of the meeting that was told of before. */
	private static String order(NamedDay date, ToldDay last) {
		int order = date.date().compareTo(last.date());
		return (order == 0) ? "day of the last" : (order > 0) ? "after the last" : "before the last";
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

}
