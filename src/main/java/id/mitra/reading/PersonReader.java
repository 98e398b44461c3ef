package id.mitra.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.meeting.Level;
import id.mitra.reading.Affiliation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by their titles: a title begins with an office and goes on as long as its
 * words are those that offices and authorities are made of; the capitalised words after
 * it are the name.
 */
final class PersonReader {

	private static final int LONGEST_NAME = 8;

	private static final int LONGEST_TITLE = 40;

	private static final int LONGEST_BRACKET = 8;

	private static final Set<String> CONNECTORS = Set.of("dan", "of", "the", "for", "and", "untuk", "bidang", "urusan",
			"pada", "to", "ri", "on", "de", "s", "dari", "tentang", "at");

	private static final Set<String> LEADING = Set.of("of", "for", "to", "untuk");

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Phrases<String> acting = Vocabulary.phrases("acting");

	private final Set<String> honorifics = Vocabulary.words("honorifics");

	private final Set<String> particles = Vocabulary.words("particles");

	private final Set<String> parts = Vocabulary.words("parts of states");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final Gazetteer gazetteer;

	private final Titles titles;

	PersonReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.titles = new Titles(gazetteer);
	}

	/**
	 * The people of a part of a text, from left to right.
	 */
	List<Person> in(List<Token> tokens, Span part) {
		List<Person> people = new ArrayList<>();
		int free = part.from();
		int at = part.from();
		while (at < part.to()) {
			Person person = at(tokens, at, part.to(), free);
			if (person != null) {
				people.add(person);
				free = person.span().to();
			}
			at = (person != null) ? Math.max(free, at + 1) : at + 1;
		}
		return people;
	}

	private @Nullable Person at(List<Token> tokens, int at, int limit, int free) {
		Phrases.Match<String> office = this.offices.at(tokens, at, limit);
		if (office == null || !tokens.get(at).capital()) {
			return null;
		}
		int from = at;
		while (from > free && isPartOfTitle(tokens, from)) {
			from--;
		}
		int to = titleEnd(tokens, office.to(), Math.min(limit, office.to() + LONGEST_TITLE));
		Span name = name(tokens, to, limit);
		Span title = new Span(from, to);
		if (name == null) {
			name = nameBefore(tokens, from, free);
		}
		int begin = (name != null) ? Math.min(from, name.from()) : from;
		int end = (name != null) ? Math.max(to, name.to()) : to;
		return new Person(new Span(begin, end), title, name, Level.valueOf(office.value()),
				this.titles.of(tokens, title, new Span(office.from(), office.to())));
	}

	/** "ILO Country Director", "Plt. Dirjen": what goes with an office before it. */
	private boolean isPartOfTitle(List<Token> tokens, int from) {
		Token before = tokens.get(from - 1);
		Token office = tokens.get(from);
		if (this.acting.startsAt(tokens, from - 1, from)) {
			return !office.after(Token.COMMA | Token.LINE);
		}
		boolean joined = !office.after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE);
		boolean possessive = before.is("s") && before.before() == 0;
		return joined && (possessive || (before.capital() && this.gazetteer.named(before))
				|| (before.capital() && this.gazetteer.countries().startsAt(tokens, from - 1, from)));
	}

	int titleEnd(List<Token> tokens, int from, int limit) {
		int end = from;
		int at = from;
		while (at < limit) {
			Token token = tokens.get(at);
			if (token.after(Token.OPEN) && !token.after(Token.BREAK | Token.COMMA)) {
				int close = bracketEnd(tokens, at, limit);
				if (close < 0) {
					break;
				}
				at = close;
				end = close;
				continue;
			}
			Phrases.Match<KnownPartner> partner = (token.capital() && !token.after(Token.BREAK | Token.COMMA))
					? this.gazetteer.partners().at(tokens, at, limit) : null;
			if (partner != null) {
				at = partner.to();
				end = at;
				continue;
			}
			if (token.after(Token.BREAK & ~Token.SLASH)) {
				break;
			}
			if (token.after(Token.COMMA) && !listGoesOn(tokens, at)) {
				int listed = listEnd(tokens, at, limit);
				if (listed < 0) {
					break;
				}
				at = listed;
				end = listed;
				continue;
			}
			Phrases.Match<String> country = token.capital() ? this.gazetteer.countries().at(tokens, at, limit) : null;
			if (country != null) {
				at = country.to();
				end = at;
			}
			else if (CONNECTORS.contains(token.word()) && !token.capital()) {
				at++;
			}
			else if (token.capital() && belongs(tokens, at, limit)) {
				at++;
				end = at;
			}
			else {
				break;
			}
		}
		return end;
	}

	private int bracketEnd(List<Token> tokens, int open, int limit) {
		if (tokens.get(open).number() || this.weekdays.startsAt(tokens, open, limit)) {
			return -1;
		}
		for (int i = open + 1; i <= Math.min(tokens.size() - 1, open + LONGEST_BRACKET); i++) {
			if (tokens.get(i).after(Token.CLOSE)) {
				return Math.min(i, limit);
			}
		}
		return -1;
	}

	/** "Menteri Keluarga, Tenaga Kerja, dan Pelayanan Sosial": a comma inside a title. */
	private boolean listGoesOn(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		boolean and = (token.is("dan") || token.is("and")) && at + 1 < tokens.size();
		Token next = and ? tokens.get(at + 1) : token;
		return next.capital() && this.gazetteer.named(next) && !next.upper()
				&& !this.offices.startsAt(tokens, and ? at + 1 : at, tokens.size())
				&& !this.gazetteer.countries().startsAt(tokens, and ? at + 1 : at, tokens.size())
				&& !this.gazetteer.cities().startsAt(tokens, and ? at + 1 : at, tokens.size());
	}

	/**
	 * "…, Penyandang Cacat Perang dan Sosial Vietnam, Name": where what follows a comma
	 * in a title ends in words of titles, before another comma and a name.
	 */
	private int listEnd(List<Token> tokens, int from, int limit) {
		boolean joined = false;
		boolean known = false;
		int at = from;
		while (at < limit
				&& (at == from || !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE))) {
			Token token = tokens.get(at);
			boolean and = CONNECTORS.contains(token.word()) && !token.capital();
			if ((!and && !token.capital()) || this.offices.startsAt(tokens, at, limit)) {
				return -1;
			}
			joined |= and;
			known = !and && (this.gazetteer.named(token) || this.gazetteer.countries().startsAt(tokens, at, limit));
			at++;
		}
		return (joined && known && nameFollowsComma(tokens, at, limit)) ? at : -1;
	}

	private boolean belongs(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		Token before = tokens.get(at - 1);
		boolean abbreviation = token.upper() && !this.honorifics.contains(token.word());
		if (this.gazetteer.named(token) || abbreviation) {
			return !this.offices.startsAt(tokens, at, limit) || !token.after(Token.COMMA);
		}
		boolean run = at + 1 < limit && tokens.get(at + 1).capital()
				&& !tokens.get(at + 1).after(Token.BREAK | Token.COMMA);
		if (this.parts.contains(before.word())) {
			return true;
		}
		return LEADING.contains(before.word()) && (run || nameFollowsComma(tokens, at + 1, limit));
	}

	private boolean nameFollowsComma(List<Token> tokens, int at, int limit) {
		return at < limit && tokens.get(at).after(Token.COMMA) && name(tokens, at, limit) != null;
	}

	/**
	 * A name that begins at a token, or nothing.
	 */
	@Nullable Span name(List<Token> tokens, int from, int limit) {
		if (from >= limit || tokens.get(from).after(Token.BREAK | Token.OPEN)) {
			return null;
		}
		if (tokens.get(from).is("the") && from + 1 < limit && this.honorifics.contains(tokens.get(from + 1).word())) {
			return name(tokens, from + 1, limit);
		}
		int at = from;
		int proper = 0;
		while (at < limit && at - from < LONGEST_NAME && (at == from || goesOn(tokens, at))) {
			Token token = tokens.get(at);
			if (proper == 0 && this.honorifics.contains(token.word()) && token.capital()) {
				proper += isSurname(tokens, at, limit) ? 1 : 0;
			}
			else if (token.capital() && isProper(tokens, at, limit)) {
				proper++;
			}
			else if (proper == 0 || !(isHyphened(token) || isParticle(tokens, at, limit))) {
				break;
			}
			at++;
		}
		while (proper > 2 && at - from > 2 && tokens.get(at - 1).upper() && tokens.get(at - 1).word().length() < 4
				&& !tokens.get(at - 2).upper()) {
			at--;
		}
		return (proper > 0) ? new Span(from, at) : null;
	}

	/** The second half of Ming-yu. */
	private static boolean isHyphened(Token token) {
		return token.before() == 0 && !token.number();
	}

	/** "bin", "van der": before a name's capital, another one perhaps between. */
	private boolean isParticle(List<Token> tokens, int at, int limit) {
		int next = at;
		while (next < limit && next - at < 3 && this.particles.contains(tokens.get(next).word())
				&& !tokens.get(next).capital()) {
			next++;
		}
		return next > at && next < limit && tokens.get(next).capital() && goesOn(tokens, next);
	}

	/** "Tan" is a title, and a name before two or three short ones; so is "Sri". */
	private boolean isSurname(List<Token> tokens, int at, int limit) {
		String word = tokens.get(at).word();
		return (word.equals("tan") || word.equals("sri")) && at + 1 < limit && tokens.get(at + 1).capital();
	}

	private boolean goesOn(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		if (token.after(Token.COMMA | Token.OPEN | Token.CLOSE | Token.LINE | Token.QUOTE | Token.DASH | Token.COLON
				| Token.SLASH)) {
			return false;
		}
		Token before = tokens.get(at - 1);
		return !token.after(Token.STOP) || before.initial() || this.honorifics.contains(before.word());
	}

	private boolean isProper(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		return !this.gazetteer.named(token) && !this.weekdays.startsAt(tokens, at, limit)
				&& !this.gazetteer.countries().startsAt(tokens, at, limit)
				&& !this.gazetteer.cities().startsAt(tokens, at, limit) && !this.offices.startsAt(tokens, at, limit)
				&& !token.number();
	}

	/** "Anwar Sanusi, Secretary General of …": two words or more before a title. */
	private @Nullable Span nameBefore(List<Token> tokens, int title, int free) {
		if (!tokens.get(title).after(Token.COMMA)) {
			boolean as = title - 1 > free && Set.of("selaku", "sebagai", "as").contains(tokens.get(title - 1).word());
			return as ? nameBefore(tokens, title - 1, free, 1) : null;
		}
		return nameBefore(tokens, title, free, 2);
	}

	private @Nullable Span nameBefore(List<Token> tokens, int end, int free, int least) {
		int from = end;
		while (from > free && end - from < LONGEST_NAME && tokens.get(from - 1).capital()
				&& isProper(tokens, from - 1, end) && (from == end || goesOn(tokens, from))) {
			from--;
		}
		return (end - from >= least) ? new Span(from, end) : null;
	}

	/**
	 * Names without titles that stand in a row: "didampingi A, B dan C".
	 */
	List<Person> namesOnly(List<Token> tokens, int from, int limit) {
		List<Person> people = new ArrayList<>();
		int at = from;
		while (at < limit) {
			Span name = name(tokens, at, limit);
			if (name == null || name.to() - name.from() < 2) {
				break;
			}
			people.add(new Person(name, null, name, null, new Affiliation(Kind.UNKNOWN, null, null, false, Set.of())));
			at = name.to();
			if (at < limit && Set.of("dan", "and", "serta").contains(tokens.get(at).word())) {
				at++;
			}
		}
		return people;
	}

}
