package id.mitra.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of people: capitalised words that belong to no office, place or day, with
 * the honorifics before them and the particles between them.
 */
final class NameReader {

	private static final int LONGEST = 8;

	/** After these comes a name, be it that of a state as well. */
	private static final Set<String> SONS = Set.of("bin", "binti", "bint", "ibn");

	/** After these one word before a title is a name. */
	private static final Set<String> WITH = Set.of("with", "dengan", "bersama");

	/** What stands before the last of a row. */
	static final Set<String> AND = Set.of("dan", "and", "serta");

	private static final int LONGEST_BRACKET = 5;

	private static final Set<String> RETIRED = Set.of("purn", "ret", "rtd", "retd");

	/** Offices that are names as well. */
	private static final Set<String> RULERS = Set.of("sultan", "raja", "emir");

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Set<String> honorifics = Vocabulary.words("honorifics");

	private final Set<String> ranks = Vocabulary.words("ranks");

	private final Set<String> particles = Vocabulary.words("particles");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final Gazetteer gazetteer;

	NameReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	boolean isHonorific(Token token) {
		return this.honorifics.contains(token.word());
	}

	/**
	 * A name that begins at a token, or nothing.
	 */
	@Nullable Span at(List<Token> tokens, int from, int limit) {
		if (from >= limit || tokens.get(from).after(Token.BREAK | Token.OPEN)) {
			return null;
		}
		int ranked = afterRanks(tokens, from, limit);
		if (ranked > from) {
			return plain(tokens, ranked, limit);
		}
		return plain(tokens, from, limit);
	}

	/** "Brigjen TNI (Purn.)", "Rear Admiral (ret.)": what soldiers are called by. */
	private int afterRanks(List<Token> tokens, int from, int limit) {
		int at = from;
		while (at < limit && (at == from || !tokens.get(at).after(Token.COMMA | Token.LINE))
				&& (this.ranks.contains(tokens.get(at).word())
						|| (at > from && RETIRED.contains(tokens.get(at).word())))) {
			at++;
		}
		return (at < limit && at > from && tokens.get(at).capital()
				&& !tokens.get(at).after(Token.COMMA | Token.LINE | Token.OPEN)) ? at : from;
	}

	private @Nullable Span plain(List<Token> tokens, int from, int limit) {
		if (tokens.get(from).is("the") && from + 1 < limit && isHonorific(tokens.get(from + 1))) {
			return at(tokens, from + 1, limit);
		}
		int at = from;
		int proper = 0;
		while (at < limit && at - from < LONGEST && (at == from || goesOn(tokens, at))) {
			Token token = tokens.get(at);
			if (proper == 0 && token.capital() && isHonorific(token)) {
				proper += isSurname(tokens, at, limit) ? 1 : 0;
			}
			else if (token.capital()
					&& (isProper(tokens, at, limit) || (at > from && SONS.contains(tokens.get(at - 1).word())))) {
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

	/** Two words or more after a comma: the name of whoever was described before it. */
	boolean followsComma(List<Token> tokens, int at, int limit) {
		if (at >= limit || !tokens.get(at).after(Token.COMMA)) {
			return false;
		}
		Span name = at(tokens, at, limit);
		return name != null && name.to() - name.from() > 1;
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
	private static boolean isSurname(List<Token> tokens, int at, int limit) {
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
		return !token.after(Token.STOP) || before.initial() || isHonorific(before);
	}

	boolean isProper(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		if (RULERS.contains(token.word()) && at + 1 < limit && isPartOfRow(tokens, at + 1, limit)) {
			return true;
		}
		return !this.gazetteer.named(token) && !this.weekdays.startsAt(tokens, at, limit)
				&& !this.gazetteer.countries().startsAt(tokens, at, limit)
				&& !this.gazetteer.cities().startsAt(tokens, at, limit) && !this.offices.startsAt(tokens, at, limit)
				&& !token.number();
	}

	private boolean isPartOfRow(List<Token> tokens, int at, int limit) {
		return goesOn(tokens, at)
				&& (isParticle(tokens, at, limit) || (tokens.get(at).capital() && isProper(tokens, at, limit)));
	}

	/** "Bambang Hartono, Secretary General of …": two words or more before a title. */
	@Nullable Span before(List<Token> tokens, int title, int free) {
		boolean article = title - 1 > free && tokens.get(title - 1).is("the")
				&& tokens.get(title - 1).after(Token.COMMA);
		int end = article ? title - 1 : title;
		if (tokens.get(end).after(Token.COMMA)) {
			boolean with = end - 2 >= free && WITH.contains(tokens.get(end - 2).word());
			return before(tokens, end, free, with ? 1 : 2);
		}
		boolean as = title - 1 > free && Set.of("selaku", "sebagai", "as").contains(tokens.get(title - 1).word());
		return as ? before(tokens, title - 1, free, 1) : null;
	}

	private @Nullable Span before(List<Token> tokens, int end, int free, int least) {
		int from = end;
		while (from > free && end - from < LONGEST && isPartOfName(tokens, from - 1, end)
				&& (from == end || goesOn(tokens, from))) {
			from--;
		}
		while (from < end && !tokens.get(from).capital()) {
			from++;
		}
		return (end - from >= least) ? new Span(from, end) : null;
	}

	private boolean isPartOfName(List<Token> tokens, int at, int end) {
		Token token = tokens.get(at);
		boolean within = at + 1 < end;
		return token.capital() ? isProper(tokens, at, end) || isHonorific(token)
				: within && (isHyphened(token) || isParticle(tokens, at, end));
	}

	/**
	 * Names without titles that stand in a row: "didampingi A, B dan C".
	 */
	List<Person> inARow(List<Token> tokens, int from, int limit) {
		List<Person> people = new ArrayList<>();
		int at = afterBracket(tokens, from, limit);
		at += (at < limit && AND.contains(tokens.get(at).word())) ? 1 : 0;
		while (at < limit) {
			Span name = at(tokens, at, limit);
			if (name == null || name.to() - name.from() < 2) {
				break;
			}
			people.add(new Person(name, null, name, null,
					new Affiliation(AffiliationKind.UNKNOWN, null, null, false, Set.of())));
			at = afterBracket(tokens, name.to(), limit);
			if (at < limit && AND.contains(tokens.get(at).word())) {
				at++;
			}
		}
		return people;
	}

	/** "Kyogi Ueda (Panasonic), …": over whose somebody is. */
	private static int afterBracket(List<Token> tokens, int at, int limit) {
		if (at >= limit || !tokens.get(at).after(Token.OPEN)) {
			return at;
		}
		for (int i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) {
			if (tokens.get(i).after(Token.CLOSE)) {
				return i;
			}
		}
		return at;
	}

}
