package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.country.City;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.WhereReader.Where;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;
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

	private static final String HOME = "ID";

	/** So near a date stands the place that goes with it. */
	private static final int BESIDE = 5;

	/** So far before a place stands what it belongs to. */
	private static final int REACH = 10;

	/** What one mention of a place has speaks for the others, too. */
	private static final Set<String> TELLING = Set.of("dated", "lead", "reporting", "telling", "headline", "caption",
			"local time", "office", "behind the meeting", "before the meeting", "met", "met di", "met in");

	private static final Set<String> IN = Set.of("di", "in", "at");

	private static final Set<String> ELSEWHERE = Set.of("ke", "dari", "to", "from", "asal", "of");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> earlier = Vocabulary.phrases("before", "done");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final Set<String> venues = Vocabulary.words("venues");

	private final Phrases<String> ours = Vocabulary.phrases("offices of ours");

	private final DateReader dates = new DateReader();

	private final Narrative story;

	private final Gazetteer gazetteer;

	private final Weights weights;

	private final WhereReader rule;

	private final List<NamedPlace> named = new ArrayList<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private @Nullable Ownership ownership;

	public PlaceReader(Narrative story, Gazetteer gazetteer, Weights weights) {
		this.story = story;
		this.gazetteer = gazetteer;
		this.weights = weights;
		this.rule = new WhereReader(gazetteer);
		story.all().forEach(this::read);
		this.named.forEach((place) -> this.counts.merge(place.key(), 1, Integer::sum));
	}

	private record NamedPlace(Sentence sentence, Where where, String key, Features features) {
	}

	/**
	 * A place where a meeting may have been.
	 *
	 * @param key the same for each mention of one
	 */
	public record PossiblePlace(Where where, String key, Features features) {
	}

	/** Where a meeting was. */
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
		return (best == null || (best.sure() && most >= SURE)) ? best : best.unsure();
	}

	private static String key(Where where) {
		return (where.city() != null) ? Tokens.fold(where.city()) : "in " + where.country();
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
		String byTheRule = (rule != null) ? key(rule) : null;
		for (NamedPlace place : this.named) {
			if (!near.reaches(place.sentence())) {
				continue;
			}
			Features features = new Features();
			place.features().names().forEach(features::add);
			String far = near.add(place.sentence(), features);
			features.add("by the rule, " + far, place.key().equals(byTheRule));
			features.add(place.features().names().getFirst() + ", " + far);
			features.add("by the rule", place.key().equals(byTheRule));
			boolean home = HOME.equals(place.where().country());
			features.add("ambassador at home", ambassador && home).add("ambassador abroad", ambassador && !home);
			boolean theirs = place.where().country() != null && encounter.partners()
				.keySet()
				.stream()
				.anyMatch((partner) -> Objects.equals(partner.country(), place.where().country()));
			features.add("of theirs", theirs).add("of theirs " + place.features().names().getFirst(), theirs);
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
		together(options, dateline);
		if (dateline != null) {
			options.add(new PossiblePlace(dateline, key(dateline),
					new Features().add("dateline")
						.add("dateline at home", HOME.equals(dateline.country()))
						.add("dateline alone", this.named.isEmpty())
						.add("ambassador at home", ambassador && HOME.equals(dateline.country()))
						.add("by the rule", key(dateline).equals(byTheRule))));
		}
		if (last != null) {
			options.add(new PossiblePlace(last.unsure(), key(last),
					new Features().add("as the last").add("by the rule", key(last).equals(byTheRule))));
		}
		return options;
	}

	/** Adds to each mention of a place what others of the same one have for it. */
	private static void together(List<PossiblePlace> options, @Nullable Where dateline) {
		Map<String, Set<String>> signs = new HashMap<>();
		String dated = (dateline != null) ? key(dateline) : null;
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

	private void read(Sentence sentence) {
		List<Token> tokens = this.story.article().tokens();
		int end = sentence.span().to();
		int at = sentence.span().from();
		while (at < end) {
			Token token = tokens.get(at);
			boolean in = IN.contains(token.word()) && !token.capital() && at + 1 < end;
			Where where = (in && !WhereReader.isTitle(sentence, at))
					? this.rule.chain(this.story.article(), sentence, at + 1, end) : null;
			if (where != null && where.city() == null && HOME.equals(where.country())) {
				at = where.span().to();
				continue;
			}
			if (where != null) {
				add(sentence, where, at, token.word().equals("di") ? "di" : "in");
				at = Math.max(at + 1, where.span().to());
				continue;
			}
			Phrases.Match<City> city = token.capital() ? this.gazetteer.cities().at(tokens, at, end) : null;
			Phrases.Match<String> office = this.ours.at(tokens, at, end);
			if (office != null) {
				add(sentence, new Where("Jakarta", HOME, new Span(office.from(), office.to()), true), at, "office");
			}
			else if (city != null && !sentence.namesSomeone(at)) {
				Span span = new Span(city.from(), city.to());
				add(sentence, new Where(Gazetteer.inRunningText(this.story.article().words(span)),
						city.value().country(), span, true), at, before(tokens, sentence, at));
			}
			at = (city != null) ? city.to() : (office != null) ? office.to() : at + 1;
		}
	}

	private static String before(List<Token> tokens, Sentence sentence, int at) {
		if (at == sentence.span().from()) {
			return "first";
		}
		Token last = tokens.get(at - 1);
		return ELSEWHERE.contains(last.word()) ? "to or from"
				: tokens.get(at).after(Token.COMMA) ? "after a comma" : last.capital() ? "after a name" : "bare";
	}

	private void add(Sentence sentence, Where where, int at, String how) {
		List<Token> tokens = this.story.article().tokens();
		String sort = (where.city() == null) ? "state " : "";
		Features features = new Features().add(sort + how);
		features.add("at home", HOME.equals(where.country()))
			.add("at home " + sort + how, HOME.equals(where.country()));
		features.add("quoted", sentence.isQuoted(where.span().from()));
		features.add("venue", this.venues.contains(tokens.get(Math.min(tokens.size() - 1, at + 1)).word()));
		String left = left(sentence, at);
		features.add(left).add(left + " " + how);
		int end = Math.min(sentence.span().to(), where.span().to() + BESIDE);
		boolean dated = !this.dates
			.in(tokens, new Span(where.span().to(), Math.min(sentence.span().to(), end + BESIDE)),
					this.story.published())
			.stream()
			.filter((date) -> date.span().from() < end)
			.toList()
			.isEmpty();
		features.add(sort + "dated", dated).add("dated " + left, dated);
		features.add("local time",
				this.local.anyIn(tokens, where.span().to(), Math.min(sentence.span().to(), end + REACH)));
		features.add("ends", sentence.span().to() - where.span().to() <= 1);
		features.add("said", this.said.anyIn(tokens, sentence.span().from(), at));
		this.named.add(new NamedPlace(sentence, where, key(where), features));
	}

	/** The nearest word before a place decides what was there. */
	private String left(Sentence sentence, int end) {
		List<Token> tokens = this.story.article().tokens();
		int begin = Math.max(sentence.span().from(), end - 3 * REACH);
		for (int i = end - 1; i >= begin; i--) {
			boolean near = end - i <= REACH;
			if (near && this.released.startsAt(tokens, i, end)) {
				return "released";
			}
			if (near && !tokens.get(i).capital() && this.ahead.startsAt(tokens, i, end)) {
				return "later";
			}
			if (near && !tokens.get(i).capital() && this.earlier.startsAt(tokens, i, end)) {
				return "earlier";
			}
			if (this.meeting.startsAt(tokens, i, end)) {
				return near ? "met" : "met before";
			}
		}
		return "nothing";
	}

}
