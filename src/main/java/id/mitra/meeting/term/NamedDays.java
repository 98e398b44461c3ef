package id.mitra.meeting.term;

import java.util.List;

import id.mitra.platform.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by their number or name, the day first: "2/11", "2 Nov 2023", "November
 * 2023". A month before its day is English; where that is not beyond doubt, it is asked.
 */
final class NamedDays {

	private static final String ON = "(?:pada |on |the )?(?:tanggal |tgl\\.? ?)?";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String MONTH = "(?: of | bulan )?(?:\\.? ?|[/-])" + DateWords.MONTH;

	private static final String OTHER_YEAR = "(tahun ini|this year|tahun lalu|last year|tahun depan|next year)";

	private static final String YEAR = "(?:(?: of| tahun)?(?:\\.? ?|[/-])(?:(\\d{4})|" + OTHER_YEAR + "))?";

	private static final String SHORT_YEAR = "(?:\\.? ?|[/-])'?(\\d{2})";

	private static final String TO = " ?(?:-|/|&|dan|and|atau|or|to|s[./]?d\\.?|sampai|hingga) ?";

	private static final String PART_OF_MONTH = "(?:in |pada |on )?(?:(?:awal|pertengahan|tengah|akhir|early|mid|late|"
			+ "(?:the )?(?:beginning|middle|end) of)[ -])?(?:bulan )?";

	private static final String OTHER_MONTH = " (?:of )?"
			+ "(bulan ini|this month|bulan lalu|last month|bulan depan|next month)";

	static final List<Phrase> PHRASES = List.of(
			Phrase.of(ON + "(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})",
					(text, days) -> days.day(text.number(4), text.number(3), text.year(1))),
			Phrase.of(ON + "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})", NamedDays::numbers),
			Phrase.of(ON + "(\\d{1,2})( )(\\d{1,2}) (\\d{4})", NamedDays::numbers),
			Phrase.of(ON + "(0?[1-9]|1[0-2])/(1[3-9]|[23]\\d)",
					(text, days) -> days.dayOrYear(text.number(1), text.number(2))),
			Phrase.of(ON + "(\\d{1,2})[/-](\\d{1,2})", (text, days) -> days.day(text.number(1), text.number(2), null)),
			Phrase.of(ON + "(\\d{1,2})\\.(0?[1-9]|1[0-2])",
					(text, days) -> days.day(text.number(1), text.number(2), null)),
			Phrase.of("(\\d{1,2})[/.-](\\d{4})", (text, days) -> days.month(text.number(1), text.year(2))),
			Phrase.of("(\\d{4})[/.-](\\d{1,2})", (text, days) -> days.month(text.number(2), text.year(1))),
			Phrase.of(ON + DAY + MONTH + YEAR,
					(text, days) -> days.day(text.number(1), text.month(2), year(text, 3, days))),
			Phrase.of(ON + DAY + MONTH + SHORT_YEAR,
					(text, days) -> days.day(text.number(1), text.month(2), text.year(3))),
			Phrase.of(ON + DAY + TO + DAY + MONTH + YEAR,
					(text, days) -> days.days(text.number(1), text.number(2), text.month(3), year(text, 4, days))),
			Phrase.of(ON + DateWords.ENGLISH_MONTH + " (\\d{1,2})",
					(text, days) -> days.day(text.number(2), text.month(1), null)),
			Phrase.of(ON + DateWords.MONTH + "\\.? ([1-9])",
					(text, days) -> days.day(text.number(2), text.month(1), null)),
			Phrase.of(ON + DateWords.MONTH + "\\.? (\\d{2})",
					(text, days) -> days.dayOrYear(text.month(1), text.number(2))),
			Phrase.of(ON + DateWords.MONTH + "\\.? ?'(\\d{2})",
					(text, days) -> days.month(text.month(1), text.year(2))),
			Phrase.of(ON + DateWords.MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)",
					(text, days) -> days.day(text.number(2), text.month(1), null)),
			Phrase.of(ON + DateWords.MONTH + "\\.? " + DAY + YEAR,
					(text, days) -> days.day(text.number(2), text.month(1), year(text, 3, days))),
			Phrase.of(ON + DateWords.MONTH + "\\.? " + DAY + TO + DAY + YEAR,
					(text, days) -> days.days(text.number(2), text.number(3), text.month(1), year(text, 4, days))),
			Phrase.of(PART_OF_MONTH + DateWords.MONTH + YEAR,
					(text, days) -> days.month(text.month(1), year(text, 2, days))),
			Phrase.of("(?:bulan )?" + DateWords.MONTH + " (?:(?:yang |yg )?lalu|kemarin)",
					(text, days) -> days.lastMonth(text.month(1))),
			Phrase.of("last " + DateWords.MONTH, (text, days) -> days.lastMonth(text.month(1))),
			Phrase.of("(?:tanggal|tgl\\.?|the) ?" + DAY, (text, days) -> days.dayOfMonth(text.number(1), null)),
			Phrase.of("(\\d{1,2})(?:st|nd|rd|th)", (text, days) -> days.dayOfMonth(text.number(1), null)),
			Phrase.of(ON + DAY + OTHER_MONTH, (text, days) -> days.dayOfMonth(text.number(1), distance(text.word(2)))),
			Phrase.of("(?:tahun )?\\d{4}", (text, days) -> Meant.unclear(WhyUnclear.NO_DAY)));

	private NamedDays() {
	}

	/** The month comes first where only so there is one. */
	private static Meant numbers(DateWords text, WhenCalendar days) {
		boolean monthFirst = text.word(2).equals("/") && text.number(1) <= 12 && text.number(3) > 12;
		return monthFirst ? days.day(text.number(3), text.number(1), text.year(4))
				: days.day(text.number(1), text.number(3), text.year(4));
	}

	private static @Nullable Integer year(DateWords text, int group, WhenCalendar days) {
		String other = text.word(group + 1);
		return other.isEmpty() ? text.year(group) : Integer.valueOf(days.year(distance(other)));
	}

	/** How many months or years it is from this. */
	private static int distance(String words) {
		return (words.contains("lalu") || words.contains("last")) ? -1
				: (words.contains("depan") || words.contains("next")) ? 1 : 0;
	}

}
