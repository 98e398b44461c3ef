package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one area, or of all together, by month and by the levels of the sides.
 */
public record Slices(List<Figures.Slice> slices) {

	public static Slices of(@Nullable String area, List<Figures.Slice> slices) {
		return new Slices(slices.stream().filter((slice) -> Objects.equals(area, slice.area())).toList());
	}

	public int meetings() {
		return months().values().stream().mapToInt(Integer::intValue).sum();
	}

	public Timeline timeline(SummaryQuery query, LocalDate today) {
		return Timeline.of(query, today, months().keySet());
	}

	/** Months with meetings alone, the earliest first. */
	public Map<YearMonth, Integer> months() {
		Map<YearMonth, Integer> months = new TreeMap<>();
		this.slices.forEach((slice) -> {
			if (slice.month() != null) {
				months.put(slice.month(), slice.meetings());
			}
		});
		return months;
	}

	public List<AreaSummary.Month> byMonth() {
		return months().entrySet()
			.stream()
			.map((month) -> new AreaSummary.Month(month.getKey().toString(), month.getValue()))
			.toList();
	}

	/** By the level of our side, most meetings first. */
	public List<AreaSummary.LevelLine> byLevel() {
		Map<@Nullable Level, Integer> levels = new LinkedHashMap<>();
		pairs().forEach((pair) -> levels.merge(pair.ours(), pair.meetings(), Integer::sum));
		Comparator<AreaSummary.LevelLine> most = Comparator.comparing(AreaSummary.LevelLine::meetings).reversed();
		return levels.entrySet()
			.stream()
			.map((level) -> new AreaSummary.LevelLine(level.getKey(), level.getValue()))
			.sorted(most.thenComparing((line) -> (line.level() != null) ? line.level().name() : "~"))
			.toList();
	}

	public List<Balance.LevelPair> pairs() {
		return this.slices.stream()
			.filter((slice) -> slice.month() == null)
			.map((slice) -> new Balance.LevelPair(slice.ours(), slice.theirs(), slice.meetings()))
			.toList();
	}

}
