package id.mitra.reading.people;

import java.util.List;
import java.util.Set;

import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Looks past a comma or a word that no list of titles has, for what shows that the title
 * goes on behind it.
 */
final class TitleAhead {

	/** So far after an unknown word stands what shows that it belongs to the title. */
	private static final int AHEAD = 9;

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Phrases<String> ours = Vocabulary.phrases("ours");

	private final Gazetteer gazetteer;

	private final NameReader names;

	TitleAhead(Gazetteer gazetteer, NameReader names) {
		this.gazetteer = gazetteer;
		this.names = names;
	}

	/** "Menteri Keluarga, Tenaga Kerja, dan Pelayanan Sosial": a comma inside a title. */
	boolean listGoesOn(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		boolean and = (token.is("dan") || token.is("and")) && at + 1 < tokens.size();
		int from = and ? at + 1 : at;
		Token next = tokens.get(from);
		boolean stated = this.gazetteer.countries().startsAt(tokens, at - 1, at);
		return !stated && next.capital() && this.gazetteer.named(next) && !next.upper()
				&& !this.offices.startsAt(tokens, from, tokens.size())
				&& !this.gazetteer.countries().startsAt(tokens, from, tokens.size())
				&& !this.gazetteer.cities().startsAt(tokens, from, tokens.size());
	}

	/**
	 * "…, Penyandang Cacat Perang dan Sosial Vietnam, Name": where what follows a comma
	 * in a title ends in words of titles, before another comma and a name.
	 */
	int listEnd(List<Token> tokens, int from, int limit) {
		boolean joined = false;
		boolean known = false;
		int at = from;
		while (at < limit
				&& (at == from || !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE))) {
			Token token = tokens.get(at);
			boolean and = TitleReader.CONNECTORS.contains(token.word()) && !token.capital();
			if ((!and && !token.capital()) || this.offices.startsAt(tokens, at, limit)) {
				return from;
			}
			Phrases.Match<?> state = (joined && !and) ? this.gazetteer.countries().at(tokens, at, limit) : null;
			if (state != null && state.to() < limit && this.names.at(tokens, state.to(), limit) != null) {
				return state.to();
			}
			joined |= and;
			known = !and && (this.gazetteer.named(token) || this.gazetteer.countries().startsAt(tokens, at, limit));
			at++;
		}
		return (joined && known && this.names.followsComma(tokens, at, limit)) ? at : from;
	}

	/**
	 * After unknown words that a state or an authority follows, or words of titles and
	 * then a comma and a name.
	 */
	int unknownEnd(List<Token> tokens, int from, int limit) {
		boolean joined = false;
		int at = from;
		int until = Math.min(limit, from + AHEAD);
		while (at < until
				&& (at == from || !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE))) {
			Token token = tokens.get(at);
			if (!token.capital()) {
				boolean and = token.is("dan") || token.is("and");
				boolean goesOn = and ? at + 1 < until && isWordOfTitles(tokens, at + 1, limit)
						: Set.of("of", "the", "bidang", "urusan").contains(token.word());
				if (!goesOn) {
					return from;
				}
				joined = true;
			}
			else if (this.offices.startsAt(tokens, at, limit)) {
				return from;
			}
			else if (at > from && anchorEnd(tokens, at, limit) > at) {
				return anchorEnd(tokens, at, limit);
			}
			else {
				joined |= this.gazetteer.named(token);
			}
			at++;
		}
		return (joined && this.names.followsComma(tokens, at, limit)) ? at : from;
	}

	private boolean isWordOfTitles(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		return token.capital() && !token.upper() && this.gazetteer.named(token) && anchorEnd(tokens, at, limit) == at
				&& !this.offices.startsAt(tokens, at, limit);
	}

	private int anchorEnd(List<Token> tokens, int at, int limit) {
		if (tokens.get(at).is("kementerian") || tokens.get(at).is("ministry")) {
			return at + 1;
		}
		Phrases.Match<?> anchor = this.gazetteer.countries().at(tokens, at, limit);
		anchor = (anchor != null) ? anchor : this.gazetteer.partners().at(tokens, at, limit);
		anchor = (anchor != null) ? anchor : this.ours.at(tokens, at, limit);
		return (anchor != null) ? anchor.to() : at;
	}

}
