package id.mitra.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as the demo's files name them, reckoned from the day of the start:
 * {@code today-4}, {@code month 1/3} (a third of the way from the first of this month to
 * today), or a date.
 */
record DemoDays(LocalDate today) {

	private static final Pattern DAY = Pattern.compile("today([+-]\\d+)?|month (\\d)/(\\d)|\\d{4}-\\d\\d-\\d\\d");

	/** A day in a text, and how it is written there. */
	private static final Pattern IN_TEXT = Pattern.compile("\\{(today[+-]?\\d*|month \\d/\\d) ([^}]+)}");

	static boolean isDay(String text) {
		return DAY.matcher(text).matches();
	}

	LocalDate day(String text) {
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			throw new IllegalArgumentException(text);
		}
		if (day.group(2) != null) {
			long gone = this.today.getDayOfMonth() - 1L;
			return this.today.withDayOfMonth(1)
				.plusDays(gone * Long.parseLong(day.group(2)) / Long.parseLong(day.group(3)));
		}
		if (text.startsWith("today")) {
			return this.today.plusDays((day.group(1) != null) ? Long.parseLong(day.group(1)) : 0);
		}
		return LocalDate.parse(text);
	}

	/** A text with its days as an Indonesian outlet writes them. */
	String dated(String text) {
		return IN_TEXT.matcher(text)
			.replaceAll((day) -> DateTimeFormatter.ofPattern(day.group(2), Locale.of("id", "ID"))
				.format(day(day.group(1))));
	}

}
