package id.mitra.meeting.term;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * An hour as it was written, which may be one of two in a day.
 *
 * @param exact whether it is written as hours are that count to 24
 * @param part the part of the day that was named with it
 */
record Clock(int hour, int minute, boolean exact, @Nullable Daypart part) {

	private static final String MINUTES = "(?:[.:](\\d{2})(?:[.:]00)?|(?<=[01]\\d)([0-5]\\d))?";

	private static final String PART = "(?: ?(?:([ap])\\.?m\\.?|(?:in the |at )?" + Daypart.WORD + "(?: hari)?))?";

	/**
	 * How it is written, in so many groups: "14.00", "9", "setengah 3 sore", "2:30 pm".
	 */
	static final String WRITTEN = "(noon|tengah hari|midnight|tengah malam|(setengah |half past )?(\\d{1,2}|"
			+ DateWords.NUMBER + ")" + MINUTES + "(?: o'?clock)?" + PART + ")";

	static final int GROUPS = 7;

	/** Whoever meets before it says so. */
	private static final int MORNING = 7;

	private static final int NOON = 12;

	private static final int HALF = 30;

	private static final Clock MIDNIGHT = new Clock(0, 0, true, Daypart.NIGHT);

	/**
	 * That which was written.
	 * @param before the groups of the match before its own
	 * @return null where none was, or there is no such hour
	 */
	static @Nullable Clock of(MatchResult match, int before) {
		if (match.group(before + 1) == null) {
			return null;
		}
		DateWords text = new DateWords(match);
		if (text.word(before + 3).isEmpty()) {
			return text.word(before + 1).matches("noon|tengah hari") ? new Clock(NOON, 0, true, null) : MIDNIGHT;
		}
		int hour = text.number(before + 3);
		String minutes = text.word(before + 4) + text.word(before + 5);
		int minute = minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
		Daypart part = Daypart.of(text.word(before + 6) + text.word(before + 7));
		if (!text.word(before + 2).isEmpty()) {
			int whole = text.word(before + 2).startsWith("half") ? hour : (hour + NOON - 2) % NOON + 1;
			return (minutes.isEmpty() && hour >= 1 && hour <= NOON) ? new Clock(whole, HALF, false, part) : null;
		}
		if (hour == 2 * NOON && minute == 0) {
			return MIDNIGHT;
		}
		boolean exact = hour == 0 || hour > NOON || text.word(before + 3).startsWith("0")
				|| (!minutes.isEmpty() && text.word(before + 3).length() == 2);
		return (hour < 2 * NOON && minute < 2 * HALF) ? new Clock(hour, minute, exact, part) : null;
	}

	/** The times that it can be. */
	List<LocalTime> times() {
		IntStream hours = (this.hour < 1 || this.hour > NOON) ? IntStream.of(this.hour)
				: IntStream.of(this.hour % NOON, this.hour % NOON + NOON);
		return hours.mapToObj((one) -> LocalTime.of(one, this.minute))
			.filter((time) -> this.part == null || this.part.has(time))
			.toList();
	}

	/**
	 * The times that are meant where nothing else tells: of "jam 2" both, of "jam 9" one.
	 */
	List<LocalTime> likely() {
		if (this.part != null) {
			return times();
		}
		LocalTime asWritten = LocalTime.of(this.hour, this.minute);
		return (this.exact || this.hour >= MORNING) ? List.of(asWritten)
				: List.of(asWritten.plusHours(NOON), asWritten);
	}

	/** The first of its times after another, or null where it has none. */
	@Nullable LocalTime after(LocalTime start) {
		return ((this.exact && this.part == null) ? likely() : times()).stream()
			.min(Comparator.comparing((time) -> wait(start, time)))
			.orElse(null);
	}

	/** How long it is from a time to another, on that day or the next. */
	static Duration wait(LocalTime start, LocalTime end) {
		Duration sameDay = Duration.between(start, end);
		return sameDay.isPositive() ? sameDay : sameDay.plusDays(1);
	}

}
