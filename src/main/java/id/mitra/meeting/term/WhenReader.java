package id.mitra.meeting.term;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a meeting is as people write it, in Indonesian or English: "kemarin 14.00",
 * "2/11", "Kamis lalu jam 2 siang", "2 Nov 2023, 2-4 pm", "November 2023". What names no
 * year lies where the meeting does, in the past where it was held; what names one is
 * taken as it stands. What may be meant in several ways is asked, not guessed.
 */
public final class WhenReader {

	/** Longer than anything that can be read. */
	private static final int LONGEST = 80;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	/**
	 * Where a number alone is an hour, and is no year: "kemarin 9", "2/11 10", "2 Nov
	 * 14".
	 */
	private static final Pattern HOUR_BEHIND_DAY = Pattern
		.compile("[^\\d]+ \\d{1,2}|.*(?:/\\d{1,2}|\\d{4}) \\d{1,2}|.*[a-z] (?:[1-9]|1\\d|20)");

	/** A day with its month, but perhaps an hour with minutes below ten. */
	private static final Pattern DAY_OR_HOUR = Pattern.compile("(\\d{1,2})\\.(\\d)");

	/** A dash beside such a day is none between hours. */
	private static final Pattern DAY_ALONE = Pattern.compile("[a-z/]");

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212~]");

	private static final Pattern SPACES = Pattern.compile("(?:(?<=\\d)t(?=\\d)|[ ,;()])+");

	private final WhenCalendar calendar;

	private final Set<When> readings = new LinkedHashSet<>();

	private final Set<WhyUnclear> reasons = EnumSet.of(WhyUnclear.UNREADABLE);

	private WhenReader(WhenCalendar calendar) {
		this.calendar = calendar;
	}

	/** What came of it. */
	public sealed interface Answer {

	}

	/** What is meant beyond doubt. */
	public record Read(When when) implements Answer {
	}

	/** What may be meant, two readings or more, likeliest first. */
	public record Ambiguous(List<When> readings) implements Answer {
	}

	/** That it can't be told. */
	public record Unclear(WhyUnclear why) implements Answer {
	}

	/**
	 * Reads it.
	 * @param today what day it is, best where the meeting is
	 * @param held whether the meeting took place already, else it is planned
	 */
	public static Answer read(String typed, LocalDate today, boolean held) {
		boolean writing = typed.length() <= LONGEST && typed.chars().noneMatch(Character::isISOControl);
		String text = writing ? plain(typed) : "";
		return (text.length() > LONGEST) ? new Unclear(WhyUnclear.UNREADABLE)
				: new WhenReader(new WhenCalendar(today, held)).read(List.of(text.split(" ")));
	}

	/** With one sort of dash and nothing but space between words. */
	private static String plain(String typed) {
		String dashed = DASHES.matcher(DateWords.folded(typed).replace('\u2019', '\'')).replaceAll("-");
		return SPACES.matcher(dashed).replaceAll(" ").strip();
	}

	/** Hours may stand behind the day or before it, or for themselves. */
	private Answer read(List<String> words) {
		for (int i = words.size(); i >= 0; i--) {
			boolean dash = i < words.size() && words.get(i).equals("-");
			String first = String.join(" ", words.subList(0, i));
			String second = String.join(" ", words.subList(dash ? i + 1 : i, words.size()));
			if (!isNumber(second) || HOUR_BEHIND_DAY.matcher(first + " " + second).matches()) {
				add(first, second, dash);
			}
			if (!isNumber(first)) {
				add(second, first, dash);
			}
		}
		Matcher either = DAY_OR_HOUR.matcher(words.getFirst());
		if (words.size() == 1 && either.matches()) {
			add("", either.replaceFirst("$1.0$2"), false);
		}
		return answer();
	}

	private static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}

	/** Of several readings, those on the wrong side of today are not meant. */
	private Answer answer() {
		List<When> fitting = this.readings.stream().filter(this.calendar::fits).toList();
		List<When> meant = fitting.isEmpty() ? List.copyOf(this.readings) : fitting;
		return switch (meant.size()) {
			case 0 -> new Unclear(this.reasons.iterator().next());
			case 1 -> new Read(meant.getFirst());
			default -> new Ambiguous(meant);
		};
	}

	/** Hours without a day are today's. */
	private void add(String date, String time, boolean dash) {
		WhenHours written = time.isEmpty() ? null : WhenHours.of(time);
		if ((written == null && (!time.isEmpty() || date.isEmpty())) || (dash && !DAY_ALONE.matcher(date).find())) {
			return;
		}
		String day = date.endsWith(".") ? date.substring(0, date.length() - 1) : date;
		Meant meant = day.isEmpty() ? Meant.day(this.calendar.today()) : WhenDays.read(day, this.calendar);
		if (meant == null) {
			return;
		}
		List<Hours> hours = (written != null) ? written.in(meant.part()) : List.of(Hours.UNTOLD);
		if (meant.why() != null && !hours.isEmpty()) {
			this.reasons.add(meant.why());
		}
		for (When one : meant.days()) {
			hours.forEach((hour) -> add(one, hour, meant.part()));
		}
	}

	private void add(When day, Hours hours, @Nullable Daypart part) {
		if (day.ofMonth() && !hours.equals(Hours.UNTOLD)) {
			this.reasons.add(WhyUnclear.NO_DAY);
			return;
		}
		if (hours.nextDay()) {
			this.readings.add(hours.on(When.on(day.date().plusDays(1))));
		}
		if (!hours.nextDay() || part != Daypart.LAST_NIGHT) {
			this.readings.add(hours.on(day));
		}
	}

}
