package id.mitra.reading.encounters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.MentionReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.mentions.TriggerReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a release as a whole tells of each with whom a meeting would be.
 */
final class Overview {

	private static final int BESIDE = 4;

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Narrative story;

	/** The words of the names of those on our side. */
	private final Set<String> names;

	/** The sentences that name somebody of another side, by number. */
	private final Set<Integer> naming = new HashSet<>();

	private final Map<String, Renown> others = new HashMap<>();

	private final boolean ours;

	private final int states;

	private final int named;

	private final boolean strict;

	private final boolean several;

	private final @Nullable Trigger headline;

	private final List<String> announced;

	Overview(Narrative story, List<List<Mention>> mentions, Map<Integer, Map<String, Encounter>> strict) {
		this.story = story;
		this.names = MentionReader.ours(story);
		this.ours = story.all().stream().anyMatch(SentenceReader::namesOurs);
		Sentence above = story.headline();
		this.headline = (above != null) ? new TriggerReader().any(story.article().tokens(), above) : null;
		Announcements announcements = new Announcements(story);
		this.several = announcements.several();
		this.announced = announcements.others();
		for (Sentence sentence : story.all()) {
			List<Mention> here = mentions.get(sentence.number());
			if (!here.isEmpty()) {
				this.naming.add(sentence.number());
			}
			boolean both = !here.isEmpty() && (SentenceReader.namesOurs(sentence) || namesOurs(sentence));
			here.forEach((mention) -> of(mention.key()).add(mention, both, sentence == above));
		}
		strict.values().forEach((keys) -> keys.keySet().forEach((key) -> of(key).strict++));
		this.states = this.others.size() - (isNamed(Mention.MISSION) ? 1 : 0);
		this.named = (int) this.others.values().stream().filter(Renown::named).count();
		this.strict = this.others.values().stream().anyMatch(Renown::strict);
	}

	/**
	 * What the text tells of one of them.
	 */
	final class Renown {

		private final Set<Integer> sentences = new HashSet<>();

		private final Set<Integer> together = new HashSet<>();

		private boolean headlined;

		private boolean named;

		private boolean speaks;

		private int strict;

		private void add(Mention mention, boolean both, boolean headline) {
			int number = mention.sentence().number();
			this.sentences.add(number);
			this.headlined |= headline;
			this.named |= mention.named();
			this.speaks |= mention.person() != null && isSpeaking(mention);
			if (both) {
				this.together.add(number);
			}
		}

		/** In how many sentences it is named. */
		int mentions() {
			return this.sentences.size();
		}

		/** In how many of them with somebody of ours. */
		int together() {
			return this.together.size();
		}

		boolean headlined() {
			return this.headlined;
		}

		/** Whether somebody of it is named in person. */
		boolean named() {
			return this.named;
		}

		/** Whether somebody of it is quoted. */
		boolean speaks() {
			return this.speaks;
		}

		/** Whether a sentence reports a meeting with it by itself. */
		boolean strict() {
			return this.strict > 0;
		}

	}

	Renown of(String key) {
		return this.others.computeIfAbsent(key, (one) -> new Renown());
	}

	private boolean isSpeaking(Mention mention) {
		List<Token> tokens = this.story.article().tokens();
		Span sentence = mention.sentence().span();
		return this.said.anyIn(tokens, Math.max(sentence.from(), mention.span().from() - BESIDE), mention.span().from())
				|| this.said.anyIn(tokens, mention.span().to(), Math.min(sentence.to(), mention.span().to() + BESIDE));
	}

	Narrative story() {
		return this.story;
	}

	boolean ours() {
		return this.ours;
	}

	/** What the text begins with where that is something else than a meeting. */
	List<String> announced() {
		return this.announced;
	}

	/** Whether the text announces several meetings. */
	boolean several() {
		return this.several;
	}

	/** The words of a meeting in the headline. */
	@Nullable Trigger headline() {
		return this.headline;
	}

	boolean namesAnybody(Sentence sentence) {
		return this.naming.contains(sentence.number());
	}

	/** How many states and bodies the text names. */
	int others() {
		return this.states;
	}

	boolean isNamed(String key) {
		return this.others.containsKey(key) && of(key).mentions() > 0;
	}

	/** Of how many of them somebody is named in person. */
	int named() {
		return this.named;
	}

	boolean strict() {
		return this.strict;
	}

	/** Whether one of ours is in a sentence by name alone. */
	boolean namesOurs(Sentence sentence) {
		List<Token> tokens = this.story.article().tokens();
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (tokens.get(i).capital() && this.names.contains(tokens.get(i).word()) && !sentence.isQuoted(i)) {
				return true;
			}
		}
		return false;
	}

}
