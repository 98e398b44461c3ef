package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Periods cut into bars, and the period before.
 */
class TimelineTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

	private static final Map<YearMonth, Integer> MONTHS = Map.of(YearMonth.of(2024, 2), 3, YearMonth.of(2024, 3), 2,
			YearMonth.of(2025, 12), 1);

	private static Timeline timeline(@Nullable String from, @Nullable String to) {
		SummaryQuery query = SummaryQuery.between((from != null) ? LocalDate.parse(from) : null,
				(to != null) ? LocalDate.parse(to) : null);
		return Timeline.of(query, TODAY, MONTHS.keySet());
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-01, 2025-12-31, MONTH, 24", "2024-01-31, 2026-01-01, QUARTER, 9", "2024-10-21, , MONTH, 20",
			"2014-10-27, 2019-10-20, QUARTER, 21", "2014-07-01, 2026-06-30, QUARTER, 48",
			"2014-06-30, 2026-06-30, YEAR, 3", "0001-01-01, 9999-12-31, YEAR, 60", ", , QUARTER, 10",
			", 2024-01-31, MONTH, 0", "2024-03-05, 2024-03-05, MONTH, 1" })
	void cutsAPeriod(@Nullable String from, @Nullable String to, Timeline.BarUnit unit, int bars) {
		assertThat(timeline(from, to).unit()).isEqualTo(unit);
		assertThat(timeline(from, to).spans()).hasSize(bars);
	}

	@Test
	void leavesNoMonthOutAndReachesNoFurtherThanThePeriod() {
		List<Timeline.Bar> bars = timeline("2024-01-15", "2024-03-10").bars(MONTHS);
		assertThat(bars).extracting(Timeline.Bar::meetings).containsExactly(0, 3, 2);
		assertThat(bars.getFirst().from()).isEqualTo("2024-01-15");
		assertThat(bars.getLast().to()).isEqualTo("2024-03-10");
	}

	@Test
	void addsTheMonthsOfAQuarter() {
		assertThat(timeline(null, null).bars(MONTHS)).extracting(Timeline.Bar::meetings)
			.containsExactly(5, 0, 0, 0, 0, 0, 0, 1, 0, 0);
	}

	@ParameterizedTest
	@CsvSource({ "0, 2", "2, 2", "3, 4", "5, 10", "10, 10", "11, 20", "21, 40", "41, 100", "1001, 2000" })
	void isDrawnUpToARoundNumber(int meetings, int top) {
		List<Timeline.Bar> bars = List.of(new Timeline.Bar(TODAY, TODAY, Timeline.BarUnit.MONTH, meetings),
				new Timeline.Bar(TODAY, TODAY, Timeline.BarUnit.MONTH, 0));
		assertThat(Timeline.top(bars)).isEqualTo(top);
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-01, 2024-12-31, 2023-01-01, 2023-12-31", "2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29",
			"2025-05-11, 2026-05-10, 2024-05-11, 2025-05-10", "2024-03-05, 2024-03-14, 2024-02-24, 2024-03-04",
			"2026-01-01, , 2025-08-24, 2025-12-31", "2024-03-05, 2024-03-05, 2024-03-04, 2024-03-04" })
	void knowsThePeriodBefore(String from, @Nullable String to, String beforeFrom, String beforeTo) {
		SummaryQuery before = SummaryQuery.between(LocalDate.parse(from), (to != null) ? LocalDate.parse(to) : null)
			.before(TODAY);
		assertThat(before).isEqualTo(SummaryQuery.between(LocalDate.parse(beforeFrom), LocalDate.parse(beforeTo)));
	}

	@Test
	void knowsNonePastWithoutABeginning() {
		assertThat(SummaryQuery.between(null, TODAY).before(TODAY)).isNull();
		assertThat(SummaryQuery.between(TODAY.plusDays(1), null).before(TODAY)).isNull();
		assertThat(SummaryQuery.between(LocalDate.of(1, 1, 1), TODAY).before(TODAY)).isNull();
	}

}
