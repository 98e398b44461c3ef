package id.mitra.meeting.term;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a meeting, or its month where no more was written. A weekday beside a
 * date must be that of the date.
 */
final class WhenDays {

	private static final Pattern WEEKDAY_AHEAD = Pattern.compile(NearDays.WEEKDAY + " (.+)");

	private static final Pattern WEEKDAY_BEHIND = Pattern.compile("(.+) " + NearDays.WEEKDAY);

	/** Behind other numbers it is part of an hour, as in "9 pagi". */
	private static final Pattern PART_BEHIND = Pattern.compile("(.*(?:[a-z]|\\d{4}|/\\d{1,2})) " + Daypart.WORD);

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	private WhenDays() {
	}

	/** What it means, or null where it can't be read. */
	static @Nullable Meant read(String text, WhenCalendar calendar) {
		Meant meant = alone(text, calendar);
		Matcher part = PART_BEHIND.matcher(text);
		if (meant != null || !part.matches()) {
			return (meant != null) ? meant : besideWeekday(text, calendar);
		}
		Meant day = alone(part.group(1), calendar);
		day = (day != null) ? day : besideWeekday(part.group(1), calendar);
		return (day != null && day.part() == null) ? day.in(Daypart.of(part.group(2))) : null;
	}

	private static @Nullable Meant alone(String text, WhenCalendar calendar) {
		Meant meant = Phrase.read(text, calendar, NearDays.PHRASES);
		return (meant != null) ? meant : Phrase.read(text, calendar, NamedDays.PHRASES);
	}

	private static @Nullable Meant besideWeekday(String text, WhenCalendar calendar) {
		Matcher ahead = WEEKDAY_AHEAD.matcher(text);
		if (ahead.matches()) {
			return on(new DateWords(ahead).weekday(1), ahead.group(2), calendar);
		}
		Matcher behind = WEEKDAY_BEHIND.matcher(text);
		return behind.matches() ? on(new DateWords(behind).weekday(2), behind.group(1), calendar) : null;
	}

	/** The number behind a weekday may be that of the day, or an hour. */
	private static @Nullable Meant on(DayOfWeek weekday, String text, WhenCalendar calendar) {
		boolean number = NUMBER.matcher(text).matches();
		Meant meant = alone(number ? "tgl " + text : text, calendar);
		if (meant == null || meant.part() != null) {
			return null;
		}
		if (meant.why() != null) {
			return meant;
		}
		List<When> days = meant.days()
			.stream()
			.filter((day) -> !day.ofMonth() && day.date().getDayOfWeek() == weekday)
			.toList();
		return !days.isEmpty() ? Meant.of(days) : number ? null : Meant.unclear(WhyUnclear.OTHER_WEEKDAY);
	}

}
