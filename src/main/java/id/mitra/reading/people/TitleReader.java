package id.mitra.reading.people;

import java.util.List;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells how far a title reaches: as long as its words are those that offices and
 * authorities are made of, and over unknown ones where the state or the authority, or a
 * comma and a name, come only after them.
 */
final class TitleReader {

	private static final int LONGEST_BRACKET = 8;

	/** So many words that no list has may stand within a title. */
	private static final int UNKNOWN = 2;

	static final Set<String> CONNECTORS = Set.of("dan", "of", "the", "for", "and", "untuk", "bidang", "urusan", "pada",
			"to", "ri", "on", "de", "s", "dari", "tentang", "at", "merangkap");

	/** After "dan" these begin the name of another authority. */
	private static final Set<String> ANOTHER = Set.of("kementerian", "ministry", "pemerintah", "government", "delegasi",
			"kedutaan", "kedubes", "embassy", "kemnaker");

	private static final Set<String> LEADING = Set.of("of", "for", "to", "untuk");

	private static final Set<String> PLACING = Set.of("di", "in", "at", "untuk", "to", "for");

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Phrases<String> missions = Vocabulary.phrases("missions");

	private final Set<String> parts = Vocabulary.words("parts of states");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final Gazetteer gazetteer;

	private final NameReader names;

	private final TitleAhead ahead;

	TitleReader(Gazetteer gazetteer, NameReader names) {
		this.gazetteer = gazetteer;
		this.names = names;
		this.ahead = new TitleAhead(gazetteer, names);
	}

	/**
	 * The end of a title or an authority whose first words end at a token.
	 */
	int end(List<Token> tokens, int from, int limit) {
		int end = from;
		int at = from;
		while (at < limit) {
			int next = next(tokens, from, at, limit);
			if (next > at) {
				at = next;
				end = next;
				continue;
			}
			Token token = tokens.get(at);
			boolean joined = !token.after(Token.BREAK & ~Token.SLASH | Token.OPEN)
					&& (!token.after(Token.COMMA) || this.ahead.listGoesOn(tokens, at));
			boolean another = (token.is("dan") || token.is("and")) && at + 1 < limit
					&& ANOTHER.contains(tokens.get(at + 1).word());
			if (!joined || another || !CONNECTORS.contains(token.word()) || token.capital()) {
				break;
			}
			at++;
		}
		return end;
	}

	/**
	 * "Kepala Divisi Data, Name", "Direktur Persyaratan Kerja Name": over one or two
	 * words that no list has, where what follows shows that they are no name.
	 */
	int overUnknown(List<Token> tokens, int end, int limit) {
		int at = end;
		while (at < limit && at - end < UNKNOWN && tokens.get(at).capital()
				&& !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE)
				&& !this.names.isHonorific(tokens.get(at)) && this.names.isProper(tokens, at, limit)) {
			at++;
			if (at < limit && at - end == 1 && this.names.followsComma(tokens, at, limit)
					&& !this.offices.startsAt(tokens, at, limit)) {
				return at;
			}
			int known = end(tokens, at, limit);
			boolean joined = known > at && !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE);
			if (joined && tokens.get(at).capital() && known < limit && (this.names.followsComma(tokens, known, limit)
					|| (!tokens.get(known).after(Token.COMMA) && this.names.at(tokens, known, limit) != null))) {
				return known;
			}
		}
		return end;
	}

	/** After the next words that belong to a title; not further where none do. */
	private int next(List<Token> tokens, int from, int at, int limit) {
		Token token = tokens.get(at);
		if (token.after(Token.OPEN) && !token.after(Token.BREAK | Token.COMMA)) {
			return bracketEnd(tokens, at, limit);
		}
		Phrases.Match<KnownPartner> partner = (token.capital() && !token.after(Token.BREAK | Token.COMMA))
				? this.gazetteer.partners().at(tokens, at, limit) : null;
		if (partner != null) {
			return partner.to();
		}
		if (token.after(Token.BREAK & ~Token.SLASH)) {
			return at;
		}
		if (token.after(Token.SLASH) && token.capital()) {
			return otherNameEnd(tokens, at, limit);
		}
		if (token.after(Token.COMMA) && !this.ahead.listGoesOn(tokens, at)) {
			int states = statesEnd(tokens, at, limit);
			return (states > at) ? states : this.ahead.listEnd(tokens, at, limit);
		}
		if (!token.capital()) {
			return placeEnd(tokens, from, at, limit);
		}
		int place = placeAt(tokens, from, at, limit);
		if (place > at) {
			return place;
		}
		return belongs(tokens, at, limit) ? at + 1 : this.ahead.unknownEnd(tokens, at, limit);
	}

	/** "Badan Ketenagakerjaan Federal/Bundesagentur für Arbeit (BA)": its other name. */
	private static int otherNameEnd(List<Token> tokens, int from, int limit) {
		int at = from + 1;
		while (at < limit && !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE)
				&& (tokens.get(at).capital() || at + 1 < limit && tokens.get(at + 1).capital())) {
			at++;
		}
		return (at < limit && tokens.get(at).after(Token.COMMA | Token.OPEN)) ? at : from;
	}

	private int bracketEnd(List<Token> tokens, int open, int limit) {
		if (tokens.get(open).number() || this.weekdays.startsAt(tokens, open, limit)) {
			return open;
		}
		for (int i = open + 1; i <= Math.min(tokens.size() - 1, open + LONGEST_BRACKET); i++) {
			if (tokens.get(i).after(Token.CLOSE)) {
				return Math.min(i, limit);
			}
		}
		return open;
	}

	/** A state, a part of one, and the city after a mission or an abbreviation. */
	private int placeAt(List<Token> tokens, int from, int at, int limit) {
		Phrases.Match<String> state = this.gazetteer.countries().at(tokens, at, limit);
		state = (state != null) ? state : this.gazetteer.regions().at(tokens, at, limit);
		if (state != null) {
			return state.to();
		}
		Phrases.Match<City> city = this.gazetteer.cities().at(tokens, at, limit);
		if (city == null || tokens.get(at).after(Token.COMMA)) {
			return at;
		}
		return (tokens.get(at - 1).upper() || isMission(tokens, from, at)) ? city.to() : at;
	}

	/** "untuk Indonesia, Timor Leste, dan ASEAN, Name": states in a row before a name. */
	private int statesEnd(List<Token> tokens, int from, int limit) {
		int at = from;
		int until = Math.min(limit, from + LONGEST_BRACKET);
		while (at < until && tokens.get(at).after(Token.COMMA)) {
			int next = (tokens.get(at).is("dan") || tokens.get(at).is("and")) ? Math.min(at + 1, limit - 1) : at;
			Phrases.Match<?> state = this.gazetteer.countries().at(tokens, next, limit);
			boolean region = tokens.get(next).is("asean");
			if (state == null && !region) {
				break;
			}
			at = (state != null) ? state.to() : next + 1;
		}
		return (at > from && this.names.followsComma(tokens, at, limit)) ? at : from;
	}

	private boolean isMission(List<Token> tokens, int from, int at) {
		return this.missions.anyIn(tokens, Math.max(0, from - 4), at)
				|| tokens.subList(Math.max(0, from - 2), at).stream().anyMatch((token) -> token.is("ri"));
	}

	/** "Konsul Jenderal RI di Dubai Name", "Kepala Kantor Dagang di Jakarta, Name". */
	private int placeEnd(List<Token> tokens, int from, int at, int limit) {
		if (!PLACING.contains(tokens.get(at).word()) || at + 1 >= limit || !tokens.get(at + 1).capital()) {
			return at;
		}
		Phrases.Match<?> place = this.gazetteer.cities().at(tokens, at + 1, limit);
		place = (place == null && isMission(tokens, from, at)) ? this.gazetteer.countries().at(tokens, at + 1, limit)
				: place;
		if (place == null) {
			return at;
		}
		int to = place.to();
		boolean named = this.names.followsComma(tokens, to, limit)
				|| (isMission(tokens, from, at) && to < limit && this.names.at(tokens, to, limit) != null);
		return named ? to : at;
	}

	private boolean belongs(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		Token before = tokens.get(at - 1);
		boolean abbreviation = token.upper() && !this.names.isHonorific(token);
		if (this.gazetteer.named(token) || abbreviation) {
			return !this.offices.startsAt(tokens, at, limit) || !token.after(Token.COMMA);
		}
		boolean run = at + 1 < limit && tokens.get(at + 1).capital()
				&& !tokens.get(at + 1).after(Token.BREAK | Token.COMMA);
		if (this.parts.contains(before.word())) {
			return true;
		}
		return LEADING.contains(before.word()) && (run || (at + 1 < limit && tokens.get(at + 1).after(Token.COMMA)
				&& this.names.at(tokens, at + 1, limit) != null));
	}

	/**
	 * The end of a title in small letters: "director general for labor inspection".
	 */
	int smallEnd(List<Token> tokens, Span office, int limit) {
		int end = office.to();
		int at = office.to();
		while (at < limit && !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE)) {
			Token token = tokens.get(at);
			int next = token.capital() ? next(tokens, office.from(), at, limit)
					: placeEnd(tokens, office.from(), at, limit);
			if (next > at) {
				at = next;
				end = next;
			}
			else if (!token.capital() && (this.gazetteer.named(token) || CONNECTORS.contains(token.word()))) {
				at++;
				end = this.gazetteer.named(token) ? at : end;
			}
			else {
				break;
			}
		}
		return end;
	}

}
