package id.mitra.reading.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's lines apart: headline, date, caption, credit, body, and what
 * surrounds it (lists of links, quizzes, advertisements), which is no content.
 */
public final class ArticleReader {

	private static final int LONGEST_HEADLINE = 30;

	/** So many different words of the first prose show what the headline is. */
	private static final int BEGINNING = 120;

	private final Phrases<String> captions = Vocabulary.phrases("captions");

	private final Phrases<String> bylines = Vocabulary.phrases("bylines");

	private final Phrases<String> credits = Vocabulary.phrases("credits");

	private final Phrases<String> zones = Vocabulary.named("zones");

	private final Set<String> indonesian = Vocabulary.words("indonesian");

	private final Set<String> english = Vocabulary.words("english");

	private final DateReader dates = new DateReader();

	private final Surroundings surroundings = new Surroundings();

	public Article read(String text, Phrases<City> cities) {
		List<Token> tokens = Tokens.of(text);
		List<Span> body = new ArrayList<>();
		List<Span> lines = lines(tokens);
		Set<Span> around = this.surroundings.of(text, tokens, lines, cities);
		Span headline = headline(text, tokens, lines, around);
		int first = lines.stream()
			.filter((line) -> Surroundings.isProse(text, tokens, line) && !isCaption(tokens, line))
			.mapToInt(Span::from)
			.findFirst()
			.orElse(0);
		Span caption = null;
		Span stamp = null;
		Span credit = null;
		for (Span line : lines) {
			boolean prose = Surroundings.isProse(text, tokens, line);
			Span credited = credit(tokens, line);
			if (isStamp(tokens, line)) {
				stamp = (stamp == null) ? line : stamp;
			}
			else if (isCaption(tokens, line)) {
				caption = (caption == null) ? line : caption;
			}
			else if (around.contains(line)) {
				continue;
			}
			else if (body.isEmpty() && !prose && line.to() <= ((headline != null) ? headline.to() : first)) {
				continue;
			}
			else if (headline != null && same(tokens, line, headline)) {
				continue;
			}
			else if (credited != null && credited.to() - credited.from() >= line.to() - line.from() - 2) {
				credit = (credit == null) ? credited : credit;
			}
			else {
				body.add(line);
			}
			credit = (credit == null && endsWith(credited, line)) ? credited : credit;
		}
		Article.Published published = body.isEmpty() ? new Article.Published(null, null, null)
				: DatelineReader.take(text, tokens, body, cities);
		return new Article(text, tokens, SentenceCutter.cut(tokens, body), headline, caption, credit, stamp, published,
				isIndonesian(tokens));
	}

	/**
	 * Of the lines above the first prose the one that shares most words with it; names of
	 * outlets and lists of links share none.
	 */
	private @Nullable Span headline(String text, List<Token> tokens, List<Span> lines, Set<Span> around) {
		List<Span> above = new ArrayList<>();
		Map<String, Integer> below = new HashMap<>();
		for (Span line : lines) {
			boolean prose = Surroundings.isProse(text, tokens, line) && !isCaption(tokens, line);
			if (!below.isEmpty() || prose) {
				for (int i = line.from(); i < line.to() && below.size() < BEGINNING; i++) {
					below.merge(tokens.get(i).word(), 1, Integer::sum);
				}
			}
			else if (line.to() - line.from() <= LONGEST_HEADLINE && !isStamp(tokens, line) && !isCaption(tokens, line)
					&& !around.contains(line)) {
				above.add(line);
			}
			if (below.size() >= BEGINNING) {
				break;
			}
		}
		Span best = null;
		int most = -1;
		for (Span line : above) {
			long shared = tokens.subList(line.from(), line.to())
				.stream()
				.map(Token::word)
				.filter((word) -> word.length() > 3 && below.containsKey(word))
				.distinct()
				.count();
			int score = (int) Math.min(shared, 4);
			if (score > most) {
				best = line;
				most = score;
			}
		}
		return (most == 0 && above.size() > 1) ? null : best;
	}

	private static List<Span> lines(List<Token> tokens) {
		List<Span> lines = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= tokens.size(); i++) {
			if (i == tokens.size() || tokens.get(i).after(Token.LINE)) {
				lines.add(new Span(from, i));
				from = i;
			}
		}
		return lines;
	}

	/** A line of a date, or of a byline and one: no more words than those. */
	private boolean isStamp(List<Token> tokens, Span line) {
		if (line.to() - line.from() > 16) {
			return false;
		}
		boolean timed = this.zones.anyIn(tokens, line.from(), line.to());
		boolean byline = this.bylines.startsAt(tokens, line.from(), line.to());
		return this.dates.in(tokens, line, null)
			.stream()
			.anyMatch((date) -> date.year() && (timed || byline || date.span().from() - line.from() <= 1)
					&& line.to() - date.span().to() <= 5 && date.span().from() - line.from() <= 8);
	}

	private boolean isCaption(List<Token> tokens, Span line) {
		for (int i = line.from(); i < line.to(); i++) {
			boolean marked = tokens.get(i).after(Token.OPEN | Token.SLASH) || i == line.from()
					|| (i >= line.to() - 4 && tokens.get(i).after(Token.STOP | Token.DASH));
			Phrases.Match<String> match = marked ? this.captions.at(tokens, i, line.to()) : null;
			if (match != null && line.to() - i <= 8 && i - line.from() < 60) {
				boolean named = match.to() >= line.to()
						|| tokens.get(match.to()).after(Token.COLON | Token.SLASH | Token.STOP)
						|| tokens.get(i).after(Token.OPEN | Token.SLASH);
				if (named) {
					return true;
				}
			}
		}
		return false;
	}

	private @Nullable Span credit(List<Token> tokens, Span line) {
		for (int i = line.from(); i < line.to(); i++) {
			Phrases.Match<String> match = this.credits.at(tokens, i, line.to());
			if (match != null) {
				int end = match.to();
				while (end < line.to() && tokens.get(end).capital() && end - i < 6
						&& !tokens.get(end).after(Token.BREAK | Token.COMMA | Token.CLOSE | Token.OPEN)) {
					end++;
				}
				if (end >= line.to()) {
					return new Span(i, end);
				}
			}
		}
		return null;
	}

	private static boolean endsWith(@Nullable Span credited, Span line) {
		return credited != null && credited.to() == line.to();
	}

	private static boolean same(List<Token> tokens, Span one, Span other) {
		if (one.to() - one.from() != other.to() - other.from()) {
			return false;
		}
		for (int i = 0; i < one.to() - one.from(); i++) {
			if (!tokens.get(one.from() + i).is(tokens.get(other.from() + i).word())) {
				return false;
			}
		}
		return true;
	}

	private boolean isIndonesian(List<Token> tokens) {
		int balance = 0;
		for (Token token : tokens) {
			balance += this.indonesian.contains(token.word()) ? 1 : 0;
			balance -= this.english.contains(token.word()) ? 1 : 0;
		}
		return balance >= 0;
	}

}
