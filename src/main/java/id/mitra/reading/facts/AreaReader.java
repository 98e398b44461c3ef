package id.mitra.reading.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Finds the cooperation areas that sentences speak of, by all their names. What belongs
 * to the name of an office or an authority is none: a minister of labour and social
 * security has not spoken of social security yet.
 */
public final class AreaReader {

	private static final int NEAR = 4;

	private static final int FAR = 12;

	private static final String HOME = "ID";

	private final Set<String> vague = Vocabulary.words("vague");

	private final Phrases<String> workers = Vocabulary.phrases("workers");

	private final Phrases<String> abroad = Vocabulary.named("abroad");

	private final Phrases<String> events = Vocabulary.phrases("events");

	private final Phrases<String> occasions = Vocabulary.phrases("occasions", "margins");

	private final Set<String> others = Vocabulary.words("other workers");

	private final Gazetteer gazetteer;

	public AreaReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The areas by their codes, each where it is named first.
	 */
	public Map<String, Span> in(List<Token> tokens, List<Sentence> sentences) {
		Map<String, Span> areas = new LinkedHashMap<>();
		for (Sentence sentence : sentences) {
			abroad(tokens, sentence, areas);
			for (Phrases.Match<String> match : this.gazetteer.areas()
				.in(tokens, sentence.span().from(), sentence.span().to())) {
				boolean someone = sentence.namesSomeone(match.from());
				boolean vague = match.to() - match.from() == 1 && this.vague.contains(tokens.get(match.from()).word());
				if (!someone && !isDecree(tokens, match, sentence.span()) && !isOccasion(tokens, match, sentence.span())
						&& (!vague || isOfWorkers(tokens, match, sentence.span()))) {
					match.values().forEach((code) -> areas.putIfAbsent(code, new Span(match.from(), match.to())));
				}
			}
		}
		areas.keySet().removeAll(this.gazetteer.retired());
		return areas;
	}

	/** "PP 36/2021": a regulation, no rules of a company. */
	private static boolean isDecree(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return match.to() - match.from() == 1 && tokens.get(match.from()).is("pp") && match.to() < sentence.to()
				&& (tokens.get(match.to()).number() || tokens.get(match.to()).is("nomor")
						|| tokens.get(match.to()).is("no"));
	}

	/** "di sela-sela G20 LEMM": where people met, not what they spoke of. */
	private boolean isOccasion(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return this.events.startsAt(tokens, match.from(), sentence.to())
				&& this.occasions.anyIn(tokens, Math.max(sentence.from(), match.from() - FAR), match.from());
	}

	/** "untuk bekerja di Austria": work in another state. */
	private void abroad(List<Token> tokens, Sentence sentence, Map<String, Span> areas) {
		for (Phrases.Match<String> match : this.abroad.in(tokens, sentence.span().from(), sentence.span().to())) {
			Phrases.Match<String> country = (match.to() < sentence.span().to())
					? this.gazetteer.countries().at(tokens, match.to(), sentence.span().to()) : null;
			if (country != null && tokens.get(match.to()).capital() && !country.value().equals(HOME)) {
				areas.putIfAbsent(match.value(), new Span(match.from(), country.to()));
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
