package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.mentions.MentionReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
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

	/** The sign of a sentence that tells how things are, and of nobody who met. */
	static final String OF_NOBODY = "of nobody";

	private static final String HOME = "ID";

	private static final int BREAKS = Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE;

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

	private final Phrases<String> promises = Vocabulary.named("promises");

	private final Phrases<String> pronouns = Vocabulary.phrases("pronouns");

	private final Set<String> others = Vocabulary.words("other workers");

	private final Gazetteer gazetteer;

	private List<String> about = List.of();

	private List<Span> known = List.of();

	NamedAreas(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * An area where it is named once.
	 *
	 * @param phrase its words as they are compared
	 * @param plain whether it stands for itself, not as part of a name
	 * @param loose whether the words only go with the area
	 */
	record AreaMention(String code, Sentence sentence, Span span, String phrase, boolean plain, boolean loose,
			List<String> signs) {
	}

	List<AreaMention> in(Narrative story) {
		List<AreaMention> named = new ArrayList<>();
		Set<String> names = MentionReader.names(story,
				Set.of(AffiliationKind.OURS, AffiliationKind.MISSION, AffiliationKind.PARTNER));
		for (Sentence sentence : story.all()) {
			this.about = about(story.article().tokens(), sentence, names);
			this.known = Stream.of(this.gazetteer.areas(), this.loose)
				.flatMap((areas) -> areas.in(story.article().tokens(), sentence.span().from(), sentence.span().to())
					.stream())
				.map((match) -> new Span(match.from(), match.to()))
				.toList();
			int first = named.size();
			abroad(story, sentence, named);
			List<Token> tokens = story.article().tokens();
			for (Phrases.Match<String> match : this.gazetteer.areas()
				.in(tokens, sentence.span().from(), sentence.span().to())) {
				boolean vague = match.to() - match.from() == 1 && this.vague.contains(tokens.get(match.from()).word());
				if (!isDecree(tokens, match, sentence.span()) && !isCooperation(tokens, match, sentence.span())
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
			if (!sentence.namesSomeone(span.from()) && !isName(story, sentence, span)
					&& known.stream().noneMatch((area) -> area.span().overlaps(span))) {
				String phrase = phrase(story, span);
				List<String> signs = signs(story, sentence, span, true);
				match.values()
					.forEach((code) -> named.add(new AreaMention(code, sentence, span, phrase, true, true, signs)));
			}
		}
	}

	/** "The Jakarta Courier": within a sentence a capital is part of a name. */
	private static boolean isName(Narrative story, Sentence sentence, Span span) {
		Token token = story.article().tokens().get(span.from());
		return story.isBody(sentence) && span.from() > sentence.span().from() && token.capital() && !token.upper()
				&& !token.after(Token.BREAK);
	}

	private void add(Narrative story, Sentence sentence, String code, Span span, List<AreaMention> named) {
		boolean plain = !sentence.namesSomeone(span.from())
				&& !isOccasion(story.article().tokens(), span, sentence.span());
		named.add(new AreaMention(code, sentence, span, phrase(story, span), plain, false,
				signs(story, sentence, span, plain)));
	}

	private static String phrase(Narrative story, Span span) {
		return Tokens.fold(story.article().words(span));
	}

	/** What a sentence is about as a whole: those who met, what they want, or figures. */
	private List<String> about(List<Token> tokens, Sentence sentence, Set<String> names) {
		Features signs = new Features();
		Span span = sentence.span();
		boolean somebody = !sentence.people().isEmpty();
		int numbers = 0;
		for (int i = span.from(); i < span.to(); i++) {
			Token token = tokens.get(i);
			somebody |= token.capital() && names.contains(token.word());
			numbers += token.number() ? 1 : 0;
		}
		boolean meant = this.pronouns.anyIn(tokens, span.from(), span.to());
		signs.add("of somebody", somebody).add("of someone meant", !somebody && meant);
		signs.add(OF_NOBODY, !somebody && !meant);
		signs.add("wanted", this.promises.anyIn(tokens, span.from(), span.to()));
		signs.add("figures", numbers > 2);
		return signs.names();
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
		capitals(story, sentence, span).forEach(signs::add);
		signs.add("beside another", this.known.stream().anyMatch((other) -> isBeside(tokens, other, span)));
		signs.add("late", story.isBody(sentence) && body > LATE && sentence.number() >= body - body / 3);
		signs.add("subject", this.subjects.anyIn(tokens, begin, span.from()));
		signs.add("agreement", this.agreements.anyIn(tokens, begin, span.from()));
		signs.add("agreed", !quoted && this.agreed.anyIn(tokens, sentence.span().from(), span.from()));
		signs.add("planned", this.ahead.anyIn(tokens, begin, span.from()));
		signs.add("earlier", this.past.anyIn(tokens, begin, span.from()));
		this.about.forEach(signs::add);
		signs.add("said", !quoted && this.said.anyIn(tokens, sentence.span().from(), span.from()));
		return signs.names();
	}

	/** "Pusat Pasar Kerja": among other words with capitals it is part of a name. */
	private static List<String> capitals(Narrative story, Sentence sentence, Span span) {
		List<Token> tokens = story.article().tokens();
		boolean written = story.isBody(sentence) && span.from() > sentence.span().from()
				&& tokens.subList(span.from(), span.to())
					.stream()
					.allMatch((token) -> token.capital() || token.word().length() <= 3);
		if (!written) {
			return List.of();
		}
		boolean before = tokens.get(span.from() - 1).capital() && !tokens.get(span.from()).after(BREAKS);
		boolean behind = span.to() < sentence.span().to() && tokens.get(span.to()).capital()
				&& !tokens.get(span.to()).after(BREAKS);
		return new Features().add("in capitals").add("capitals before", before).add("capitals behind", behind).names();
	}

	/**
	 * "pelatihan keselamatan": of two areas in one breath one only tells of which sort.
	 */
	private static boolean isBeside(List<Token> tokens, Span other, Span span) {
		return (other.to() == span.from() && !tokens.get(span.from()).after(Token.BREAK | Token.COMMA))
				|| (span.to() == other.from() && !tokens.get(other.from()).after(Token.BREAK | Token.COMMA));
	}

	/** "PP 36/2021": a regulation, no rules of a company. */
	private static boolean isDecree(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return match.to() - match.from() == 1 && tokens.get(match.from()).is("pp") && match.to() < sentence.to()
				&& (tokens.get(match.to()).number() || tokens.get(match.to()).is("nomor")
						|| tokens.get(match.to()).is("no"));
	}

	/** "hubungan kerja sama": relations, not those of employers and workers. */
	private static boolean isCooperation(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return tokens.get(match.to() - 1).is("kerja") && match.to() < sentence.to() && tokens.get(match.to()).is("sama")
				&& !tokens.get(match.to()).after(Token.BREAK | Token.COMMA);
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
