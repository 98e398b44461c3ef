package id.mitra.reading.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;

/**
 * Tells which lines only surround an article: menus, lists of links, headlines of others,
 * and whatever a page ends with. They name people, states and areas that the article has
 * nothing to do with.
 */
final class Surroundings {

	private static final int LONG = 30;

	/** So many words beside a day or a city are no headline. */
	private static final int FEW = 3;

	/** So many lines in a row that are no sentences are a list. */
	private static final int ROW = 3;

	private final Phrases<String> noise = Vocabulary.phrases("noise");

	private final Phrases<String> lists = Vocabulary.phrases("lists");

	private final DateReader dates = new DateReader();

	/** The lines that are no content, of all. */
	Set<Span> of(String text, List<Token> tokens, List<Span> lines, Phrases<City> cities) {
		Set<Span> around = new HashSet<>();
		int last = lines.size() - 1;
		while (last >= 0 && (!isProse(text, tokens, lines.get(last)) || isNoise(text, tokens, lines.get(last)))) {
			last--;
		}
		boolean[] rows = rows(text, tokens, lines);
		boolean begun = false;
		boolean list = false;
		for (int i = 0; i < lines.size(); i++) {
			Span line = lines.get(i);
			boolean prose = isProse(text, tokens, line);
			list = begun && !prose && (list || begins(tokens, line));
			boolean apart = begun && !prose && !holdsSentence(text, tokens, line) && !isFact(tokens, line, cities)
					&& (i > last || isHeadline(text, tokens, line) || rows[i]);
			if (list || apart || isNoise(text, tokens, line)) {
				around.add(line);
			}
			begun |= prose;
		}
		return around;
	}

	/** A sentence or more: it ends like one, or it is long. */
	static boolean isProse(String text, List<Token> tokens, Span line) {
		int length = line.to() - line.from();
		boolean ends = endsWith(text, tokens, line, ".!?");
		return length > LONG || (length > 6 && ends) || (length > 10 && inner(tokens, line));
	}

	/** One that ends, however short. */
	private static boolean holdsSentence(String text, List<Token> tokens, Span line) {
		return endsWith(text, tokens, line, ".!?")
				|| line.to() - line.from() > 2 && inner(tokens, new Span(line.from() + 1, line.to()));
	}

	private static boolean inner(List<Token> tokens, Span line) {
		for (int i = line.from() + 1; i < line.to(); i++) {
			if (tokens.get(i).after(Token.STOP) && tokens.get(i).after(Token.SPACE)) {
				return true;
			}
		}
		return false;
	}

	private static boolean endsWith(String text, List<Token> tokens, Span line, String marks) {
		int end = tokens.get(line.to() - 1).end();
		String rest = text.substring(end, Math.min(text.length(), end + 3));
		return rest.chars().anyMatch((character) -> marks.indexOf(character) >= 0);
	}

	/** The head of a list of other articles. */
	private boolean begins(List<Token> tokens, Span line) {
		return line.to() - line.from() < 6 && this.lists.startsAt(tokens, line.from(), line.to());
	}

	boolean isNoise(String text, List<Token> tokens, Span line) {
		if (isMenu(text, tokens, line)) {
			return true;
		}
		Phrases.Match<String> match = this.noise.at(tokens, line.from(), line.to());
		if (match == null) {
			return false;
		}
		boolean marked = match.to() >= line.to() || tokens.get(match.to()).after(Token.COLON);
		return marked || match.to() - match.from() > 1;
	}

	/** "Redaksi | Karier | Kode Etik": short parts with bars or dots between them. */
	private static boolean isMenu(String text, List<Token> tokens, Span line) {
		int bars = 0;
		for (int i = line.from() + 1; i < line.to(); i++) {
			boolean bar = tokens.get(i).after(Token.DASH)
					&& text.substring(tokens.get(i - 1).end(), tokens.get(i).start())
						.chars()
						.anyMatch((character) -> "|•·".indexOf(character) >= 0);
			bars += bar ? 1 : 0;
		}
		return bars > 0 && line.to() - line.from() <= LONG * (bars + 1) / 2 && !endsWith(text, tokens, line, ".!?");
	}

	/** A day, an hour or a city, with next to nothing beside it. */
	private boolean isFact(List<Token> tokens, Span line, Phrases<City> cities) {
		int others = line.to() - line.from();
		Set<Integer> covered = new HashSet<>();
		this.dates.in(tokens, line, null).forEach((date) -> {
			for (int i = date.span().from(); i < date.span().to(); i++) {
				covered.add(i);
			}
		});
		cities.in(tokens, line.from(), line.to())
			.forEach((city) -> covered.addAll(List.of(city.from(), city.to() - 1)));
		return !covered.isEmpty() && others - covered.size() <= FEW;
	}

	/** Nearly all of its longer words have capitals, and it doesn't end as a sentence. */
	private static boolean isHeadline(String text, List<Token> tokens, Span line) {
		if (line.to() - line.from() < 4 || endsWith(text, tokens, line, ".!?;:,")) {
			return false;
		}
		List<Token> words = tokens.subList(line.from(), line.to())
			.stream()
			.filter((token) -> token.word().length() > 3 && !token.number())
			.toList();
		long capitals = words.stream().filter(Token::capital).count();
		return words.size() > 2 && capitals * 5 >= words.size() * 4L;
	}

	/** Which are of several lines in a row that are no sentences and no parts of one. */
	private static boolean[] rows(String text, List<Token> tokens, List<Span> lines) {
		boolean[] rows = new boolean[lines.size()];
		int from = 0;
		for (int i = 0; i <= rows.length; i++) {
			if (i == rows.length || !isItem(text, tokens, lines.get(i))) {
				Arrays.fill(rows, from, i, i - from >= ROW);
				from = i + 1;
			}
		}
		return rows;
	}

	private static boolean isItem(String text, List<Token> tokens, Span line) {
		Token first = tokens.get(line.from());
		return !isProse(text, tokens, line) && (first.capital() || first.number())
				&& !endsWith(text, tokens, line, ";:,.");
	}

}
