package id.mitra.platform.text;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/**
 * What those who read typed dates have in common: the names of months and weekdays in
 * both languages, long and short, as parts of patterns, and what the groups of a match
 * mean.
 */
public record DateWords(MatchResult match) {

	private static final Map<String, Integer> MONTHS = numbered("januari january jan", "februari pebruari february feb",
			"maret march mar", "april apr", "mei may", "juni june jun", "juli july jul",
			"agustus august agu ags agt aug", "september sept sep", "oktober october okt oct",
			"november nopember nov nop", "desember december des dec");

	private static final Map<String, Integer> WEEKDAYS = numbered("senin sen monday mon", "selasa sel tuesday tues tue",
			"rabu rab wednesday wed", "kamis kam thursday thurs thur thu", "jumat jum'at jum friday fri",
			"sabtu sab saturday sat", "minggu ahad min sunday sun");

	private static final Map<String, Integer> NUMBERS = numbered("satu one", "dua two", "tiga three", "empat four",
			"lima five", "enam six", "tujuh seven", "delapan eight", "sembilan nine", "sepuluh ten", "sebelas eleven",
			"duabelas twelve");

	/** A number up to twelve in words, as alternatives. */
	public static final String NUMBER = String.join("|", NUMBERS.keySet());

	/** A month's name, as a group. */
	public static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

	/** One that is no Indonesian name as well. */
	public static final String ENGLISH_MONTH = "(january|february|march|may|june|july|august|october|december)";

	/** The name of a day of the week, as a group. */
	public static final String WEEKDAY = "(" + String.join("|", WEEKDAYS.keySet()) + ")";

	/** Without case, widths and needless space, nor a full stop behind it. */
	public static String folded(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.strip()
			.replaceAll("\\s+", " ")
			.replaceAll(" ?\\.$", "");
	}

	/** As it was written, empty where it was not. */
	public String word(int group) {
		return Objects.requireNonNullElse(this.match.group(group), "");
	}

	/** That which is written in digits or words. */
	public int number(int group) {
		String number = this.match.group(group);
		Integer word = NUMBERS.get(number);
		return (word != null) ? word : Integer.parseInt(number);
	}

	/** Null where none was written; two digits are of this century. */
	public @Nullable Integer year(int group) {
		String year = this.match.group(group);
		return (year == null) ? null : Integer.valueOf((year.length() == 2) ? "20" + year : year);
	}

	/** From 1 to 12. */
	public int month(int group) {
		return MONTHS.getOrDefault(this.match.group(group), 0);
	}

	public DayOfWeek weekday(int group) {
		return DayOfWeek.of(WEEKDAYS.getOrDefault(this.match.group(group), 0));
	}

	/** Of days, weeks, months or years. */
	public ChronoUnit unit(int group) {
		String word = this.match.group(group);
		return switch (word.charAt(0)) {
			case 'h', 'd' -> ChronoUnit.DAYS;
			case 't', 'y' -> ChronoUnit.YEARS;
			case 'p', 'w' -> ChronoUnit.WEEKS;
			default -> word.startsWith("mi") ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
		};
	}

	private static Map<String, Integer> numbered(String... names) {
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < names.length; i++) {
			for (String name : List.of(names[i].split(" "))) {
				numbers.put(name, i + 1);
			}
		}
		return Map.copyOf(numbers);
	}

}
