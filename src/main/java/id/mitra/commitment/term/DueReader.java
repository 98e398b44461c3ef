package id.mitra.commitment.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.DateWords;

/**
 * Reads by when something is promised as people write it, in Indonesian or English:
 * "30/6", "akhir Juni", "Q3 2026", "end of the year", "dalam 3 bulan". What names no year
 * is the next there is.
 */
public final class DueReader {

	private static final String MONTH = DateWords.MONTH;

	private static final String YEAR = "(\\d{4})";

	private static final String MAYBE_YEAR = "(?:(?: of| tahun)?[ /-]*" + YEAR + ")?";

	private static final String END = "(?:akhir |(?:the )?end of (?:the )?|end )?";

	/** Longer than anything that can be read. */
	private static final int LONGEST = 60;

	/** That it is a last day goes without saying. */
	private static final Pattern BEFORE = Pattern
		.compile("^(?:(?:paling lambat|selambat-lambatnya|by|until|hingga|sampai(?: dengan)?|s[./]?d\\.?|tanggal|"
				+ "tgl\\.?|on|pada|" + DateWords.WEEKDAY + ",?) +)+");

	/** A month before its day is English; without a year it must be so beyond doubt. */
	private static final List<Form> FORMS = List.of(
			form("(\\d{4})-(\\d{1,2})-(\\d{1,2})",
					(text, next) -> next.day(text.number(3), text.number(2), text.year(1))),
			form("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?",
					(text, next) -> next.day(text.number(1), text.number(2), text.year(3))),
			form("(\\d{1,2})[/.-](\\d{4})", (text, next) -> next.month(text.number(1), text.year(2))),
			form("(\\d{4})[/.-](\\d{1,2})", (text, next) -> next.month(text.number(2), text.year(1))),
			form("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}|\\d{2}))?",
					(text, next) -> next.day(text.number(1), text.month(2), text.year(3))),
			form(DateWords.ENGLISH_MONTH + " (\\d{1,2})(?:st|nd|rd|th)?",
					(text, next) -> next.day(text.number(2), text.month(1), null)),
			form(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
					(text, next) -> next.day(text.number(2), text.month(1), text.year(3))),
			form(END + "(?:bulan )?" + MONTH + MAYBE_YEAR, (text, next) -> next.month(text.month(1), text.year(2))),
			form(END + "(?:q|tw|triwulan|kuartal|quarter) ?(?:ke-?)?([1-4]|i{1,3}|iv)" + MAYBE_YEAR,
					(text, next) -> next.quarter(roman(text.word(1)), text.year(2))),
			form(END + YEAR + "[ /-]*(?:q|tw) ?([1-4]|i{1,3}|iv)",
					(text, next) -> next.quarter(roman(text.word(2)), text.year(1))),
			form(END + "semester ([12]|i{1,2})" + MAYBE_YEAR,
					(text, next) -> next.half(roman(text.word(1)), text.year(2))),
			form("(?:akhir|(?:the )?end of) (?:the |this )?(?:bulan|month)(?: ini)?",
					(text, next) -> next.monthsLater(0)),
			form("(?:akhir )?bulan depan|(?:end of )?next month", (text, next) -> next.monthsLater(1)),
			form(END + "(?:tahun )?" + YEAR, (text, next) -> next.year(text.number(1))),
			form("akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year|tahun ini|this year",
					(text, next) -> next.yearsLater(0)),
			form("(?:akhir )?tahun depan|(?:end of )?next year", (text, next) -> next.yearsLater(1)),
			form("(?:dalam|in|within) (\\d{1,3}) (hari|minggu|bulan|tahun|days?|weeks?|months?|years?)",
					(text, next) -> next.after(text.number(1), text.unit(2))));

	private DueReader() {
	}

	/** A way to write it, and what it means. */
	private record Form(Pattern pattern, BiFunction<DateWords, DueCalendar, Due> meaning) {
	}

	private static Form form(String pattern, BiFunction<DateWords, DueCalendar, Due> meaning) {
		return new Form(Pattern.compile(pattern), meaning);
	}

	/**
	 * Reads it.
	 * @param base the day from which on the next of a kind is looked for: that on which
	 * it is promised
	 * @return empty where it can't be read, or is no day that there is
	 */
	public static Optional<Due> read(String typed, LocalDate base) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		String text = BEFORE.matcher(DateWords.folded(typed)).replaceFirst("");
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text);
			if (matcher.matches()) {
				try {
					return Optional.of(form.meaning().apply(new DateWords(matcher), new DueCalendar(base)));
				}
				catch (DateTimeException ex) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static int roman(String number) {
		return switch (number) {
			case "1", "i" -> 1;
			case "2", "ii" -> 2;
			case "3", "iii" -> 3;
			default -> 4;
		};
	}

}
