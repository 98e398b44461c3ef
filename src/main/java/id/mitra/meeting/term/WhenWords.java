package id.mitra.meeting.term;

import java.time.LocalTime;
import java.util.Optional;

import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Writes when a meeting is in the reader's language, so that {@link WhenReader} reads it
 * as the same: "2 November 2023, 14.00–16.00 WIB".
 */
public final class WhenWords {

	private static final Dates DATES = new Dates();

	private WhenWords() {
	}

	public static String of(When when) {
		if (when.ofMonth()) {
			return DATES.month(when.date());
		}
		String hours = hours(when.startTime(), when.endTime());
		String zone = Optional.ofNullable(when.zone())
			.flatMap(IndonesianZone::name)
			.map((name) -> " " + name)
			.orElse("");
		return hours.isEmpty() ? DATES.day(when.date()) : DATES.day(when.date()) + ", " + hours + zone;
	}

	private static String hours(@Nullable LocalTime start, @Nullable LocalTime end) {
		if (end == null) {
			return DATES.time(start);
		}
		String until = Bilingual.indonesian() ? "s.d. " : "until ";
		return ((start != null) ? DATES.time(start) + "–" : until) + DATES.time(end);
	}

}
