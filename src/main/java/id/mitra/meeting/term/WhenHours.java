package id.mitra.meeting.term;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads from when to when a meeting is: "14.00", "jam 2 siang", "pukul 9-11 WIB", "2-4
 * pm". Whether an hour is before or after noon is told by the part of the day or by the
 * other end; where nothing tells, both may be meant.
 */
final class WhenHours {

	private static final String AT = "(?:at |from |dari |mulai )?(?:pukul |jam |pkl\\.? ?|pk\\.? |@ ?)?";

	private static final String ZONE = "(?: ?(?:(wib|wita|wit)|waktu setempat|local time))?";

	private static final String CLOCK = AT + Clock.WRITTEN + ZONE;

	private static final String UNTIL = "(?:s[./]?d\\.?|sampai(?: dengan)?|hingga|until|till?|to)";

	private static final Pattern SPAN = Pattern
		.compile(CLOCK + "(?: ?(?:-|" + UNTIL + ") ?(?:" + CLOCK + "|selesai|finish))?");

	/** A year or a number of something, although "0900-1100" and "jam dua" are hours. */
	private static final Pattern NONE = Pattern
		.compile("\\d{4}(?! ?- ?\\d{4}).*|(?:" + DateWords.NUMBER + ")(?:[ -].*)?");

	private static final Pattern END = Pattern.compile(UNTIL + " " + CLOCK);

	/** Of an hour with its zone. */
	private static final int GROUPS = Clock.GROUPS + 1;

	private final MatchResult text;

	private final boolean endOnly;

	private WhenHours(MatchResult text, boolean endOnly) {
		this.text = text;
		this.endOnly = endOnly;
	}

	/** What was written as hours, or null where it can be none. */
	static @Nullable WhenHours of(String text) {
		Matcher end = END.matcher(text);
		if (end.matches()) {
			return new WhenHours(end, true);
		}
		Matcher span = SPAN.matcher(text);
		return (span.matches() && !NONE.matcher(text).matches()) ? new WhenHours(span, false) : null;
	}

	/**
	 * The hours that may be meant, likeliest first; none where there are no such.
	 * @param part the part of the day that was named with the day
	 */
	List<Hours> in(@Nullable Daypart part) {
		Clock first = Clock.of(this.text, 0);
		if (first == null) {
			return List.of();
		}
		return this.endOnly ? first.likely().stream().map((time) -> new Hours(null, time, zone(0), false)).toList()
				: from(first, part);
	}

	private List<Hours> from(Clock from, @Nullable Daypart part) {
		Clock until = Clock.of(this.text, GROUPS);
		boolean twoZones = zone(0) != null && zone(GROUPS) != null && !Objects.equals(zone(0), zone(GROUPS));
		if (twoZones || (until == null && this.text.group(GROUPS + 1) != null)) {
			return List.of();
		}
		String zone = (zone(0) != null) ? zone(0) : zone(GROUPS);
		boolean byEnd = until != null && until.part() != null && from.part() == null && !from.exact();
		Daypart named = (from.part() != null) ? from.part() : part;
		List<Hours> spans = new ArrayList<>();
		for (LocalTime start : (byEnd || part != null) ? from.times() : from.likely()) {
			LocalTime end = (until != null) ? until.after(start) : null;
			if ((part == null || part.has(start)) && (until == null || end != null)) {
				spans.add(new Hours(start, end, zone, named != null && named.runsInto(start)));
			}
		}
		return byEnd ? spans.stream().min(Comparator.comparing(Hours::length)).stream().toList() : spans;
	}

	/** By its id, or null where none of ours was named. */
	private @Nullable String zone(int before) {
		String name = this.text.group(before + GROUPS);
		return (name != null) ? IndonesianZone.valueOf(name.toUpperCase(Locale.ROOT)).id() : null;
	}

}
