package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Finds where a release names a cooperation area, by all its names, and tells how each
 * time: in whose mouth, as part of whose name, after which word.
 */
final class NamedAreas {

	private static final int NEAR = 4;

	private static final int FAR = 12;

	/** From here on a release tells what was before and around. */
	private static final int LATE = 8;

	private static final String HOME = "ID";

	private final Set<String> vague = Vocabulary.words("vague");

	private final Phrases<String> loose = Vocabulary.named("areas loosely");

	private final Phrases<String> workers = Vocabulary.phrases("workers");

	private final Phrases<String> abroad = Vocabulary.named("abroad");

	private final Phrases<String> events = Vocabulary.phrases("events");

	private final Phrases<String> occasions = Vocabulary.phrases("occasions", "margins");

	private final Phrases<String> subjects = Vocabulary.phrases("subjects");

	private final Phrases<String> agreements = Vocabulary.phrases("agreements");

	private final Phrases<String> agreed = Vocabulary.phrases("talks");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> past = Vocabulary.phrases("before", "ago", "done");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Set<String> others = Vocabulary.words("other workers");

	private final Gazetteer gazetteer;

	NamedAreas(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * An area where it is named once.
	 *
	 * @param plain whether it stands for itself, not as part of a name
	 * @param loose whether the words only go with the area
	 */
	record AreaMention(String code, Sentence sentence, Span span, boolean plain, boolean loose, List<String> signs) {
	}

	List<AreaMention> in(Narrative story) {
		List<AreaMention> named = new ArrayList<>();
		for (Sentence sentence : story.all()) {
			int first = named.size();
			abroad(story, sentence, named);
			List<Token> tokens = story.article().tokens();
			for (Phrases.Match<String> match : this.gazetteer.areas()
				.in(tokens, sentence.span().from(), sentence.span().to())) {
				boolean vague = match.to() - match.from() == 1 && this.vague.contains(tokens.get(match.from()).word());
				if (!isDecree(tokens, match, sentence.span())
						&& (!vague || isOfWorkers(tokens, match, sentence.span()))) {
					match.values()
						.forEach((code) -> add(story, sentence, code, new Span(match.from(), match.to()), named));
				}
			}
			loosely(story, sentence, named, named.size() - first);
		}
		named.removeIf((area) -> this.gazetteer.retired().contains(area.code()));
		return named;
	}

	/** Words that only go with an area, where none names one. */
	private void loosely(Narrative story, Sentence sentence, List<AreaMention> named, int here) {
		List<Token> tokens = story.article().tokens();
		List<AreaMention> known = List.copyOf(named.subList(named.size() - here, named.size()));
		for (Phrases.Match<String> match : this.loose.in(tokens, sentence.span().from(), sentence.span().to())) {
			Span span = new Span(match.from(), match.to());
			if (!sentence.namesSomeone(span.from()) && known.stream().noneMatch((area) -> area.span().overlaps(span))) {
				match.values()
					.forEach((code) -> named
						.add(new AreaMention(code, sentence, span, true, true, signs(story, sentence, span, true))));
			}
		}
	}

	private void add(Narrative story, Sentence sentence, String code, Span span, List<AreaMention> named) {
		boolean plain = !sentence.namesSomeone(span.from())
				&& !isOccasion(story.article().tokens(), span, sentence.span());
		named.add(new AreaMention(code, sentence, span, plain, false, signs(story, sentence, span, plain)));
	}

	private List<String> signs(Narrative story, Sentence sentence, Span span, boolean plain) {
		List<Token> tokens = story.article().tokens();
		Features signs = new Features();
		if (!plain) {
			return signs.add("in a name").names();
		}
		int body = story.body().size();
		int begin = Math.max(sentence.span().from(), span.from() - FAR);
		boolean quoted = sentence.isQuoted(span.from());
		signs.add(quoted ? "quoted" : "told");
		signs.add(!story.isBody(sentence) ? (sentence == story.headline()) ? "headline" : "caption"
				: (sentence.number() < 2) ? "lead" : "");
		signs.add("late", story.isBody(sentence) && body > LATE && sentence.number() >= body - body / 3);
		signs.add("subject", this.subjects.anyIn(tokens, begin, span.from()));
		signs.add("agreement", this.agreements.anyIn(tokens, begin, span.from()));
		signs.add("agreed", !quoted && this.agreed.anyIn(tokens, sentence.span().from(), span.from()));
		signs.add("planned", this.ahead.anyIn(tokens, begin, span.from()));
		signs.add("earlier", this.past.anyIn(tokens, begin, span.from()));
		signs.add("said", !quoted && this.said.anyIn(tokens, sentence.span().from(), span.from()));
		return signs.names();
	}

	/** "PP 36/2021": a regulation, no rules of a company. */
	private static boolean isDecree(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return match.to() - match.from() == 1 && tokens.get(match.from()).is("pp") && match.to() < sentence.to()
				&& (tokens.get(match.to()).number() || tokens.get(match.to()).is("nomor")
						|| tokens.get(match.to()).is("no"));
	}

	/** "di sela-sela G20 LEMM": where people met, not what they spoke of. */
	private boolean isOccasion(List<Token> tokens, Span span, Span sentence) {
		return this.events.startsAt(tokens, span.from(), sentence.to())
				&& this.occasions.anyIn(tokens, Math.max(sentence.from(), span.from() - FAR), span.from());
	}

	/** "untuk bekerja di Austria": work in another state. */
	private void abroad(Narrative story, Sentence sentence, List<AreaMention> named) {
		List<Token> tokens = story.article().tokens();
		for (Phrases.Match<String> match : this.abroad.in(tokens, sentence.span().from(), sentence.span().to())) {
			Phrases.Match<String> country = (match.to() < sentence.span().to())
					? this.gazetteer.countries().at(tokens, match.to(), sentence.span().to()) : null;
			if (country != null && tokens.get(match.to()).capital() && !country.value().equals(HOME)) {
				add(story, sentence, match.value(), new Span(match.from(), country.to()), named);
			}
		}
	}

	private boolean isOfWorkers(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		int limit = Math.min(sentence.to(), match.to() + NEAR);
		for (Phrases.Match<String> workers : this.workers.in(tokens, match.to(), limit)) {
			boolean others = workers.to() < sentence.to() && this.others.contains(tokens.get(workers.to()).word());
			if (!others) {
				return true;
			}
		}
		return false;
	}

}
