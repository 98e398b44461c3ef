package id.mitra.reading.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds dates as Indonesian and English releases write them. A day without a year is the
 * last such day until the article appeared, on its weekday where that is named.
 */
public final class DateReader {

	private static final int UNKNOWN = 0;

	private static final int YEARS_BACK = 12;

	/** In days: what is announced may be so far ahead. */
	private static final int AHEAD = 10;

	/** In days: so long into a year its number is mistaken for the last. */
	private static final int SLIP = 45;

	private final Phrases<String> months = Vocabulary.named("months");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final RelativeDays relative = new RelativeDays();

	/**
	 * The dates of a part of a text, from left to right.
	 * @param published when the article appeared, if known
	 */
	public List<DateMention> in(List<Token> tokens, Span part, @Nullable LocalDate published) {
		List<DateMention> dates = new ArrayList<>();
		int weekday = UNKNOWN;
		int weekdayAt = -1;
		int at = part.from();
		while (at < part.to()) {
			Phrases.Match<String> day = this.weekdays.at(tokens, at, part.to());
			if (day != null && tokens.get(at).capital()) {
				weekday = Integer.parseInt(day.value());
				weekdayAt = at;
				at = day.to();
				continue;
			}
			boolean named = weekdayAt >= 0 && at - weekdayAt <= 3;
			DateMention date = at(tokens, at, part.to(), named ? weekday : UNKNOWN, published);
			if (date == null && published != null) {
				date = this.relative.at(tokens, at, part.to(), published);
				date = (date != null && isDated(tokens, date.span().to(), part.to(), published)) ? null : date;
			}
			if (date != null) {
				dates.add(named
						? new DateMention(new Span(weekdayAt, date.span().to()), date.date(), date.day(), date.year())
						: date);
				weekdayAt = -1;
			}
			at = (date != null) ? date.span().to() : at + 1;
		}
		return dates;
	}

	/**
	 * The last day before the article that was this weekday, where only that is named.
	 */
	public @Nullable DateMention weekday(List<Token> tokens, Span part, LocalDate published) {
		List<DateMention> days = this.relative.weekdays(tokens, part, published);
		return days.isEmpty() ? null : days.getFirst();
	}

	/** "kemarin (14/4)": the day itself stands beside. */
	private boolean isDated(List<Token> tokens, int from, int limit, LocalDate published) {
		for (int i = from; i < Math.min(limit, from + 2); i++) {
			if (at(tokens, i, limit, UNKNOWN, published) != null) {
				return true;
			}
		}
		return false;
	}

	private @Nullable DateMention at(List<Token> tokens, int at, int limit, int weekday,
			@Nullable LocalDate published) {
		Token first = tokens.get(at);
		if (first.number()) {
			int number = number(first);
			if (number >= 1900 && number <= 2200) {
				return iso(tokens, at, limit);
			}
			int next = at + 1;
			if (next + 1 < limit && tokens.get(next).number() && isRange(tokens, next) && number < 32) {
				next++;
			}
			return (number >= 1 && number <= 31 && next < limit)
					? afterDay(tokens, new Span(at, next), number, limit, weekday, published) : null;
		}
		Phrases.Match<String> month = first.capital() ? this.months.at(tokens, at, limit) : null;
		return (month != null) ? afterMonth(tokens, month, limit, weekday, published) : null;
	}

	/** 8-9/11/2023, 8 – 9 November. */
	private boolean isRange(List<Token> tokens, int next) {
		Token second = tokens.get(next);
		Token third = tokens.get(next + 1);
		boolean ranged = second.before() == 0 || second.after(Token.DASH);
		return ranged && number(second) <= 31
				&& (third.after(Token.SLASH) || this.months.startsAt(tokens, next + 1, next + 2));
	}

	private static @Nullable DateMention iso(List<Token> tokens, int at, int limit) {
		if (at + 2 < limit && tokens.get(at + 1).before() == 0 && tokens.get(at + 2).before() == 0) {
			return mention(new Span(at, at + 3), number(tokens.get(at)), number(tokens.get(at + 1)),
					number(tokens.get(at + 2)));
		}
		return null;
	}

	private @Nullable DateMention afterDay(List<Token> tokens, Span days, int day, int limit, int weekday,
			@Nullable LocalDate published) {
		int at = days.to();
		Token next = tokens.get(at);
		boolean numeric = next.number()
				&& (next.after(Token.SLASH) || (next.before() == 0 && isNumericYear(tokens, at + 1, limit))
						|| next.after(Token.STOP) && !next.after(Token.SPACE) && isNumericYear(tokens, at + 1, limit));
		if (numeric) {
			int month = number(next);
			boolean dated = at + 1 < limit && tokens.get(at + 1).number()
					&& tokens.get(at + 1).before() == next.before();
			int year = dated ? year(number(tokens.get(at + 1))) : UNKNOWN;
			Span span = new Span(days.from(), (year != UNKNOWN) ? at + 2 : at + 1);
			return (year != UNKNOWN) ? dated(span, year, month, day, weekday, published)
					: yearless(span, month, day, published);
		}
		int from = next.is("of") && at + 1 < limit ? at + 1 : at;
		Phrases.Match<String> month = tokens.get(from).after(Token.BREAK & ~Token.DASH) ? null
				: this.months.at(tokens, from, limit);
		if (month == null) {
			return null;
		}
		int number = Integer.parseInt(month.value());
		boolean follows = month.to() < limit
				&& (!tokens.get(month.to()).after(Token.STOP) || isShort(tokens.get(month.from())));
		int year = follows ? fullYear(tokens.get(month.to())) : UNKNOWN;
		return (year != UNKNOWN) ? dated(new Span(days.from(), month.to() + 1), year, number, day, weekday, published)
				: yearless(new Span(days.from(), month.to()), number, day, published);
	}

	private @Nullable DateMention afterMonth(List<Token> tokens, Phrases.Match<String> month, int limit, int weekday,
			@Nullable LocalDate published) {
		int at = month.to();
		int number = Integer.parseInt(month.value());
		if (at >= limit || (tokens.get(at).after(Token.STOP) && !isShort(tokens.get(month.from())))) {
			return null;
		}
		int year = fullYear(tokens.get(at));
		if (year != UNKNOWN) {
			return new DateMention(new Span(month.from(), at + 1), LocalDate.of(year, number, 1), false, true);
		}
		int day = tokens.get(at).number() ? number(tokens.get(at)) : UNKNOWN;
		if (day < 1 || day > 31) {
			return null;
		}
		int following = (at + 1 < limit) ? fullYear(tokens.get(at + 1)) : UNKNOWN;
		return (following != UNKNOWN)
				? dated(new Span(month.from(), at + 2), following, number, day, weekday, published)
				: yearless(new Span(month.from(), at + 1), number, day, published);
	}

	/** "Feb. 12": the full stop shortens the month. */
	private static boolean isShort(Token month) {
		return month.word().length() == 3 && !month.is("mei") && !month.is("may") || month.is("sept");
	}

	private static boolean isNumericYear(List<Token> tokens, int at, int limit) {
		return at < limit && tokens.get(at).number() && year(number(tokens.get(at))) != UNKNOWN;
	}

	/**
	 * The latest year in which the day had come when the article appeared. The weekday
	 * does not decide it, being wrong as often as not.
	 */
	private static @Nullable DateMention yearless(Span span, int month, int day, @Nullable LocalDate published) {
		if (month < 1 || month > 12) {
			return null;
		}
		if (published == null) {
			return new DateMention(span, null, true, false);
		}
		for (int back = -1; back <= YEARS_BACK; back++) {
			DateMention date = mention(span, published.getYear() - back, month, day);
			if (date != null && date.date() != null && !date.date().isAfter(published.plusDays(AHEAD))) {
				return new DateMention(span, date.date(), true, false);
			}
		}
		return null;
	}

	/**
	 * A January article that still writes last year's number: the weekday shows it.
	 */
	private static @Nullable DateMention dated(Span span, int year, int month, int day, int weekday,
			@Nullable LocalDate published) {
		DateMention written = mention(span, year, month, day);
		if (written == null || written.date() == null || published == null || weekday == UNKNOWN
				|| year != published.getYear() - 1) {
			return written;
		}
		DateMention meant = mention(span, published.getYear(), month, day);
		boolean slip = meant != null && meant.date() != null && meant.date().isAfter(published.minusDays(SLIP))
				&& !meant.date().isAfter(published.plusDays(1)) && meant.date().getDayOfWeek().getValue() == weekday
				&& written.date().getDayOfWeek().getValue() != weekday;
		return (slip && meant != null) ? new DateMention(span, meant.date(), true, false) : written;
	}

	private static @Nullable DateMention mention(Span span, int year, int month, int day) {
		try {
			return new DateMention(span, LocalDate.of(year, month, day), true, true);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int fullYear(Token token) {
		int number = token.number() ? number(token) : UNKNOWN;
		return (number >= 1900 && number <= 2200) ? number : UNKNOWN;
	}

	private static int year(int number) {
		if (number >= 1900 && number <= 2200) {
			return number;
		}
		return (number >= 0 && number < 100) ? 2000 + number : UNKNOWN;
	}

	/** The number that a token begins with, as in 2nd; −1 where it is none of use. */
	public static int number(Token token) {
		String word = token.word();
		int end = 0;
		while (end < word.length() && end < 5 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
			end++;
		}
		String rest = word.substring(end);
		boolean ordinal = rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd")
				|| rest.equals("th");
		return (end > 0 && end < 5 && ordinal) ? Integer.parseInt(word.substring(0, end)) : -1;
	}

}
