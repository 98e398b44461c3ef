package id.mitra.meeting.term;

import java.time.temporal.ChronoUnit;
import java.util.List;

import id.mitra.platform.text.DateWords;

/**
 * Days as they are told from today: "kemarin", "Kamis lalu", "in two weeks".
 */
final class NearDays {

	static final String WEEKDAY = "(?:pada |on )?(?:hari )?" + DateWords.WEEKDAY;

	private static final String AGO = " (?:(?:yang |yg )?lalu|kemarin|kemaren|kmrn)";

	private static final String AHEAD = " (?:depan|mendatang|(?:yang |yg )?akan datang)";

	private static final String WEEK = " (?:minggu|pekan)";

	private static final String UNIT = "(hari|minggu|pekan|bulan|days?|weeks?|months?)";

	private static final String SPAN = "(?:(\\d{1,3}|" + DateWords.NUMBER + ") |se|an? )" + UNIT;

	/** A week or a Sunday comes before Sunday. */
	static final List<Phrase> PHRASES = List.of(
			Phrase.of("hari ini|hr ini|today|sekarang|now", (text, days) -> days.away(0, ChronoUnit.DAYS)),
			Phrase.of("tadi|td|barusan|baru saja|just now|earlier(?: today)?", (text, days) -> days.earlier()),
			Phrase.of("nanti|later(?: today)?", (text, days) -> days.later()),
			Phrase.of("(?:tadi|td) (pagi|siang|sore)", (text, days) -> days.earlier().in(Daypart.of(text.word(1)))),
			Phrase.of("(?:tadi|td) malam|semalam|last night",
					(text, days) -> days.away(-1, ChronoUnit.DAYS).in(Daypart.LAST_NIGHT)),
			Phrase.of("tonight|(?:this )?" + Daypart.WORD + "(?: ini)?",
					(text, days) -> days.away(0, ChronoUnit.DAYS).in(Daypart.of(text.word(1)))),
			Phrase.of("kemarin|kemaren|kmrn|yesterday", (text, days) -> days.away(-1, ChronoUnit.DAYS)),
			Phrase.of("(?:kemarin|kemaren|kmrn) (?:lusa|dulu)|(?:the )?day before yesterday",
					(text, days) -> days.away(-2, ChronoUnit.DAYS)),
			Phrase.of("besok|esok|bsk|tomorrow", (text, days) -> days.away(1, ChronoUnit.DAYS)),
			Phrase.of("(?:besok )?lusa|(?:the )?day after tomorrow", (text, days) -> days.away(2, ChronoUnit.DAYS)),
			Phrase.of(SPAN + " (?:(?:yang |yg )?lalu|ago)", (text, days) -> days.away(-number(text), text.unit(2))),
			Phrase.of("(?:dalam|in) " + SPAN, (text, days) -> days.away(number(text), text.unit(2))),
			Phrase.of(SPAN + " (?:lagi|from now)", (text, days) -> days.away(number(text), text.unit(2))),
			Phrase.of("minggu" + AGO, (text, days) -> days.weekOrSunday(-1)),
			Phrase.of("minggu" + AHEAD, (text, days) -> days.weekOrSunday(1)),
			Phrase.of(
					"(?:minggu|pekan) ini|(?:akhir )?pekan(?: ini|" + AGO + "|" + AHEAD + ")?|(?:last |this |next )?"
							+ "(?:week(?:end)?|year)|(?:(?:awal|akhir) )?tahun (?:lalu|ini|depan)",
					(text, days) -> Meant.unclear(WhyUnclear.NO_DAY)),
			Phrase.of(WEEKDAY, (text, days) -> days.nearest(text.weekday(1))),
			Phrase.of(WEEKDAY + AGO, (text, days) -> days.last(text.weekday(1))),
			Phrase.of("(?:on )?(?:last|past) " + DateWords.WEEKDAY, (text, days) -> days.last(text.weekday(1))),
			Phrase.of(WEEKDAY + AHEAD, (text, days) -> days.next(text.weekday(1))),
			Phrase.of("(?:on )?next " + DateWords.WEEKDAY, (text, days) -> days.next(text.weekday(1))),
			Phrase.of(WEEKDAY + " ini", (text, days) -> days.ofWeek(text.weekday(1), 0)),
			Phrase.of("this " + DateWords.WEEKDAY, (text, days) -> days.ofWeek(text.weekday(1), 0)),
			Phrase.of(WEEKDAY + "(?:" + WEEK + AGO + "| last week)", (text, days) -> days.ofWeek(text.weekday(1), -1)),
			Phrase.of(WEEKDAY + "(?:" + WEEK + AHEAD + "| next week)", (text, days) -> days.ofWeek(text.weekday(1), 1)),
			Phrase.of(WEEKDAY + "(?:" + WEEK + " ini| this week)", (text, days) -> days.ofWeek(text.weekday(1), 0)),
			Phrase.of("(?:(?:minggu|pekan)" + AGO + "|last week) " + WEEKDAY,
					(text, days) -> days.ofWeek(text.weekday(1), -1)),
			Phrase.of("(?:(?:minggu|pekan)" + AHEAD + "|next week) " + WEEKDAY,
					(text, days) -> days.ofWeek(text.weekday(1), 1)),
			Phrase.of("(?:bulan" + AGO + "|last month)", (text, days) -> days.away(-1, ChronoUnit.MONTHS)),
			Phrase.of("(?:bulan ini|this month)", (text, days) -> days.away(0, ChronoUnit.MONTHS)),
			Phrase.of("(?:bulan" + AHEAD + "|next month)", (text, days) -> days.away(1, ChronoUnit.MONTHS)));

	private NearDays() {
	}

	/** One where it is none in particular. */
	private static int number(DateWords text) {
		return text.word(1).isEmpty() ? 1 : text.number(1);
	}

}
