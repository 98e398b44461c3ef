package id.mitra.meeting.term;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a day, and what it means.
 */
record Phrase(Pattern pattern, BiFunction<DateWords, WhenCalendar, Meant> meaning) {

	static Phrase of(String pattern, BiFunction<DateWords, WhenCalendar, Meant> meaning) {
		return new Phrase(Pattern.compile(pattern), meaning);
	}

	/**
	 * By the first of these ways in which it can be read, or null where there is none.
	 */
	static @Nullable Meant read(String text, WhenCalendar days, List<Phrase> phrases) {
		for (Phrase phrase : phrases) {
			Matcher matcher = phrase.pattern.matcher(text);
			if (matcher.matches()) {
				try {
					return phrase.meaning.apply(new DateWords(matcher), days);
				}
				catch (DateTimeException ex) {
					return Meant.unclear(WhyUnclear.NO_SUCH_DAY);
				}
			}
		}
		return null;
	}

}
