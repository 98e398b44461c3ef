package id.mitra.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the cooperation areas that sentences speak of, by all their names. What belongs
 * to the name of an office or an authority is none: a minister of labour and social
 * security has not spoken of social security yet.
 */
final class AreaReader {

	private static final int NEAR = 4;

	private final Set<String> vague = Vocabulary.words("vague");

	private final Phrases<String> workers = Vocabulary.phrases("workers");

	private final Gazetteer gazetteer;

	AreaReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The areas by their codes, each where it is named first.
	 */
	Map<String, Span> in(List<Token> tokens, List<Sentence> sentences) {
		Map<String, Span> areas = new LinkedHashMap<>();
		for (Sentence sentence : sentences) {
			for (Phrases.Match<String> match : this.gazetteer.areas()
				.in(tokens, sentence.span().from(), sentence.span().to())) {
				boolean someone = sentence.namesSomeone(match.from());
				boolean vague = match.to() - match.from() == 1 && this.vague.contains(tokens.get(match.from()).word());
				if (!someone && (!vague || isOfWorkers(tokens, match, sentence.span()))) {
					match.values().forEach((code) -> areas.putIfAbsent(code, new Span(match.from(), match.to())));
				}
			}
		}
		return areas;
	}

	private boolean isOfWorkers(List<Token> tokens, Phrases.Match<String> match, Span sentence) {
		return this.workers.anyIn(tokens, match.to(), Math.min(sentence.to(), match.to() + NEAR));
	}

}
