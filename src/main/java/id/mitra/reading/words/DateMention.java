package id.mitra.reading.words;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date in a text.
 *
 * @param date the day, or the first of the month; null where the year is not known
 * @param day whether a day is given, not only a month
 * @param year whether the text itself gives the year
 */
public record DateMention(Span span, @Nullable LocalDate date, boolean day, boolean year) {
}
