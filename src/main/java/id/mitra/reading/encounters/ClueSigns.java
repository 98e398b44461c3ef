package id.mitra.reading.encounters;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells what speaks for and against that a sentence reports a meeting with somebody.
 */
final class ClueSigns {

	/** How clearly words speak of a meeting, the clearest first. */
	private static final List<String> FORCES = List.of("strong", "weak", "talk", "beside", "alone", "loose", "ago",
			"recalled", "ahead", "quoted", "apart");

	private static final Set<String> WITH = Set.of("dengan", "bersama", "with", "kepada", "oleh");

	private final Phrases<String> companions = Vocabulary.phrases("companions");

	private final Phrases<String> received = Vocabulary.phrases("receiving");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> events = Vocabulary.phrases("events", "gatherings");

	private final Phrases<String> gatherings = Vocabulary.phrases("gatherings");

	private final Phrases<String> besides = Vocabulary.phrases("besides");

	private final Set<String> with = Vocabulary.words("with");

	/** What speaks for and against that one who is named there or near was met. */
	Features of(SpotSigns.Spot at, Mention mention, boolean reported) {
		Sentence sentence = at.sentence();
		Trigger trigger = at.trigger();
		Overview text = at.text();
		Features features = new Features();
		at.signs().forEach(features::add);
		String place = place(at, mention);
		String sort = mention.sort();
		String who = mention.key().equals(Mention.MISSION) ? "mission " : "";
		text.announced().forEach((what) -> features.add("announced " + what + " strict", reported));
		for (String sign : List.of("long ago", "to come", "recent", "no day here", "ours nowhere", "ours before",
				"our president acts", "others act")) {
			features.add(sign + ", strict", reported && at.signs().contains(sign));
		}
		features.add("strict", reported).add(who + place + " " + sort).add(who + place).add(who + sort);
		String force = force(trigger);
		features.add(who + "by " + force).add(who + "by " + force + " " + place);
		List<Token> tokens = at.text().story().article().tokens();
		boolean later = mention.partner() != null && mention.partner().visit() > 0;
		features.add("a later visit", later).add("a later visit by " + force + " " + place, later);
		features.add(who + "quoted", mention.sentence().isQuoted(mention.span().from()));
		features.add("nothing strict " + who + place + " " + sort, !text.strict());
		for (String act : List.of("meant", "others act", "ours here")) {
			features.add(act + " " + who + place + " " + sort, at.signs().contains(act));
		}
		boolean foreign = mention.sentence() == sentence && mention.span().from() >= trigger.to()
				&& !SentenceReader.namesOurs(sentence) && SpotSigns.acts(sentence, trigger, AffiliationKind.PARTNER);
		features.add("another of them acts", foreign);
		boolean alone = !text.namesAnybody(sentence);
		features.add("nobody here", alone).add("nobody here " + place + " " + sort, alone);
		overall(mention, who, reported, text, features);
		row(at, mention, who + place + " " + sort, features);
		if (who.isEmpty()) {
			ownMission(sentence, mention, text, features);
		}
		around(tokens, mention, features);
		if (mention.sentence() == sentence) {
			between(tokens, sentence, mention, trigger, features);
		}
		return features;
	}

	/** What all clues that name the same one say together, the clearest of them first. */
	List<String> together(Overview text, List<Clue> group) {
		Features signs = new Features();
		List<Clue> direct = group.stream()
			.filter((clue) -> clue.with().getFirst().sentence() == clue.sentence())
			.toList();
		String best = direct.stream()
			.map((clue) -> force(clue.trigger()))
			.min(Comparator.comparingInt(FORCES::indexOf))
			.orElse("apart");
		String first = group.stream()
			.filter((clue) -> !text.story().isBody(clue.sentence()) || clue.sentence().number() <= SpotSigns.BEGINNING)
			.map((clue) -> force(clue.trigger()))
			.min(Comparator.comparingInt(FORCES::indexOf))
			.orElse("later");
		signs.add("at first " + first);
		boolean named = group.stream().anyMatch((clue) -> clue.with().stream().anyMatch(Mention::named));
		signs.add("best " + best).add("best " + best + (named ? " named" : " unnamed"));
		signs.add("only doubtful", !direct.isEmpty() && FORCES.indexOf(best) >= FORCES.indexOf("loose"));
		signs.add("only ahead",
				!direct.isEmpty() && direct.stream().allMatch((clue) -> clue.trigger().doubt().equals("ahead")));
		signs.add("clues", group.size(), 1, 2, 4, 8);
		signs.add("all called off",
				group.stream()
					.filter((clue) -> clue.trigger().doubt().isEmpty())
					.allMatch((clue) -> clue.features().names().contains("called off")));
		return signs.names();
	}

	private static String force(Trigger trigger) {
		return !trigger.doubt().isEmpty() ? trigger.doubt()
				: trigger.strong() ? "strong" : trigger.talk() ? "talk" : "weak";
	}

	/** Of several who were met each is named in person, with the day or the hour. */
	private void row(SpotSigns.Spot at, Mention mention, String what, Features features) {
		boolean turn = at.signs().contains("in turn");
		features.add("in turn " + what, turn).add("in turn, several told", turn && at.text().several());
		features.add("several told " + what, at.text().several());
		features.add("dated " + what, at.signs().contains("recent") && mention.sentence() == at.sentence());
	}

	/** What the whole text says of somebody. */
	private static void overall(Mention mention, String who, boolean strict, Overview text, Features features) {
		Overview.Renown renown = text.of(mention.key());
		features.add(who + "mentions", renown.mentions(), 1, 2, 4);
		features.add(who + "together", renown.together(), 0, 1, 2, 4);
		features.add(who + "speaks", renown.speaks());
		features.add(who + "named somewhere", renown.named());
		features.add("another named", text.named() > (renown.named() ? 1 : 0));
		features.add("strict elsewhere", !strict && renown.strict());
		boolean other = !renown.strict() && text.strict();
		features.add("another strict", other).add("another strict, several told", other && text.several());
		features.add(who + "headlined", renown.headlined());
		features.add("headlined named", renown.headlined() && renown.named());
		features.add("headline", text.headline() != null);
		features.add("headlined as met", renown.headlined() && text.headline() != null);
	}

	/** Where our own mission was met, its host state was spoken of. */
	private static void ownMission(Sentence sentence, Mention mention, Overview text, Features features) {
		boolean own = text.isNamed(Mention.MISSION);
		features.add("own mission", own);
		features.add("own mission here", own
				&& sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.MISSION)));
		boolean met = own && text.of(Mention.MISSION).strict();
		features.add("own mission met", met).add("own mission met " + mention.sort(), met);
		features.add("own mission met, nobody named", met && !text.of(mention.key()).named());
	}

	/** "Selain dengan …", "Dengan …, ia …": words right before somebody. */
	private void around(List<Token> tokens, Mention mention, Features features) {
		features.add("an event", this.events.anyIn(tokens, mention.span().from(), mention.span().to()));
		int at = mention.span().from();
		int begin = Math.max(mention.sentence().span().from(), at - 4);
		features.add("of an event", this.gatherings.anyIn(tokens, begin, at));
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

	private static String place(SpotSigns.Spot at, Mention mention) {
		Narrative story = at.text().story();
		Sentence sentence = at.sentence();
		Sentence where = mention.sentence();
		if (where == sentence) {
			return (mention.span().from() >= at.trigger().to()) ? "behind" : "before";
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
