package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.springframework.format.Parser;
import org.springframework.stereotype.Component;

/**
 * Dates in their one form, 2023-11-02, wherever they come in: of the years 1 to 9999,
 * which every reader and the database can hold.
 */
@Component
public class StrictDates implements Parser<LocalDate> {

	private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
		.appendPattern("-MM-dd")
		.toFormatter()
		.withResolverStyle(ResolverStyle.STRICT);

	/**
	 * Reads a date.
	 * @throws DateTimeException where the text is none
	 */
	public static LocalDate parse(String text) {
		LocalDate date = LocalDate.parse(text, FORM);
		if (date.getYear() < 1) {
			throw new DateTimeException("No such year");
		}
		return date;
	}

	@Override
	public LocalDate parse(String text, Locale locale) {
		return parse(text.strip());
	}

}
