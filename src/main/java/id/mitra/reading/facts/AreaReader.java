package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.NamedAreas.AreaMention;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cooperation areas a meeting was about. All that the release names are
 * weighed: some belong to somebody's title, to what was before, or are only mentioned.
 */
public final class AreaReader {

	public static final String QUESTION = "area";

	/** So many places where a release names an area are looked at. */
	private static final int MOST = 20;

	/** What these tell of an area depends on where it is named. */
	private static final List<String> NOT_ALONE = List.of("subject", "agreement", "agreed", "wanted", "earlier",
			"planned", "said", "figures", "quoted", "late", "of somebody", "of someone meant", AreaSigns.OF_NOBODY);

	private static final double LIKELY = LearnedFact.AREA.least();

	private final Narrative story;

	private final Weights weights;

	private final Passage scope;

	private final List<AreaMention> named;

	private @Nullable Ownership ownership;

	public AreaReader(Narrative story, Gazetteer gazetteer, Weights weights) {
		this.story = story;
		this.weights = weights;
		this.scope = new Passage(story);
		this.named = new NamedAreas(gazetteer).in(story);
	}

	/**
	 * An area that a meeting may have been about.
	 */
	public record PossibleArea(String code, Span span, Features features) {
	}

	/** The areas by their codes, each where it is named first. */
	public Map<String, Span> of(Encounter encounter, List<Encounter> all) {
		Map<String, Span> areas = new LinkedHashMap<>();
		for (List<PossibleArea> area : options(encounter, all)) {
			double[] likelihoods = this.weights.likelihoods(QUESTION,
					area.stream().map(PossibleArea::features).toList());
			if (Arrays.stream(likelihoods).sum() >= LIKELY) {
				areas.put(area.getFirst().code(), area.getFirst().span());
			}
		}
		return areas;
	}

	/**
	 * For each area that is named with a meeting all that names it, the plainest first.
	 */
	public List<List<PossibleArea>> options(Encounter encounter, List<Encounter> all) {
		List<Sentence> scope = this.scope.of(encounter, all);
		int from = scope.isEmpty() ? 0 : scope.getFirst().number();
		Map<String, List<AreaMention>> byCode = new LinkedHashMap<>();
		for (AreaMention area : this.named) {
			int number = area.sentence().number();
			if (!this.story.isBody(area.sentence()) || (number >= from && number < from + scope.size())) {
				byCode.computeIfAbsent(area.code(), (code) -> new ArrayList<>()).add(area);
			}
		}
		int most = byCode.values().stream().mapToInt(AreaReader::weight).max().orElse(0);
		int sum = byCode.values().stream().mapToInt(AreaReader::weight).sum();
		int spoken = byCode.values().stream().mapToInt((mentions) -> weight(spoken(mentions))).sum();
		int named = (int) byCode.values().stream().filter((mentions) -> weight(mentions) > 1).count();
		this.ownership = Ownership.of(this.story, all, this.ownership);
		Nearness near = new Nearness(this.story, encounter, this.ownership);
		List<List<PossibleArea>> options = new ArrayList<>();
		byCode.forEach((code, mentions) -> {
			Features features = features(code, mentions);
			features.add("areas", named, 0, 1, 2, 3, 4, 6, 9);
			features.add("most named", weight(mentions) == most);
			features.add("tenths", 10 * weight(mentions) / Math.max(1, sum), 0, 1, 2, 3, 5);
			features.add("tenths spoken of", 10 * weight(spoken(mentions)) / Math.max(1, spoken), 0, 1, 2, 3, 5);
			options.add(mentions.stream()
				.sorted(Comparator.comparing((AreaMention area) -> !area.plain()).thenComparing(AreaMention::loose))
				.limit(MOST)
				.map((area) -> new PossibleArea(code, area.span(), features(area, features, near)))
				.toList());
		});
		return options;
	}

	/**
	 * What speaks for and against that where an area is named it is what was spoken of.
	 */
	private static Features features(AreaMention area, Features overall, Nearness near) {
		Features features = new Features();
		overall.names().forEach(features::add);
		String how = !area.plain() ? "in a name" : area.loose() ? "loosely" : "named";
		String where = near.add(area.sentence(), features);
		features.add("here " + how).add(how + " " + where);
		List<String> signs = area.signs();
		for (String sign : signs) {
			features.add(how + " " + sign).add(sign + ", " + where, NOT_ALONE.contains(sign));
		}
		String told = signs.contains("quoted") ? "quoted" : "told";
		for (String sign : NOT_ALONE) {
			features.add(told + " " + how + " " + sign, signs.contains(sign));
		}
		features.add("“" + area.phrase() + "” " + area.code(), area.plain());
		return features;
	}

	/** What names an area counts twice what only goes with it. */
	private static int weight(List<AreaMention> mentions) {
		return mentions.stream().mapToInt((area) -> !area.plain() ? 0 : area.loose() ? 1 : 2).sum();
	}

	/** In sentences about those who met, not about how things are. */
	private static List<AreaMention> spoken(List<AreaMention> mentions) {
		return mentions.stream().filter((area) -> area.plain() && !area.signs().contains(AreaSigns.OF_NOBODY)).toList();
	}

	private static Features features(String code, List<AreaMention> mentions) {
		Features features = new Features().add(code);
		List<AreaMention> plain = mentions.stream().filter((area) -> area.plain() && !area.loose()).toList();
		List<AreaMention> loose = mentions.stream().filter(AreaMention::loose).toList();
		features.add("named", plain.size(), 0, 1, 2, 3, 5);
		features.add("loosely", loose.size(), 0, 1, 2, 4, 8);
		features.add("loosely alone", plain.isEmpty());
		features.add("loosely alone", loose.size() * (plain.isEmpty() ? 1 : 0), 0, 1, 2, 4, 8);
		features.add("phrases", (int) plain.stream().map(AreaMention::phrase).distinct().count(), 0, 1, 2, 3);
		features.add("words", (int) loose.stream().map(AreaMention::phrase).distinct().count(), 0, 1, 2, 3, 5);
		List<AreaMention> spoken = spoken(mentions);
		features.add("spoken of", (int) spoken.stream().filter((area) -> !area.loose()).count(), 0, 1, 2, 4);
		features.add("spoken of as a subject",
				(int) spoken.stream()
					.filter((area) -> area.signs().stream().anyMatch(Set.of("subject", "wanted", "agreed")::contains))
					.count(),
				0, 1, 2, 4);
		features.add(code + (plain.isEmpty() ? " loosely" : " named"));
		features.add("only of nobody",
				mentions.stream().allMatch((area) -> area.signs().contains(AreaSigns.OF_NOBODY)));
		features.add("only figures", mentions.stream().allMatch((area) -> area.signs().contains("figures")));
		features.add("only quoted", mentions.stream().noneMatch((area) -> area.signs().contains("told")));
		features.add("only late", !plain.isEmpty() && plain.stream().allMatch((area) -> area.signs().contains("late")));
		return features;
	}

}
