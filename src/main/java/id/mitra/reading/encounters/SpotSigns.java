package id.mitra.reading.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.meeting.term.Level;
import id.mitra.reading.mentions.MeetingDayReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells what speaks for and against that a sentence reports a meeting, with whomever.
 */
final class SpotSigns {

	/** What an article begins with it reports, whenever that was. */
	static final int BEGINNING = 2;

	/** In days. No release is given out so long after a meeting. */
	private static final int LONG_AGO = 75;

	/** A sentence that goes on to the next meeting says so among its first words. */
	private static final int FIRST_WORDS = 5;

	private final MeetingDayReader when = new MeetingDayReader();

	private final Phrases<String> again = Vocabulary.phrases("again");

	private final Phrases<String> several = Vocabulary.phrases("several");

	private final Phrases<String> domestic = Vocabulary.phrases("domestic", "others at home");

	private final Phrases<String> pronouns = Vocabulary.phrases("pronouns");

	private final Phrases<String> turns = Vocabulary.phrases("turns");

	/**
	 * Where a meeting may be reported.
	 *
	 * @param signs what speaks for and against that it is, with whomever
	 */
	record Spot(Overview text, Sentence sentence, Trigger trigger, List<String> signs) {
	}

	Spot of(Overview text, Sentence sentence, Trigger trigger, boolean oursBefore) {
		Narrative story = text.story();
		List<Token> tokens = story.article().tokens();
		Features features = new Features();
		features.add("of people", trigger.ofPeople());
		features.add(!story.isBody(sentence) ? (sentence == story.headline()) ? "in headline" : "in caption"
				: (sentence.number() < BEGINNING) ? "in lead" : "in body");
		time(story, sentence, features);
		features.add(SentenceReader.namesOurs(sentence) ? "ours here" : text.namesOurs(sentence) ? "ours by name"
				: oursBefore ? "ours before" : text.ours() ? "ours somewhere" : "ours nowhere");
		features.add("nobody named", text.named() == 0);
		features.add("other states", text.others(), 1, 2, 3, 5);
		features.add("nothing strict", !text.strict());
		features.add("several", this.several.anyIn(tokens, Math.max(sentence.span().from(), trigger.from() - 3),
				Math.min(sentence.span().to(), trigger.to() + 3)));
		features.add("in turn", inTurn(tokens, sentence)).add("several told", text.several());
		text.announced().forEach((what) -> features.add("announced " + what));
		features.add("others of ours here", !SentenceReader.namesOurs(sentence)
				&& sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.DOMESTIC)));
		boolean meant = this.pronouns.anyIn(tokens, sentence.span().from(), trigger.to());
		features.add("meant", meant);
		features.add("others act",
				!meant && !SentenceReader.namesOurs(sentence) && !text.namesOurs(sentence) && story.isBody(sentence));
		features.add("another minister acts", StrictReader.isOtherMinister(story.article(), sentence, trigger));
		features.add("another year", story.published() != null
				&& StrictReader.isOfAnotherYear(tokens, sentence, Objects.requireNonNull(story.published())));
		features.add("called off", StrictReader.isCalledOff(tokens, sentence));
		features.add("our president acts",
				sentence.people()
					.stream()
					.anyMatch((person) -> isPresident(person) && person.span().from() <= trigger.to() + 1));
		features.add("others among themselves", isAmongOthers(sentence));
		features.add("a mission acts",
				!SentenceReader.namesOurs(sentence) && acts(sentence, trigger, AffiliationKind.MISSION));
		features.add("others at home act",
				this.domestic.anyIn(tokens, sentence.span().from(), Math.max(sentence.span().from(), trigger.from())));
		features.add("goes on", this.again.anyIn(tokens, sentence.span().from(), sentence.span().to()));
		return new Spot(text, sentence, trigger, features.names());
	}

	/** Whoever heads a state that is not named heads ours. */
	private static boolean isPresident(Person person) {
		return person.level() == Level.HEAD_OF_GOVERNMENT && !person.affiliation().is(AffiliationKind.PARTNER);
	}

	/** Two states or more that are not ours, and nobody of ours. */
	private static boolean isAmongOthers(Sentence sentence) {
		return !SentenceReader.namesOurs(sentence) && Stream
			.concat(sentence.people().stream().map(Person::affiliation),
					sentence.authorities().stream().map(Sentence.Authority::affiliation))
			.filter((affiliation) -> affiliation.is(AffiliationKind.PARTNER))
			.map(Affiliation::country)
			.filter(Objects::nonNull)
			.distinct()
			.count() > 1;
	}

	/** Whether one of some kind is named before the words of a meeting, and so acts. */
	static boolean acts(Sentence sentence, Trigger trigger, AffiliationKind kind) {
		return sentence.people()
			.stream()
			.anyMatch((person) -> person.affiliation().is(kind) && person.span().to() <= trigger.from());
	}

	private boolean inTurn(List<Token> tokens, Sentence sentence) {
		int end = Math.min(sentence.span().to(), sentence.span().from() + FIRST_WORDS);
		return this.turns.anyIn(tokens, sentence.span().from(), end);
	}

	/** A meeting long before the article appeared is recalled, one after it planned. */
	private void time(Narrative story, Sentence sentence, Features features) {
		LocalDate published = story.published();
		MeetingDayReader.Told when = this.when.of(story.article(), List.of(sentence), published, null);
		if (when == null || published == null) {
			features.add("no day here", when == null).add("recent", when != null && when.day());
			return;
		}
		features.add("long ago", when.date().isBefore(published.minusDays(LONG_AGO)));
		features.add("to come", when.date().isAfter(published.plusDays(2)));
		features.add("recent", when.day() && !when.date().isBefore(published.minusDays(LONG_AGO / 2))
				&& !when.date().isAfter(published.plusDays(2)));
	}

}
