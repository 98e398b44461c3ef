package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Dates as people say them, in the reader's language: 2 November 2023, Nov 2023, 14.30.
 */
@Component("dates")
public class Dates {

	public String day(@Nullable LocalDate date) {
		return (date != null) ? format("d MMMM uuuu").format(date) : "";
	}

	/**
	 * As a field has it, which reads it again: a day in short words, whatever else was
	 * typed as it was.
	 */
	public @Nullable Object typed(@Nullable Object value) {
		return typed(value, LocalDate.class, StrictDates::parse, this::shortDay);
	}

	private static <T> @Nullable Object typed(@Nullable Object value, Class<T> type, Function<String, T> parse,
			Function<T, String> shown) {
		if (type.isInstance(value)) {
			return shown.apply(type.cast(value));
		}
		try {
			return (value instanceof String text && !text.isBlank()) ? shown.apply(parse.apply(text)) : value;
		}
		catch (DateTimeException ex) {
			return value;
		}
	}

	public String weekday(@Nullable LocalDate date) {
		return (date != null) ? format("EEEE, d MMMM uuuu").format(date) : "";
	}

	/** Thursday. */
	public String weekdayAlone(LocalDate date) {
		return format("EEEE").format(date);
	}

	/** Thu. */
	public String shortWeekday(LocalDate date) {
		return format("EEE").format(date);
	}

	public String shortDay(@Nullable LocalDate date) {
		return (date != null) ? format("d MMM uuuu").format(date) : "";
	}

	public String month(@Nullable LocalDate date) {
		return (date != null) ? format("MMMM uuuu").format(date) : "";
	}

	public String shortMonth(String yearMonth) {
		return format("MMM uuuu").format(YearMonth.parse(yearMonth));
	}

	public String time(@Nullable LocalTime time) {
		return (time != null) ? format(Bilingual.indonesian() ? "HH.mm" : "HH:mm").format(time) : "";
	}

	/**
	 * As a form shows it: in the reader's order where it is one, else as it was typed.
	 */
	public @Nullable Object typedTime(@Nullable Object value) {
		return typed(value, LocalTime.class, TypedTime::parse, this::time);
	}

	/**
	 * An instant where the reader is.
	 */
	public String moment(Instant instant, String zone) {
		String pattern = Bilingual.indonesian() ? "d MMM uuuu HH.mm" : "d MMM uuuu HH:mm";
		return format(pattern).format(instant.atZone(ZoneId.of(zone)));
	}

	private static DateTimeFormatter format(String pattern) {
		Locale locale = Bilingual.indonesian() ? Locale.of("id", "ID") : Locale.UK;
		return DateTimeFormatter.ofPattern(pattern, locale);
	}

}
