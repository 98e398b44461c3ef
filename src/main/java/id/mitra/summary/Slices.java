package id.mitra.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.mitra.meeting.Level;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one area, or of all together, by month and by the levels of the sides.
 */
record Slices(List<Figures.Slice> slices) {

	static Slices of(@Nullable String area, List<Figures.Slice> slices) {
		return new Slices(slices.stream().filter((slice) -> Objects.equals(area, slice.area())).toList());
	}

	int meetings() {
		return months().values().stream().mapToInt(Integer::intValue).sum();
	}

	Timeline timeline(SummaryQuery query, LocalDate today) {
		return Timeline.of(query, today, months().keySet());
	}

	/** Months with meetings alone, the earliest first. */
	Map<YearMonth, Integer> months() {
		Map<YearMonth, Integer> months = new TreeMap<>();
		this.slices.forEach((slice) -> {
			if (slice.month() != null) {
				months.put(slice.month(), slice.meetings());
			}
		});
		return months;
	}

	List<AreaSummary.Month> byMonth() {
		return months().entrySet()
			.stream()
			.map((month) -> new AreaSummary.Month(month.getKey().toString(), month.getValue()))
			.toList();
	}

	/** By the level of our side, most meetings first. */
	List<AreaSummary.LevelLine> byLevel() {
		Map<@Nullable Level, Integer> levels = new LinkedHashMap<>();
		pairs().forEach((pair) -> levels.merge(pair.ours(), pair.meetings(), Integer::sum));
		Comparator<AreaSummary.LevelLine> most = Comparator.comparing(AreaSummary.LevelLine::meetings).reversed();
		return levels.entrySet()
			.stream()
			.map((level) -> new AreaSummary.LevelLine(level.getKey(), level.getValue()))
			.sorted(most.thenComparing((line) -> (line.level() != null) ? line.level().name() : "~"))
			.toList();
	}

	List<Balance.LevelPair> pairs() {
		return this.slices.stream()
			.filter((slice) -> slice.month() == null)
			.map((slice) -> new Balance.LevelPair(slice.ours(), slice.theirs(), slice.meetings()))
			.toList();
	}

}
