package id.mitra.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The days on which one is reminded, as a year goes by: each reminder once, whatever
 * stops and starts in between.
 */
class RemindedDaysTests {

	private static final LocalDate START = LocalDate.of(2026, 1, 1);

	/** The year that is stepped through, and what lies ahead of it. */
	private static final LocalDate END = START.plusYears(1);

	private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

	private static final LocalDate LATE = LocalDate.of(2026, 6, 15);

	private static final LocalDate DONE = LocalDate.of(2026, 7, 20);

	private static final LocalDate MEETING = LocalDate.of(2026, 2, 28);

	private static final LocalDate RENEWED = LocalDate.of(2026, 8, 1);

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	/** What is on record as it stands on a day. */
	private static List<Impending> facts(LocalDate on) {
		List<Impending> facts = new ArrayList<>();
		if (!on.isAfter(DUE)) {
			facts.add(new Impending(ReminderKind.DUE, 1, DUE));
		}
		if (on.isBefore(DONE)) {
			facts.add(new Impending(on.isAfter(LATE) ? ReminderKind.LATE : ReminderKind.DUE, 2, LATE));
		}
		if (!on.isAfter(MEETING.plusDays(3))) {
			facts.add(new Impending(ReminderKind.TOMORROW, 3, MEETING));
			facts.add(new Impending(ReminderKind.TO_CONFIRM, 3, MEETING));
		}
		else {
			facts.add(new Impending(ReminderKind.NO_OUTCOME, 3, MEETING));
		}
		LocalDate ends = on.isBefore(RENEWED) ? RENEWED : RENEWED.plusYears(1);
		facts.add(new Impending(ReminderKind.NOTICE_BY, 4, ends.minusMonths(3)));
		facts.add(new Impending(ReminderKind.SAFE_NOTICE_BY, 4, ends.minusMonths(3).minusDays(14)));
		facts.add(new Impending(ReminderKind.DECIDE_BY, 4, ends.minusMonths(5)));
		return facts;
	}

	/** Reckoned by hand: why, of what, on which days. */
	private static Map<String, Set<LocalDate>> expected() {
		Map<String, Set<LocalDate>> expected = new HashMap<>();
		expected.put("DUE 1 2026-03-31", days("2026-03-17", "2026-03-28"));
		expected.put("DUE 2 2026-06-15", days("2026-06-01", "2026-06-12"));
		expected.put("LATE 2 2026-06-15", days("2026-06-16", "2026-06-23", "2026-06-30", "2026-07-07", "2026-07-14"));
		expected.put("TOMORROW 3 2026-02-28", days("2026-02-27"));
		expected.put("TO_CONFIRM 3 2026-02-28", days("2026-03-01"));
		expected.put("NO_OUTCOME 3 2026-02-28", days("2026-03-07"));
		expected.put("NOTICE_BY 4 2026-05-01", days("2026-01-31", "2026-04-01", "2026-04-24"));
		expected.put("SAFE_NOTICE_BY 4 2026-04-17", days("2026-01-17", "2026-03-18", "2026-04-10"));
		expected.put("DECIDE_BY 4 2026-03-01", days("2026-01-30", "2026-02-22"));
		expected.put("NOTICE_BY 4 2027-05-01", days("2026-11-02"));
		expected.put("SAFE_NOTICE_BY 4 2027-04-17", days("2026-10-19"));
		expected.put("DECIDE_BY 4 2027-03-01", days("2026-09-02", "2026-12-01"));
		return expected;
	}

	private static Set<LocalDate> days(String... days) {
		return new HashSet<>(Stream.of(days).map(RemindedDaysTests::day).toList());
	}

	private static String name(Reminder reminder) {
		return reminder.of().kind() + " " + reminder.of().subject() + " " + reminder.of().day();
	}

	@Test
	void remindsOfEachOnceAsTheDaysOfAYearGoByOneByOne() {
		Map<String, Set<LocalDate>> reminded = new HashMap<>();
		for (LocalDate today = START; today.isBefore(END); today = today.plusDays(1)) {
			for (Reminder reminder : RemindedDays.since(today.minusDays(1), today).of(facts(today))) {
				assertThat(reminded.computeIfAbsent(name(reminder), (name) -> new HashSet<>()).add(reminder.day()))
					.describedAs("%s anew on %s", name(reminder), today)
					.isTrue();
				assertThat(reminder.day()).isEqualTo(today);
			}
		}
		assertThat(reminded).isEqualTo(expected());
	}

	/**
	 * Runs end after any reminder that they have written, and for up to two days in a row
	 * none comes to its end.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void losesAndDoublesNothingHoweverOftenItEnds(int seed) {
		Random random = new Random(seed);
		Set<Reminder> kept = new HashSet<>();
		LocalDate done = START.minusDays(1);
		int missed = 0;
		for (LocalDate today = START; today.isBefore(END); today = today.plusDays(1)) {
			for (int run = random.nextInt(3); run > 0; run--) {
				List<Reminder> due = RemindedDays.since(done, today).of(facts(today));
				kept.addAll(due.subList(0, random.nextInt(due.size() + 1)));
			}
			missed = (missed < 2 && random.nextBoolean()) ? missed + 1 : 0;
			if (missed == 0) {
				kept.addAll(RemindedDays.since(done, today).of(facts(today)));
				done = today;
			}
		}
		Map<String, Set<LocalDate>> reminded = new HashMap<>();
		kept.forEach((one) -> reminded.computeIfAbsent(name(one), (name) -> new HashSet<>()).add(one.day()));
		// of tomorrow's meeting nobody is told when it is over
		reminded.putIfAbsent("TOMORROW 3 2026-02-28", days("2026-02-27"));
		assertThat(reminded).isEqualTo(expected());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, 2026-05-03", "2026-05-10, 2026-05-10", "2026-05-09, 2026-05-10",
			"2026-05-08, 2026-05-09", "2026-05-02, 2026-05-03", "2026-01-01, 2026-05-03", "2031-01-01, 2026-05-10" })
	void makesUpForAWeekAtMost(@Nullable LocalDate done, LocalDate first) {
		assertThat(RemindedDays.since(done, day("2026-05-10"))).isEqualTo(new RemindedDays(first, day("2026-05-10")));
	}

	@Test
	void isSilentAboutWhatIsOver() {
		RemindedDays days = RemindedDays.since(day("2026-05-01"), day("2026-05-05"));
		assertThat(days.of(List.of(new Impending(ReminderKind.TOMORROW, 1, day("2026-05-04"))))).isEmpty();
		assertThat(days.of(List.of(new Impending(ReminderKind.TO_CONFIRM, 1, day("2026-05-01")))))
			.extracting(Reminder::day)
			.containsExactly(day("2026-05-02"));
	}

}
