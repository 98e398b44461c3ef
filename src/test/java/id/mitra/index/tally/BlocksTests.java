package id.mitra.index.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import id.mitra.index.tally.Blocks.Grain;
import id.mitra.index.tally.Blocks.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTests {

	private static final LocalDate START = LocalDate.of(2015, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2023, 5, 7);

	private static final List<Grain> YEARS = List.of(Grain.ALL, Grain.YEAR);

	private final Random random = new Random(7);

	@Test
	void coverEachDayOfAPeriodOnceAndNoOther() {
		for (int i = 0; i < 2000; i++) {
			LocalDate from = START.plusDays(this.random.nextInt(4000));
			LocalDate to = from.plusDays(this.random.nextInt(1500));
			for (List<Grain> grains : List.of(Grain.OF_ALL, Grain.OF_PARTY, List.of(Grain.MONTH), List.<Grain>of())) {
				assertThat(changes(Blocks.of(from, to, grains, TODAY).ranges())).containsExactly(Map.entry(from, 1),
						Map.entry(to.plusDays(1), -1));
			}
		}
	}

	/** The days from which on one is counted more or less often than the day before. */
	private static Map<LocalDate, Integer> changes(List<Range> ranges) {
		Map<LocalDate, Integer> changes = new TreeMap<>();
		for (Range range : ranges) {
			int times = range.added() ? 1 : -1;
			changes.merge(range.from(), times, Integer::sum);
			changes.merge(end(range), -times, Integer::sum);
		}
		changes.values().removeIf((times) -> times == 0);
		return changes;
	}

	/** The day after its last block; all of them begin where blocks of their grain do. */
	private static LocalDate end(Range range) {
		LocalDate block = range.from();
		while (block.isBefore(range.before())) {
			if (!range.grain().start(block).equals(block)) {
				throw new AssertionError(block + " is no start in " + range);
			}
			block = range.grain().next(block);
		}
		return block;
	}

	@Test
	void areAsLargeAsTheyFit() {
		assertThat(of("2020-12-30", "2023-05-01", Grain.OF_ALL)).containsExactlyInAnyOrder(
				added(Grain.YEAR, "2021-01-01", "2023-01-01"), added(Grain.DAY, "2020-12-30", "2021-01-01"),
				added(Grain.YEAR, "2023-01-01", "2024-01-01"), taken(Grain.QUARTER, "2023-07-01", "2024-01-01"),
				taken(Grain.MONTH, "2023-06-01", "2023-07-01"), taken(Grain.MONTH, "2023-05-01", "2023-06-01"),
				added(Grain.DAY, "2023-05-01", "2023-05-02"));
	}

	@Test
	void giveBackWhatIsTheSmallerPartOfOne() {
		assertThat(of("2019-02-13", "2022-08-09", YEARS)).containsExactlyInAnyOrder(
				added(Grain.YEAR, "2020-01-01", "2022-01-01"), added(Grain.YEAR, "2019-01-01", "2020-01-01"),
				taken(Grain.DAY, "2019-01-01", "2019-02-13"), added(Grain.YEAR, "2022-01-01", "2023-01-01"),
				taken(Grain.DAY, "2022-08-10", "2023-01-01"));
	}

	@Test
	void areDaysBelowTheSmallest() {
		assertThat(of("2020-12-30", "2022-05-07", YEARS)).containsExactlyInAnyOrder(
				added(Grain.YEAR, "2021-01-01", "2022-01-01"), added(Grain.DAY, "2020-12-30", "2021-01-01"),
				added(Grain.DAY, "2022-01-01", "2022-05-08"));
	}

	@Test
	void leaveOutGrainsThatThereAreNone() {
		assertThat(of("2019-02-13", "2022-08-20", Grain.OF_PARTY)).containsExactlyInAnyOrder(
				added(Grain.YEAR, "2020-01-01", "2022-01-01"), added(Grain.YEAR, "2019-01-01", "2020-01-01"),
				taken(Grain.MONTH, "2019-01-01", "2019-02-01"), taken(Grain.DAY, "2019-02-01", "2019-02-13"),
				added(Grain.YEAR, "2022-01-01", "2023-01-01"), taken(Grain.MONTH, "2022-09-01", "2023-01-01"),
				taken(Grain.DAY, "2022-08-21", "2022-09-01"));
	}

	@Test
	void areOneWhereAPeriodHasNoEnds() {
		assertThat(Blocks.of(null, null, Grain.OF_ALL, TODAY).ranges())
			.containsExactly(added(Grain.ALL, "1900-01-01", "2201-01-01"));
	}

	@Test
	void haveAnEndWhereAPeriodHasOne() {
		assertThat(of("2020-01-01", null, YEARS)).containsExactly(added(Grain.YEAR, "2020-01-01", "2201-01-01"));
		assertThat(of(null, "2020-12-31", YEARS)).containsExactly(added(Grain.ALL, "1900-01-01", "2201-01-01"),
				taken(Grain.YEAR, "2021-01-01", "2201-01-01"));
	}

	@Test
	void areNoneWhereThePeriodEndsBeforeItBegins() {
		assertThat(of("2020-01-02", "2020-01-01", Grain.OF_ALL)).isEmpty();
	}

	private static List<Range> of(@Nullable String from, @Nullable String to, List<Grain> grains) {
		return Blocks
			.of((from != null) ? LocalDate.parse(from) : null, (to != null) ? LocalDate.parse(to) : null, grains, TODAY)
			.ranges();
	}

	private static Range added(Grain grain, String from, String before) {
		return new Range(grain, LocalDate.parse(from), LocalDate.parse(before), true);
	}

	private static Range taken(Grain grain, String from, String before) {
		return new Range(grain, LocalDate.parse(from), LocalDate.parse(before), false);
	}

}
