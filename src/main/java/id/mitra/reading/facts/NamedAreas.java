package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;

/**
 * Finds where a release names a cooperation area, by all its names.
 */
final class NamedAreas {

	private static final int NEAR = 4;

	private static final int FAR = 12;

	private static final String HOME = "ID";

	private final Set<String> vague = Vocabulary.words("vague");

	private final Phrases<String> loose = Vocabulary.named("areas loosely");

	private final Phrases<String> workers = Vocabulary.phrases("workers");

	private final Phrases<String> abroad = Vocabulary.named("abroad");

	private final Phrases<String> events = Vocabulary.phrases("events");

	private final Phrases<String> occasions = Vocabulary.phrases("occasions", "margins");

	private final Set<String> others = Vocabulary.words("other workers");

	private final Gazetteer gazetteer;

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
		AreaSigns all = new AreaSigns(story);
		for (Sentence sentence : story.all()) {
			AreaSigns.InSentence signs = all.in(sentence, spans(story, sentence));
			int first = named.size();
			abroad(story, signs, named);
			List<Token> tokens = story.article().tokens();
			for (Phrases.Match<String> match : this.gazetteer.areas()
				.in(tokens, sentence.span().from(), sentence.span().to())) {
				boolean vague = match.to() - match.from() == 1 && this.vague.contains(tokens.get(match.from()).word());
				if (!isDecree(tokens, match, sentence.span()) && !isCooperation(tokens, match, sentence.span())
						&& (!vague || isOfWorkers(tokens, match, sentence.span()))) {
					match.values()
						.forEach((code) -> add(story, signs, code, new Span(match.from(), match.to()), named));
				}
			}
			loosely(story, signs, named, named.size() - first);
		}
		named.removeIf((area) -> this.gazetteer.retired().contains(area.code()));
		return named;
	}

	/** All words of a sentence that name an area or go with one. */
	private List<Span> spans(Narrative story, Sentence sentence) {
		return Stream.of(this.gazetteer.areas(), this.loose)
			.flatMap((areas) -> areas.in(story.article().tokens(), sentence.span().from(), sentence.span().to())
				.stream())
			.map((match) -> new Span(match.from(), match.to()))
			.toList();
	}

	/** Words that only go with an area, where none names one. */
	private void loosely(Narrative story, AreaSigns.InSentence all, List<AreaMention> named, int here) {
		Sentence sentence = all.sentence();
		List<Token> tokens = story.article().tokens();
		List<AreaMention> known = List.copyOf(named.subList(named.size() - here, named.size()));
		for (Phrases.Match<String> match : this.loose.in(tokens, sentence.span().from(), sentence.span().to())) {
			Span span = new Span(match.from(), match.to());
			if (!sentence.namesSomeone(span.from()) && !isName(story, sentence, span)
					&& known.stream().noneMatch((area) -> area.span().overlaps(span))) {
				String phrase = phrase(story, span);
				List<String> signs = all.of(span, true);
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

	private void add(Narrative story, AreaSigns.InSentence signs, String code, Span span, List<AreaMention> named) {
		Sentence sentence = signs.sentence();
		boolean plain = !sentence.namesSomeone(span.from())
				&& !isOccasion(story.article().tokens(), span, sentence.span());
		named.add(new AreaMention(code, sentence, span, phrase(story, span), plain, false, signs.of(span, plain)));
	}

	private static String phrase(Narrative story, Span span) {
		return Tokens.fold(story.article().words(span));
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
	private void abroad(Narrative story, AreaSigns.InSentence signs, List<AreaMention> named) {
		List<Token> tokens = story.article().tokens();
		Sentence sentence = signs.sentence();
		for (Phrases.Match<String> match : this.abroad.in(tokens, sentence.span().from(), sentence.span().to())) {
			Phrases.Match<String> country = (match.to() < sentence.span().to())
					? this.gazetteer.countries().at(tokens, match.to(), sentence.span().to()) : null;
			if (country != null && tokens.get(match.to()).capital() && !country.value().equals(HOME)) {
				add(story, signs, match.value(), new Span(match.from(), country.to()), named);
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
