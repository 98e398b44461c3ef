package id.mitra.reading.article;

import java.util.List;

import id.mitra.country.City;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;

/**
 * Reads what an article's first sentence is dated with: the outlet and the city.
 */
final class DatelineReader {

	private static final int LONGEST_DATELINE = 8;

	private DatelineReader() {
	}

	/**
	 * "Outlet – ", "JAKARTA, Outlet – ", "Outlet, JAKARTA - " before the first sentence,
	 * which is taken off it.
	 */
	static Article.Published take(String text, List<Token> tokens, List<Span> body, Phrases<City> cities) {
		Span first = body.getFirst();
		int end = first.from();
		int limit = Math.min(first.to(), first.from() + LONGEST_DATELINE);
		for (int i = first.from() + 1; i < limit; i++) {
			if (tokens.get(i).after(Token.DASH | Token.COLON)) {
				end = i;
			}
		}
		if (end == first.from() || !areNames(tokens, first.from(), end)) {
			return new Article.Published(null, null, null);
		}
		body.set(0, new Span(end, first.to()));
		Span city = null;
		Span outlet = null;
		int from = first.from();
		for (int i = first.from() + 1; i <= end; i++) {
			boolean dash = i < end && text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).contains("-");
			if (i == end || dash
					|| tokens.get(i).after(Token.COMMA | Token.OPEN | Token.CLOSE | Token.DASH | Token.COLON)) {
				Span part = new Span(from, i);
				Phrases.Match<City> match = cities.at(tokens, from, i);
				boolean whole = match != null && match.to() == i;
				city = (whole && city == null) ? part : city;
				outlet = (!whole && outlet == null && !tokens.get(from).number()) ? part : outlet;
				from = i;
			}
		}
		String name = (outlet == null) ? null
				: text.substring(tokens.get(outlet.from()).start(), tokens.get(outlet.to() - 1).end());
		return new Article.Published(name, outlet, city);
	}

	/** Words with capitals, numbers, and addresses such as example.com or detikcom. */
	private static boolean areNames(List<Token> tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean dotted = isDot(tokens.get(i)) && i > from || i + 1 < to && isDot(tokens.get(i + 1));
			boolean address = tokens.get(i).word().endsWith("com");
			if (!tokens.get(i).capital() && !tokens.get(i).number() && !dotted && !address) {
				return false;
			}
		}
		return true;
	}

	private static boolean isDot(Token token) {
		return token.after(Token.STOP) && !token.after(Token.SPACE);
	}

}
