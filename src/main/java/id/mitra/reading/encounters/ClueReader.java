package id.mitra.reading.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.country.Countries;
import id.mitra.reading.mentions.MeetingDayReader;
import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.MentionReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.mentions.TriggerReader;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds all sentences that may report a meeting, each with everybody of the other side
 * who is named in it, beside it, in the caption or the headline, and what speaks for and
 * against that they met.
 */
final class ClueReader {

	/** So many with one sentence are looked at. */
	private static final int MOST = 12;

	/** What an article begins with it reports, whenever that was. */
	private static final int BEGINNING = 2;

	/** In days. No release is given out so long after a meeting. */
	private static final int LONG_AGO = 75;

	private static final Set<String> WITH = Set.of("dengan", "bersama", "with", "kepada", "oleh");

	private final TriggerReader triggers = new TriggerReader();

	private final StrictReader strict;

	private final MentionReader mentions;

	private final MeetingDayReader when = new MeetingDayReader();

	private final Phrases<String> again = Vocabulary.phrases("again");

	private final Phrases<String> companions = Vocabulary.phrases("companions");

	private final Phrases<String> received = Vocabulary.phrases("receiving");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> events = Vocabulary.phrases("events", "gatherings");

	private final Phrases<String> several = Vocabulary.phrases("several");

	private final Phrases<String> besides = Vocabulary.phrases("besides");

	private final Set<String> with = Vocabulary.words("with");

	ClueReader(Gazetteer gazetteer, Countries countries) {
		this.strict = new StrictReader(gazetteer, countries);
		this.mentions = new MentionReader(gazetteer, countries);
	}

	List<Clue> in(Narrative story) {
		List<List<Mention>> mentions = this.mentions.in(story);
		Map<Integer, Map<String, Encounter>> strict = this.strict.in(story);
		Overview text = text(story, mentions, strict);
		List<Clue> clues = new ArrayList<>();
		boolean oursBefore = false;
		for (Sentence sentence : story.all()) {
			Trigger trigger = trigger(story, sentence, mentions.get(sentence.number()), text.names());
			if (trigger != null) {
				Map<String, Encounter> reported = strict.getOrDefault(sentence.number(), Map.of());
				List<String> here = here(story, sentence, trigger, text, oursBefore);
				boolean alone = mentions.get(sentence.number()).isEmpty();
				near(story, sentence, mentions).forEach((key, named) -> clues
					.add(clue(story, sentence, trigger, named, reported.get(key), text, alone, here)));
			}
			oursBefore |= SentenceReader.namesOurs(sentence);
		}
		return clues;
	}

	/**
	 * The words of a meeting, else whoever of the other side stands beside one of ours.
	 */
	private @Nullable Trigger trigger(Narrative story, Sentence sentence, List<Mention> mentions, Set<String> names) {
		Trigger trigger = this.triggers.any(story.article().tokens(), sentence);
		if (trigger != null) {
			return trigger;
		}
		boolean both = sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.OURS))
				|| isNamed(story, sentence, names);
		return mentions.stream()
			.filter((mention) -> both && mention.person() != null)
			.findFirst()
			.map((mention) -> new Trigger(new Span(mention.span().from(), mention.span().from()), false, false, false,
					"beside"))
			.orElse(null);
	}

	/** Whether one of ours is there by name alone. */
	private static boolean isNamed(Narrative story, Sentence sentence, Set<String> names) {
		List<Token> tokens = story.article().tokens();
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (tokens.get(i).capital() && names.contains(tokens.get(i).word()) && !sentence.isQuoted(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What the text as a whole tells of each with whom a meeting would be.
	 *
	 * @param strict how many sentences report one by themselves
	 */
	private record Overview(boolean ours, Set<String> names, Map<String, Integer> mentions, Set<String> named,
			Set<String> headlined, Map<String, Integer> strict) {

		private int others() {
			return this.mentions.size() - (this.mentions.containsKey(Mention.MISSION) ? 1 : 0);
		}

	}

	private static Overview text(Narrative story, List<List<Mention>> mentions,
			Map<Integer, Map<String, Encounter>> strict) {
		Map<String, Integer> count = new HashMap<>();
		Set<String> named = new HashSet<>();
		mentions.forEach((all) -> {
			Set<String> keys = new HashSet<>();
			all.forEach((mention) -> {
				keys.add(mention.key());
				if (mention.named()) {
					named.add(mention.key());
				}
			});
			keys.forEach((key) -> count.merge(key, 1, Integer::sum));
		});
		Map<String, Integer> reported = new HashMap<>();
		strict.values().forEach((keys) -> keys.keySet().forEach((key) -> reported.merge(key, 1, Integer::sum)));
		boolean ours = story.all().stream().anyMatch(SentenceReader::namesOurs);
		Sentence headline = story.headline();
		Set<String> headlined = (headline == null) ? Set.of()
				: mentions.get(headline.number()).stream().map(Mention::key).collect(Collectors.toSet());
		return new Overview(ours, MentionReader.ours(story), count, named, headlined, reported);
	}

	/** By with whom a meeting would be, the nearest mention of each first. */
	private static Map<String, List<Mention>> near(Narrative story, Sentence sentence, List<List<Mention>> mentions) {
		Map<String, List<Mention>> near = new LinkedHashMap<>();
		int number = sentence.number();
		int body = story.body().size();
		List<Integer> numbers = new ArrayList<>(List.of(number));
		if (story.isBody(sentence)) {
			numbers.addAll(List.of(number - 1, number + 1, number - 2));
			numbers.removeIf((other) -> other < 0 || other >= body);
		}
		else {
			numbers.addAll(List.of(0, 1));
			numbers.removeIf((other) -> other >= body && other != number);
		}
		for (int other = body; other < mentions.size(); other++) {
			if (other != number) {
				numbers.add(other);
			}
		}
		for (int other : numbers) {
			for (Mention mention : mentions.get(other)) {
				if (near.size() < MOST || near.containsKey(mention.key())) {
					near.computeIfAbsent(mention.key(), (key) -> new ArrayList<>()).add(mention);
				}
			}
		}
		return near;
	}

	/** What speaks for and against that a sentence reports a meeting, with whomever. */
	private List<String> here(Narrative story, Sentence sentence, Trigger trigger, Overview text, boolean oursBefore) {
		List<Token> tokens = story.article().tokens();
		Features features = new Features();
		features.add("of people", trigger.ofPeople());
		features.add(!story.isBody(sentence) ? (sentence == story.headline()) ? "in headline" : "in caption"
				: (sentence.number() < BEGINNING) ? "in lead" : "in body");
		time(story, sentence, features);
		features.add(SentenceReader.namesOurs(sentence) ? "ours here" : isNamed(story, sentence, text.names())
				? "ours by name" : oursBefore ? "ours before" : text.ours() ? "ours somewhere" : "ours nowhere");
		features.add("nobody named", text.named().isEmpty());
		features.add("other states", text.others(), 1, 2, 3, 5);
		features.add("nothing strict", text.strict().isEmpty());
		features.add("several", this.several.anyIn(tokens, Math.max(sentence.span().from(), trigger.from() - 3),
				Math.min(sentence.span().to(), trigger.to() + 3)));
		features.add("goes on", this.again.anyIn(tokens, sentence.span().from(), sentence.span().to()));
		return features.names();
	}

	private Clue clue(Narrative story, Sentence sentence, Trigger trigger, List<Mention> named,
			@Nullable Encounter reported, Overview text, boolean alone, List<String> here) {
		List<Mention> nearest = named.stream()
			.sorted(Comparator.comparingInt((Mention mention) -> rank(mention, sentence, trigger)))
			.toList();
		Mention mention = nearest.getFirst();
		Features features = new Features();
		here.forEach(features::add);
		String place = place(story, mention, sentence, trigger);
		String sort = mention.sort();
		String who = mention.key().equals(Mention.MISSION) ? "mission " : "";
		features.add("strict", reported != null).add(who + place + " " + sort).add(who + place).add(who + sort);
		String force = trigger.doubt().isEmpty() ? (trigger.strong() ? "strong" : trigger.talk() ? "talk" : "weak")
				: trigger.doubt();
		features.add(who + "by " + force).add(who + "by " + force + " " + place);
		features.add(who + "quoted", mention.sentence().isQuoted(mention.span().from()));
		features.add("nothing strict " + who + place + " " + sort, text.strict().isEmpty());
		features.add("nobody here", alone).add("nobody here " + place + " " + sort, alone);
		overall(mention, who, reported != null, text, features);
		if (who.isEmpty()) {
			ownMission(sentence, mention, text, features);
		}
		around(story.article().tokens(), mention, features);
		if (mention.sentence() == sentence) {
			between(story.article().tokens(), sentence, mention, trigger, features);
		}
		return new Clue(sentence, trigger, nearest, reported, features);
	}

	/** What the whole text says of somebody. */
	private static void overall(Mention mention, String who, boolean strict, Overview text, Features features) {
		String key = mention.key();
		boolean named = text.named().contains(key);
		features.add(who + "mentions", text.mentions().getOrDefault(key, 0), 1, 2, 4);
		features.add(who + "named somewhere", named);
		features.add("another named", text.named().size() > (named ? 1 : 0));
		features.add("strict elsewhere", !strict && text.strict().containsKey(key));
		features.add("another strict", !text.strict().containsKey(key) && !text.strict().isEmpty());
		features.add(who + "headlined", text.headlined().contains(key));
		features.add("headlined named", text.headlined().contains(key) && named);
	}

	/** Where our own mission was met, its host state was spoken of. */
	private static void ownMission(Sentence sentence, Mention mention, Overview text, Features features) {
		boolean own = text.mentions().containsKey(Mention.MISSION);
		features.add("own mission", own);
		features.add("own mission here", own
				&& sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.MISSION)));
		boolean met = text.strict().containsKey(Mention.MISSION);
		features.add("own mission met", met).add("own mission met " + mention.sort(), met);
		features.add("own mission met, nobody named", met && !text.named().contains(mention.key()));
	}

	/** "Selain dengan …", "Dengan …, ia …": words right before somebody. */
	private void around(List<Token> tokens, Mention mention, Features features) {
		features.add("an event", this.events.anyIn(tokens, mention.span().from(), mention.span().to()));
		int at = mention.span().from();
		int begin = Math.max(mention.sentence().span().from(), at - 4);
		features.add("besides", this.besides.anyIn(tokens, begin, at));
		boolean with = at > mention.sentence().span().from() && WITH.contains(tokens.get(at - 1).word());
		features.add("right with", with).add("right with at first", with && at - 1 == mention.sentence().span().from());
	}

	private void between(List<Token> tokens, Sentence sentence, Mention mention, Trigger trigger, Features features) {
		boolean after = mention.span().from() >= trigger.to();
		int from = after ? trigger.to() : mention.span().to();
		int to = after ? mention.span().from() : trigger.from();
		features.add(after ? "after" : "ahead", Math.max(0, to - from), 1, 3, 8, 16, 32);
		boolean companion = false;
		boolean joined = false;
		for (int i = from; i < to; i++) {
			companion |= this.companions.startsAt(tokens, i, to);
			joined |= this.with.contains(tokens.get(i).word()) && !sentence.namesSomeone(i);
		}
		String side = after ? " after" : " ahead";
		features.add("companion" + side, companion).add("with" + side, joined);
		features.add("received", this.received.anyIn(tokens, sentence.span().from(), sentence.span().to()));
		features.add("said", after && this.said.anyIn(tokens, from, to));
	}

	/** A meeting long before the article appeared is recalled, one after it planned. */
	private void time(Narrative story, Sentence sentence, Features features) {
		LocalDate published = story.published();
		MeetingDayReader.Told when = (published != null)
				? this.when.of(story.article(), List.of(sentence), published, null) : null;
		if (when == null || published == null) {
			features.add("no day here");
			return;
		}
		features.add("long ago", when.date().isBefore(published.minusDays(LONG_AGO)));
		features.add("to come", when.date().isAfter(published.plusDays(2)));
		features.add("recent", when.day() && !when.date().isBefore(published.minusDays(LONG_AGO / 2))
				&& !when.date().isAfter(published.plusDays(2)));
	}

	private static int rank(Mention mention, Sentence sentence, Trigger trigger) {
		int far = (mention.sentence() == sentence) ? 0 : 1;
		int after = (far == 0 && mention.span().from() >= trigger.to()) ? 0 : 1;
		int sort = mention.named() ? 0 : (mention.person() != null) ? 1 : mention.state() ? 3 : 2;
		return far * 100 + sort * 10 + after;
	}

	private static String place(Narrative story, Mention mention, Sentence sentence, Trigger trigger) {
		Sentence where = mention.sentence();
		if (where == sentence) {
			return (mention.span().from() >= trigger.to()) ? "behind" : "before";
		}
		if (where == story.headline()) {
			return "headline";
		}
		if (where == story.caption()) {
			return "caption";
		}
		return !story.isBody(sentence) ? "lead" : (where.number() > sentence.number()) ? "next" : "last";
	}

}
