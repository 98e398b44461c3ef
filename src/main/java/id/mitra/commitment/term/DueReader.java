package id.mitra.commitment.term;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads by when something is promised as people write it, in Indonesian or English:
 * "30/6", "akhir Juni", "Q3 2026", "end of the year", "dalam 3 bulan". What names no year
 * is the next there is.
 */
public final class DueReader {

	private static final Map<String, Integer> MONTHS = months();

	private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

	private static final String YEAR = "(\\d{4})";

	private static final String MAYBE_YEAR = "(?:(?: of| tahun)?[ /-]*" + YEAR + ")?";

	private static final String END = "(?:akhir |(?:the )?end of (?:the )?|end )?";

	private static final String ENGLISH = "(january|february|march|may|june|july|august|october|december)";

	/** Longer than anything that can be read. */
	private static final int LONGEST = 60;

	/** That it is a last day goes without saying. */
	private static final Pattern BEFORE = Pattern
		.compile("^(?:(?:paling lambat|selambat-lambatnya|by|until|hingga|sampai(?: dengan)?|s[./]?d\\.?|tanggal|"
				+ "tgl\\.?|on|pada|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|"
				+ "friday|saturday|sunday),?) +)+");

	/** A month before its day is English; without a year it must be so beyond doubt. */
	private static final List<Form> FORMS = List.of(
			form("(\\d{4})-(\\d{1,2})-(\\d{1,2})",
					(text, next) -> next.day(number(text, 3), number(text, 2), year(text, 1))),
			form("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?",
					(text, next) -> next.day(number(text, 1), number(text, 2), year(text, 3))),
			form("(\\d{1,2})[/.-](\\d{4})", (text, next) -> next.month(number(text, 1), year(text, 2))),
			form("(\\d{4})[/.-](\\d{1,2})", (text, next) -> next.month(number(text, 2), year(text, 1))),
			form("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}|\\d{2}))?",
					(text, next) -> next.day(number(text, 1), month(text, 2), year(text, 3))),
			form(ENGLISH + " (\\d{1,2})(?:st|nd|rd|th)?",
					(text, next) -> next.day(number(text, 2), month(text, 1), null)),
			form(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
					(text, next) -> next.day(number(text, 2), month(text, 1), year(text, 3))),
			form(END + "(?:bulan )?" + MONTH + MAYBE_YEAR, (text, next) -> next.month(month(text, 1), year(text, 2))),
			form(END + "(?:q|tw|triwulan|kuartal|quarter) ?(?:ke-?)?([1-4]|i{1,3}|iv)" + MAYBE_YEAR,
					(text, next) -> next.quarter(roman(text, 1), year(text, 2))),
			form(END + YEAR + "[ /-]*(?:q|tw) ?([1-4]|i{1,3}|iv)",
					(text, next) -> next.quarter(roman(text, 2), year(text, 1))),
			form(END + "semester ([12]|i{1,2})" + MAYBE_YEAR, (text, next) -> next.half(roman(text, 1), year(text, 2))),
			form("(?:akhir|(?:the )?end of) (?:the |this )?(?:bulan|month)(?: ini)?",
					(text, next) -> next.monthsLater(0)),
			form("(?:akhir )?bulan depan|(?:end of )?next month", (text, next) -> next.monthsLater(1)),
			form(END + "(?:tahun )?" + YEAR, (text, next) -> next.year(number(text, 1))),
			form("akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year|tahun ini|this year",
					(text, next) -> next.yearsLater(0)),
			form("(?:akhir )?tahun depan|(?:end of )?next year", (text, next) -> next.yearsLater(1)),
			form("(?:dalam|in|within) (\\d{1,3}) (hari|minggu|bulan|tahun|days?|weeks?|months?|years?)",
					(text, next) -> next.after(number(text, 1), unit(text.group(2)))));

	private DueReader() {
	}

	/** A way to write it, and what it means. */
	private record Form(Pattern pattern, BiFunction<MatchResult, DueCalendar, Due> meaning) {
	}

	private static Form form(String pattern, BiFunction<MatchResult, DueCalendar, Due> meaning) {
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
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.strip()
			.replaceAll("\\s+", " ")
			.replaceAll(" ?\\.$", "");
		text = BEFORE.matcher(text).replaceFirst("");
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text);
			if (matcher.matches()) {
				try {
					return Optional.of(form.meaning().apply(matcher.toMatchResult(), new DueCalendar(base)));
				}
				catch (DateTimeException ex) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static int number(MatchResult text, int group) {
		return Integer.parseInt(text.group(group));
	}

	/** Null where none was written; two digits are of this century. */
	private static @Nullable Integer year(MatchResult text, int group) {
		String year = text.group(group);
		return (year == null) ? null : Integer.valueOf((year.length() == 2) ? "20" + year : year);
	}

	private static int month(MatchResult text, int group) {
		return MONTHS.getOrDefault(text.group(group), 0);
	}

	private static int roman(MatchResult text, int group) {
		return switch (text.group(group)) {
			case "1", "i" -> 1;
			case "2", "ii" -> 2;
			case "3", "iii" -> 3;
			default -> 4;
		};
	}

	private static ChronoUnit unit(String word) {
		return switch (word.charAt(0)) {
			case 'h', 'd' -> ChronoUnit.DAYS;
			case 't', 'y' -> ChronoUnit.YEARS;
			case 'w' -> ChronoUnit.WEEKS;
			default -> word.startsWith("mi") ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
		};
	}

	private static Map<String, Integer> months() {
		List<String> names = List.of("januari january jan", "februari pebruari february feb", "maret march mar",
				"april apr", "mei may", "juni june jun", "juli july jul", "agustus august agu ags agt aug",
				"september sept sep", "oktober october okt oct", "november nopember nov", "desember december des dec");
		Map<String, Integer> months = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			for (String name : names.get(i).split(" ")) {
				months.put(name, i + 1);
			}
		}
		return Map.copyOf(months);
	}

}
