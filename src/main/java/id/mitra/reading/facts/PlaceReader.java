package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.Datelines.Dateline;
import id.mitra.reading.facts.PlaceMentions.NamedPlace;
import id.mitra.reading.facts.WhereReader.Where;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of the places that a release names a meeting was. All of them are
 * weighed, wherever they stand: not where the release was given out, somebody comes from
 * or something else is planned.
 */
public final class PlaceReader {

	public static final String QUESTION = "place";

	/** From here on the text is taken to say it. */
	private static final double SURE = 0.75;

	/** A city is told rather than its state alone where it is so likely. */
	private static final double CITY = 0.05;

	/** What one mention of a place has speaks for the others, too. */
	private static final Set<String> TELLING = Set.of("dated", "lead", "reporting", "telling", "headline", "caption",
			"local time", "office", "behind the meeting", "before the meeting", "met", "met di", "met in");

	private final Narrative story;

	private final Weights weights;

	private final WhereReader rule;

	private final List<NamedPlace> named;

	private final Datelines datelines;

	private final Map<String, Integer> counts = new HashMap<>();

	private @Nullable Ownership ownership;

	public PlaceReader(Narrative story, Gazetteer gazetteer, Weights weights) {
		this.story = story;
		this.weights = weights;
		this.rule = new WhereReader(gazetteer);
		this.named = new PlaceMentions(story, gazetteer).all();
		this.datelines = new Datelines(story, gazetteer);
		this.named.forEach((place) -> this.counts.merge(place.key(), 1, Integer::sum));
	}

	/**
	 * A place where a meeting may have been.
	 *
	 * @param key the same for each mention of one
	 */
	public record PossiblePlace(Where where, String key, Features features) {
	}

	/**
	 * Where a meeting was.
	 * @param last where the one was that was told of before
	 */
	public @Nullable Where of(Encounter encounter, List<Encounter> all, @Nullable Where last) {
		List<PossiblePlace> options = options(encounter, all, last);
		double[] likelihoods = this.weights.likelihoods(QUESTION,
				options.stream().map(PossiblePlace::features).toList());
		Map<String, Double> byPlace = new LinkedHashMap<>();
		double most = 1;
		for (int i = 0; i < likelihoods.length; i++) {
			byPlace.merge(options.get(i).key(), likelihoods[i], Double::sum);
			most -= likelihoods[i];
		}
		Where best = null;
		double single = 0;
		for (int i = 0; i < likelihoods.length; i++) {
			double sum = byPlace.getOrDefault(options.get(i).key(), 0.0);
			if (sum > most || (best != null && sum == most && likelihoods[i] > single)) {
				best = options.get(i).where();
				most = sum;
				single = likelihoods[i];
			}
		}
		return (best == null) ? null : within(best, options, byPlace, best.sure() && most >= SURE);
	}

	/** Of a state the city that is likeliest, where one is likely at all. */
	private static Where within(Where best, List<PossiblePlace> options, Map<String, Double> byPlace, boolean sure) {
		Where city = (best.city() != null) ? null
				: options.stream()
					.filter((option) -> option.where().city() != null
							&& Objects.equals(option.where().country(), best.country())
							&& byPlace.getOrDefault(option.key(), 0.0) >= CITY)
					.max(Comparator.comparing((option) -> byPlace.getOrDefault(option.key(), 0.0)))
					.map(PossiblePlace::where)
					.orElse(null);
		return (city != null) ? city.unsure() : sure ? best : best.unsure();
	}

	/** All places that the release names, and what speaks for each. */
	public List<PossiblePlace> options(Encounter encounter, List<Encounter> all, @Nullable Where last) {
		List<PossiblePlace> options = new ArrayList<>();
		this.ownership = Ownership.of(this.story, all, this.ownership);
		Nearness near = new Nearness(this.story, encounter, this.ownership);
		List<Sentence> telling = new ArrayList<>(
				encounter.sentences().stream().sorted().map(this.story.all()::get).toList());
		if (encounter.introduction() >= 0) {
			telling.add(this.story.all().get(encounter.introduction()));
		}
		Where rule = this.rule.of(this.story.article(), telling, encounter.trigger(), last);
		boolean ambassador = encounter.theirs().stream().anyMatch((person) -> person.affiliation().ambassador());
		String byTheRule = (rule != null) ? PlaceMentions.key(rule) : null;
		for (NamedPlace place : this.named) {
			if (!near.reaches(place.sentence())) {
				continue;
			}
			Features features = new Features();
			place.features().names().forEach(features::add);
			String far = near.add(place.sentence(), features);
			features.add("by the rule, " + far, place.key().equals(byTheRule));
			features.add(place.how() + ", " + far);
			features.add("by the rule", place.key().equals(byTheRule));
			boolean home = PlaceMentions.HOME.equals(place.where().country());
			boolean abroad = place.where().country() != null && !home;
			features.add("ambassador at home", ambassador && home).add("ambassador abroad", ambassador && abroad);
			boolean theirs = isOfTheirs(place.where(), encounter);
			features.add("of theirs", theirs).add("of theirs " + place.how(), theirs);
			features.add(place.where().city() == null ? "states" : "times", this.counts.getOrDefault(place.key(), 0), 1,
					2, 4);
			features.add("places", this.counts.size(), 1, 2, 4, 8);
			if (place.sentence().span().covers(encounter.trigger())) {
				features.add((place.where().span().from() < encounter.trigger()) ? "before the meeting"
						: "behind the meeting");
			}
			options.add(new PossiblePlace(place.where(), place.key(), features));
		}
		Where dateline = this.rule.dateline(this.story.article());
		for (Dateline written : this.datelines.all(dateline)) {
			options.add(new PossiblePlace(written.where(), PlaceMentions.key(written.where()),
					dated(written, encounter, ambassador, byTheRule)));
		}
		together(options, dateline);
		if (last != null) {
			options.add(new PossiblePlace(last.unsure(), PlaceMentions.key(last),
					new Features().add("as the last").add("by the rule", PlaceMentions.key(last).equals(byTheRule))));
		}
		return options;
	}

	private Features dated(Dateline written, Encounter encounter, boolean ambassador, @Nullable String byTheRule) {
		Where where = written.where();
		Features features = new Features();
		written.signs().forEach(features::add);
		String how = written.signs().getFirst();
		boolean home = PlaceMentions.HOME.equals(where.country());
		features.add(how + " at home", home).add(how + " of theirs", isOfTheirs(where, encounter));
		features.add(how + " alone", this.named.isEmpty());
		features.add("ambassador at home", ambassador && home);
		features.add("by the rule", PlaceMentions.key(where).equals(byTheRule));
		features.add(how + " named", this.counts.getOrDefault(PlaceMentions.key(where), 0), 0, 1, 2);
		return features;
	}

	private static boolean isOfTheirs(Where where, Encounter encounter) {
		return where.country() != null && encounter.partners()
			.keySet()
			.stream()
			.anyMatch((partner) -> Objects.equals(partner.country(), where.country()));
	}

	/** Adds to each mention of a place what others of the same one have for it. */
	private static void together(List<PossiblePlace> options, @Nullable Where dateline) {
		Map<String, Set<String>> signs = new HashMap<>();
		String dated = (dateline != null) ? PlaceMentions.key(dateline) : null;
		options.forEach((option) -> signs.computeIfAbsent(option.key(), (key) -> new TreeSet<>())
			.addAll(option.features().names().stream().filter(TELLING::contains).toList()));
		options.forEach((option) -> {
			Set<String> own = Set.copyOf(option.features().names());
			signs.getOrDefault(option.key(), Set.of())
				.stream()
				.filter((sign) -> !own.contains(sign))
				.forEach((sign) -> option.features().add("also " + sign));
			option.features().add("in the dateline", option.key().equals(dated));
		});
	}

}
