package id.mitra.reading.encounters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.country.Countries;
import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.MentionReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.mentions.TriggerReader;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds all sentences that may report a meeting, each with everybody of the other side
 * who is named in it, beside it, in the caption or the headline.
 */
final class ClueReader {

	/** So many with one sentence are looked at. */
	private static final int MOST = 12;

	private final TriggerReader triggers = new TriggerReader();

	private final StrictReader strict;

	private final MentionReader mentions;

	private final SpotSigns spots = new SpotSigns();

	private final ClueSigns signs = new ClueSigns();

	ClueReader(Gazetteer gazetteer, Countries countries) {
		this.strict = new StrictReader(gazetteer, countries);
		this.mentions = new MentionReader(gazetteer, countries);
	}

	List<Clue> in(Narrative story) {
		List<List<Mention>> mentions = this.mentions.in(story);
		Map<Integer, Map<String, Encounter>> strict = this.strict.in(story);
		Overview text = new Overview(story, mentions, strict);
		List<Clue> clues = new ArrayList<>();
		boolean oursBefore = false;
		for (Sentence sentence : story.all()) {
			Trigger trigger = trigger(story, sentence, mentions.get(sentence.number()), text);
			if (trigger != null) {
				Map<String, Encounter> reported = strict.getOrDefault(sentence.number(), Map.of());
				SpotSigns.Spot place = this.spots.of(text, sentence, trigger, oursBefore);
				Map<String, List<Mention>> near = near(story, sentence, mentions);
				near.forEach((key, named) -> clues.add(clue(place, named, reported(reported, sentence, near, key))));
			}
			oursBefore |= SentenceReader.namesOurs(sentence);
		}
		grouped(text, clues);
		return clues;
	}

	/**
	 * What a sentence reports by itself: where several of a state were met in turn, of
	 * the one whom it names.
	 */
	private static @Nullable Encounter reported(Map<String, Encounter> reported, Sentence sentence,
			Map<String, List<Mention>> near, String key) {
		List<Mention> named = near.getOrDefault(key, List.of());
		NamedPartner partner = named.getFirst().partner();
		if (partner == null) {
			return reported.get(key);
		}
		Encounter encounter = reported.get(partner.party());
		boolean several = partner.visit() > 0
				|| near.keySet().stream().anyMatch((other) -> other.startsWith(partner.party() + "+"));
		boolean here = !several || named.stream().anyMatch((mention) -> mention.sentence() == sentence);
		return (encounter != null && here) ? encounter.as(key) : null;
	}

	/** Adds to each clue what all of them that name the same one say together. */
	private void grouped(Overview text, List<Clue> clues) {
		Map<String, List<Clue>> groups = new LinkedHashMap<>();
		clues.forEach((clue) -> groups.computeIfAbsent(clue.key(), (key) -> new ArrayList<>()).add(clue));
		groups.values().forEach((group) -> {
			List<String> signs = this.signs.together(text, group);
			group.forEach((clue) -> signs.forEach(clue.features()::add));
		});
	}

	/**
	 * The words of a meeting, else whoever of the other side stands beside one of ours,
	 * and where several meetings are announced, whoever of it is named.
	 */
	private @Nullable Trigger trigger(Narrative story, Sentence sentence, List<Mention> mentions, Overview text) {
		Trigger trigger = this.triggers.any(story.article().tokens(), sentence);
		if (trigger != null) {
			return trigger;
		}
		boolean both = sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.OURS))
				|| text.namesOurs(sentence);
		boolean alone = !both && text.several() && text.ours() && story.isBody(sentence);
		return mentions.stream()
			.filter((mention) -> (both && mention.person() != null) || (alone && mention.named()))
			.findFirst()
			.map((mention) -> new Trigger(new Span(mention.span().from(), mention.span().from()), false, false, false,
					both ? "beside" : "alone"))
			.orElse(null);
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

	private Clue clue(SpotSigns.Spot place, List<Mention> named, @Nullable Encounter reported) {
		List<Mention> nearest = named.stream()
			.sorted(Comparator.comparingInt((Mention mention) -> rank(mention, place.sentence(), place.trigger())))
			.toList();
		return new Clue(place.sentence(), place.trigger(), nearest, reported,
				this.signs.of(place, nearest.getFirst(), reported != null));
	}

	private static int rank(Mention mention, Sentence sentence, Trigger trigger) {
		int far = (mention.sentence() == sentence) ? 0 : 1;
		int after = (far == 0 && mention.span().from() >= trigger.to()) ? 0 : 1;
		int sort = mention.named() ? 0 : (mention.person() != null) ? 1 : mention.state() ? 3 : 2;
		return far * 100 + sort * 10 + after;
	}

}
