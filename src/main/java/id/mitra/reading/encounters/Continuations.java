package id.mitra.reading.encounters;

import java.util.List;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.mentions.TriggerReader;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Finds what else of a release is about the meetings that it reports: the sentences that
 * go on about one, that introduce several, and who came along.
 */
final class Continuations {

	/** A sentence that begins with "kunjungan tersebut" goes on about the one before. */
	private static final int BEGINNING = 4;

	private final Phrases<String> again = Vocabulary.phrases("again");

	private final Phrases<String> refers = Vocabulary.phrases("refers");

	private final Phrases<String> ofAll = Vocabulary.phrases("of all");

	private final Phrases<String> several = Vocabulary.phrases("several");

	private final TriggerReader triggers = new TriggerReader();

	private final CompanionReader companions;

	Continuations(Gazetteer gazetteer) {
		this.companions = new CompanionReader(gazetteer);
	}

	/** Adds to each meeting what the sentences after it go on to tell of it. */
	void gather(Narrative story, List<Encounter> encounters) {
		int introduction = -1;
		int next = 0;
		Encounter last = null;
		List<Encounter> told = encounters.stream()
			.filter((encounter) -> encounter.first() < story.body().size())
			.toList();
		for (Sentence sentence : story.body()) {
			boolean begins = false;
			while (next < told.size() && told.get(next).first() == sentence.number()) {
				Encounter encounter = told.get(next);
				encounter.introduction = introduction;
				int before = sentence.number() - 1;
				boolean apart = told.stream().noneMatch((other) -> other.sentences.contains(before));
				if (before >= 0 && apart && goesOn(story.article().tokens(), sentence)) {
					encounter.sentences.add(before);
				}
				last = encounter;
				begins = true;
				next++;
			}
			introduction = (!begins && introduces(story.article().tokens(), sentence)) ? sentence.number()
					: introduction;
			if (last != null) {
				follow(story.article(), sentence, last);
				boolean ofAll = this.ofAll.anyIn(story.article().tokens(), sentence.span().from(),
						sentence.span().to());
				for (Encounter encounter : ofAll ? told.subList(0, next) : List.of(last)) {
					this.companions.add(story.article(), sentence, encounter);
				}
			}
		}
		encounters.stream()
			.filter((encounter) -> encounter.first() >= story.body().size())
			.forEach(
					(encounter) -> this.companions.add(story.article(), story.all().get(encounter.first()), encounter));
	}

	/** "serangkaian pertemuan": a sentence that has the day and place of several. */
	private boolean introduces(List<Token> tokens, Sentence sentence) {
		Trigger trigger = SentenceReader.namesOurs(sentence) ? this.triggers.in(tokens, sentence) : null;
		return trigger != null && !trigger.talk() && this.several.anyIn(tokens,
				Math.max(sentence.span().from(), trigger.from() - 3), sentence.span().to());
	}

	private boolean goesOn(List<Token> tokens, Sentence sentence) {
		int end = Math.min(sentence.span().to(), sentence.span().from() + BEGINNING);
		for (int i = sentence.span().from(); i < end - 1; i++) {
			if (this.again.startsAt(tokens, i, end) || this.refers.startsAt(tokens, i, end)) {
				return true;
			}
		}
		return false;
	}

	/** A sentence that goes on about the last meeting: when and where it was. */
	private void follow(Article article, Sentence sentence, Encounter last) {
		if (last.sentences.contains(sentence.number())) {
			return;
		}
		List<Token> tokens = article.tokens();
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (!sentence.isQuoted(i) && this.again.startsAt(tokens, i, sentence.span().to())
					&& !this.triggers.isAhead(tokens, sentence, i)) {
				last.sentences.add(sentence.number());
				return;
			}
		}
	}

}
