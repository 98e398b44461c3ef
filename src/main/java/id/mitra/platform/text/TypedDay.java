package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day as people write it into a form, in either language and whole: 2 November 2023, 2
 * Nov 2023, November 2, 2023, 2/11/2023 with the day first, 2023-11-02. A weekday before
 * it must be its own.
 */
public final class TypedDay {

	private static final String YEAR = "(\\d{4})";

	private static final Pattern WEEKDAY_AHEAD = Pattern.compile(DateWords.WEEKDAY + ",? (.+)");

	private static final Pattern DAY_AND_MONTH = Pattern
		.compile("(\\d{1,2})[ .-]?" + DateWords.MONTH + "[ .,-]{1,2}" + YEAR);

	private static final Pattern MONTH_AND_DAY = Pattern.compile(DateWords.MONTH + " (\\d{1,2}),? " + YEAR);

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR);

	private TypedDay() {
	}

	/**
	 * Reads one.
	 * @throws DateTimeException where the text is none
	 */
	public static LocalDate parse(String typed) {
		String text = DateWords.folded(typed);
		Matcher ahead = WEEKDAY_AHEAD.matcher(text);
		if (!ahead.matches()) {
			return whole(text);
		}
		LocalDate day = whole(ahead.group(2));
		if (day.getDayOfWeek() != new DateWords(ahead).weekday(1)) {
			throw new DateTimeException("Another day of the week");
		}
		return day;
	}

	/**
	 * Whether a text is written as a day is, but the calendar has none such, like 31
	 * February.
	 */
	public static boolean isInNoCalendar(String typed) {
		try {
			parse(typed);
			return false;
		}
		catch (DateTimeParseException none) {
			return none.getCause() != null;
		}
		catch (DateTimeException other) {
			return false;
		}
	}

	private static LocalDate whole(String text) {
		LocalDate day = read(DAY_AND_MONTH, text, (words) -> date(words.number(3), words.month(2), words.number(1)));
		day = (day != null) ? day
				: read(MONTH_AND_DAY, text, (words) -> date(words.number(3), words.month(1), words.number(2)));
		day = (day != null) ? day
				: read(NUMBERS, text, (words) -> date(words.number(4), words.number(3), words.number(1)));
		return (day != null) ? day : StrictDates.parse(text);
	}

	private static @Nullable LocalDate read(Pattern pattern, String text, Function<DateWords, LocalDate> day) {
		Matcher matcher = pattern.matcher(text);
		return matcher.matches() ? day.apply(new DateWords(matcher)) : null;
	}

	private static LocalDate date(int year, int month, int day) {
		return StrictDates.parse("%04d-%02d-%02d".formatted(year, month, day));
	}

}
