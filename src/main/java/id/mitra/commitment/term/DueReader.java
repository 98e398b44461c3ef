package id.mitra.commitment.term;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

	private static final String MAYBE_YEAR = "(?:[ /-]*" + YEAR + ")?";

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
	private static final List<Form> FORMS = List.of(form("(\\d{4})-(\\d{1,2})-(\\d{1,2})", DueReader::isoDay),
			form("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?", DueReader::numbers),
			form("(\\d{1,2})[/.-](\\d{4})", (found) -> month(number(found, 2), number(found, 1))),
			form("(\\d{4})[/.-](\\d{1,2})", (found) -> month(number(found, 1), number(found, 2))),
			form("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}|\\d{2}))?", DueReader::day),
			form(ENGLISH + " (\\d{1,2})(?:st|nd|rd|th)?", DueReader::englishDay),
			form(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR, DueReader::englishDay),
			form(END + "(?:bulan )?" + MONTH + MAYBE_YEAR, DueReader::month),
			form(END + "(?:q|tw|triwulan|kuartal|quarter) ?(?:ke-?)?([1-4]|i{1,3}|iv)" + MAYBE_YEAR,
					DueReader::quarter),
			form(END + YEAR + "[ /-]*(?:q|tw) ?([1-4]|i{1,3}|iv)", DueReader::quarterOfYear),
			form(END + "semester ([12]|i{1,2})" + MAYBE_YEAR, DueReader::half),
			form("(?:akhir|(?:the )?end of) (?:the |this )?(?:bulan|month)(?: ini)?", (found) -> monthLater(found, 0)),
			form("(?:akhir )?bulan depan|(?:end of )?next month", (found) -> monthLater(found, 1)),
			form(END + "(?:tahun )?" + YEAR, (found) -> year(number(found, 1))),
			form("akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year|tahun ini|this year",
					(found) -> year(found.base().getYear())),
			form("(?:akhir )?tahun depan|(?:end of )?next year", (found) -> year(found.base().getYear() + 1)),
			form("(?:dalam|in|within) (\\d{1,3}) (hari|minggu|bulan|tahun|days?|weeks?|months?|years?)",
					DueReader::after));

	private DueReader() {
	}

	/** A way to write it, and what it means. */
	private record Form(Pattern pattern, Function<Writing, Due> meaning) {
	}

	/** What was written, and from which day on. */
	private record Writing(MatchResult text, LocalDate base) {

		private @Nullable String group(int number) {
			return this.text.group(number);
		}

	}

	private static Form form(String pattern, Function<Writing, Due> meaning) {
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
					return Optional.of(form.meaning().apply(new Writing(matcher.toMatchResult(), base)));
				}
				catch (DateTimeException ex) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static Due isoDay(Writing found) {
		return on(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
	}

	private static Due numbers(Writing found) {
		return day(number(found, 1), number(found, 2), found.group(3), found.base());
	}

	private static Due day(Writing found) {
		return day(number(found, 1), monthOf(found, 2), found.group(3), found.base());
	}

	private static Due englishDay(Writing found) {
		String year = (found.text().groupCount() > 2) ? found.group(3) : null;
		return day(number(found, 2), monthOf(found, 1), year, found.base());
	}

	private static Due day(int day, int month, @Nullable String year, LocalDate base) {
		MonthDay wanted = MonthDay.of(month, day);
		if (year != null) {
			int number = Integer.parseInt(year);
			return on(LocalDate.of((year.length() == 2) ? 2000 + number : number, month, day));
		}
		int next = base.getYear();
		while (!wanted.isValidYear(next) || wanted.atYear(next).isBefore(base)) {
			next++;
		}
		return on(wanted.atYear(next));
	}

	private static Due month(Writing found) {
		Month month = Month.of(monthOf(found, 1));
		int year = yearOr(found, 2, YearMonth.of(found.base().getYear(), month).atEndOfMonth());
		return month(YearMonth.of(year, month));
	}

	private static Due monthLater(Writing found, int later) {
		return month(YearMonth.from(found.base()).plusMonths(later));
	}

	private static Due month(int year, int month) {
		return month(YearMonth.of(year, month));
	}

	private static Due month(YearMonth month) {
		return new Due(month.atEndOfMonth(), DuePrecision.MONTH);
	}

	private static Due quarter(Writing found) {
		int quarter = roman(found.group(1));
		return quarter(yearOr(found, 2, lastOf(quarter, found.base().getYear())), quarter);
	}

	private static Due quarterOfYear(Writing found) {
		return quarter(number(found, 1), roman(found.group(2)));
	}

	private static Due quarter(int year, int quarter) {
		return new Due(lastOf(quarter, year), DuePrecision.QUARTER);
	}

	private static LocalDate lastOf(int quarter, int year) {
		return LocalDate.of(year, 1, 1)
			.with(IsoFields.QUARTER_OF_YEAR, quarter)
			.plusMonths(2)
			.with((day) -> YearMonth.from(day).atEndOfMonth());
	}

	/** Of what is promised for half a year, the last month says it. */
	private static Due half(Writing found) {
		Month month = (roman(found.group(1)) == 1) ? Month.JUNE : Month.DECEMBER;
		int year = yearOr(found, 2, YearMonth.of(found.base().getYear(), month).atEndOfMonth());
		return month(YearMonth.of(year, month));
	}

	private static Due year(int year) {
		return new Due(Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth(), DuePrecision.YEAR);
	}

	private static Due after(Writing found) {
		ChronoUnit unit = switch (String.valueOf(found.group(2)).charAt(0)) {
			case 'h', 'd' -> ChronoUnit.DAYS;
			case 't', 'y' -> ChronoUnit.YEARS;
			case 'b' -> ChronoUnit.MONTHS;
			default -> String.valueOf(found.group(2)).startsWith("mo") ? ChronoUnit.MONTHS : ChronoUnit.WEEKS;
		};
		return on(found.base().plus(number(found, 1), unit));
	}

	private static Due on(LocalDate day) {
		return new Due(day, DuePrecision.DAY);
	}

	/** The year that was written, else that in which the last day is still to come. */
	private static int yearOr(Writing found, int group, LocalDate lastDayOfThisYear) {
		if (found.group(group) != null) {
			return number(found, group);
		}
		return lastDayOfThisYear.isBefore(found.base()) ? found.base().getYear() + 1 : found.base().getYear();
	}

	private static int number(Writing found, int group) {
		return Integer.parseInt(String.valueOf(found.group(group)));
	}

	private static int monthOf(Writing found, int group) {
		return MONTHS.getOrDefault(String.valueOf(found.group(group)), 0);
	}

	private static int roman(@Nullable String number) {
		return switch (String.valueOf(number)) {
			case "1", "i" -> 1;
			case "2", "ii" -> 2;
			case "3", "iii" -> 3;
			default -> 4;
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
