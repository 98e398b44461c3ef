package id.mitra.meeting.term;

import java.time.LocalTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of the day as people name it, by the hours that they count to it. What is told
 * of its night after midnight belongs to the next day.
 */
enum Daypart {

	AM(0, 11), PM(12, 23), DAWN(0, 5), MORNING(1, 11), MIDDAY(9, 16), AFTERNOON(12, 19), EVENING(16, 23), NIGHT(17, 4),
	LAST_NIGHT(17, 4);

	/** Both languages' words, as a group. */
	static final String WORD = "(pagi|siang|sore|petang|malam|dini hari|subuh|morning|afternoon|evening|night)";

	private static final Map<String, Daypart> WORDS = Map.ofEntries(Map.entry("pagi", MORNING),
			Map.entry("siang", MIDDAY), Map.entry("sore", AFTERNOON), Map.entry("petang", AFTERNOON),
			Map.entry("malam", NIGHT), Map.entry("dini hari", DAWN), Map.entry("subuh", DAWN),
			Map.entry("morning", MORNING), Map.entry("afternoon", AFTERNOON), Map.entry("evening", EVENING),
			Map.entry("night", NIGHT), Map.entry("a", AM), Map.entry("p", PM));

	private final int first;

	private final int last;

	Daypart(int first, int last) {
		this.first = first;
		this.last = last;
	}

	/** By its name, of a.m. and p.m. by their letter, or null where it is none. */
	static @Nullable Daypart of(String word) {
		return WORDS.get(word);
	}

	boolean has(LocalTime time) {
		int hour = time.getHour();
		return (this.first <= this.last) ? hour >= this.first && hour <= this.last
				: hour >= this.first || hour <= this.last;
	}

	/** Whether it is a time of its night that has the next day's date. */
	boolean runsInto(LocalTime time) {
		return (this == NIGHT || this == LAST_NIGHT) && time.getHour() <= this.last;
	}

}
