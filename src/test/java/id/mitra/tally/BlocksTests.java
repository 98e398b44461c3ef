package id.mitra.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.mitra.tally.Blocks.Grain;
import id.mitra.tally.Blocks.Range;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTests {

	private static final LocalDate START = LocalDate.of(2015, 1, 1);

	private final Random random = new Random(7);

	@Test
	void coverEachDayOfAPeriodOnceAndNoOther() {
		for (int i = 0; i < 2000; i++) {
			LocalDate from = START.plusDays(this.random.nextInt(4000));
			LocalDate to = from.plusDays(this.random.nextInt(1500));
			for (Grain largest : List.of(Grain.ALL, Grain.YEAR, Grain.MONTH)) {
				Grain smallest = this.random.nextBoolean() ? Grain.SIXTH : largest;
				List<LocalDate> days = new ArrayList<>();
				Blocks.of(from, to, largest, smallest).ranges().forEach((range) -> days.addAll(days(range)));
				assertThat(days.stream().sorted()).containsExactlyElementsOf(from.datesUntil(to.plusDays(1)).toList());
			}
		}
	}

	private static List<LocalDate> days(Range range) {
		List<LocalDate> days = new ArrayList<>();
		for (LocalDate block = range.from(); block.isBefore(range.before()); block = range.grain().next(block)) {
			assertThat(range.grain().start(block)).isEqualTo(block);
			days.addAll(block.datesUntil(range.grain().next(block)).toList());
		}
		return days;
	}

	@Test
	void areAsLargeAsTheyFit() {
		assertThat(Blocks.of(LocalDate.of(2020, 12, 30), LocalDate.of(2023, 5, 7), Grain.ALL, Grain.SIXTH).ranges())
			.containsExactlyInAnyOrder(range(Grain.YEAR, "2021-01-01", "2023-01-01"),
					range(Grain.DAY, "2020-12-30", "2021-01-01"), range(Grain.QUARTER, "2023-01-01", "2023-04-01"),
					range(Grain.MONTH, "2023-04-01", "2023-05-01"), range(Grain.SIXTH, "2023-05-01", "2023-05-06"),
					range(Grain.DAY, "2023-05-06", "2023-05-08"));
	}

	private static Range range(Grain grain, String from, String before) {
		return new Range(grain, LocalDate.parse(from), LocalDate.parse(before));
	}

	@Test
	void areDaysBelowTheSmallest() {
		assertThat(Blocks.of(LocalDate.of(2020, 12, 30), LocalDate.of(2022, 5, 7), Grain.ALL, Grain.YEAR).ranges())
			.containsExactlyInAnyOrder(range(Grain.YEAR, "2021-01-01", "2022-01-01"),
					range(Grain.DAY, "2020-12-30", "2021-01-01"), range(Grain.DAY, "2022-01-01", "2022-05-08"));
	}

	@Test
	void areOneWhereAPeriodHasNoEnds() {
		assertThat(Blocks.of(null, null, Grain.ALL, Grain.SIXTH).ranges())
			.containsExactly(range(Grain.ALL, "1900-01-01", "2201-01-01"));
	}

	@Test
	void haveAnEndWhereAPeriodHasOne() {
		assertThat(Blocks.of(LocalDate.of(2199, 1, 1), null, Grain.ALL, Grain.YEAR).ranges())
			.containsExactly(range(Grain.YEAR, "2199-01-01", "2201-01-01"));
		assertThat(Blocks.of(null, LocalDate.of(1901, 12, 31), Grain.ALL, Grain.YEAR).ranges())
			.containsExactly(range(Grain.YEAR, "1900-01-01", "1902-01-01"));
	}

	@Test
	void areNoneWhereThePeriodEndsBeforeItBegins() {
		assertThat(Blocks.of(START, START.minusDays(1), Grain.ALL, Grain.SIXTH).ranges()).isEmpty();
	}

}
