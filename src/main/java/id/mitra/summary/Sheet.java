package id.mitra.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.meeting.MeetingRow;
import org.jspecify.annotations.Nullable;

/**
 * What a minister reads on one page: the areas that move most, against the period before,
 * the partners met most, those not met for long, and what is coming.
 */
record Sheet(int meetings, @Nullable Integer change, List<Line> areas, List<String> untouched, HeatMap partners,
		Silence silence, List<MeetingRow> coming) {

	/** The rows of each table, so that all of it fits on one A4 page. */
	static final int FEW = 7;

	/**
	 * An area and how many more meetings there were than before, null where there is no
	 * before.
	 */
	record Line(AreasSummary.Line area, @Nullable Integer change) {
	}

	static Sheet of(AreasSummary now, @Nullable AreasSummary before, HeatMap partners, Silence silence,
			List<MeetingRow> coming) {
		Map<String, Integer> then = (before != null) ? before.areas()
			.stream()
			.collect(Collectors.toMap(AreasSummary.Line::code, AreasSummary.Line::meetings)) : Map.of();
		List<Line> lines = now.areas()
			.stream()
			.filter((line) -> line.meetings() > 0)
			.sorted(Comparator.comparing(AreasSummary.Line::meetings).reversed())
			.limit(FEW)
			.map((line) -> new Line(line, change(line.meetings(), then.get(line.code()))))
			.toList();
		List<String> untouched = now.areas()
			.stream()
			.filter((line) -> line.meetings() == 0)
			.map(AreasSummary.Line::name)
			.toList();
		return new Sheet(now.meetings(), change(now.meetings(), (before != null) ? before.meetings() : null), lines,
				untouched, partners, silence, coming);
	}

	private static @Nullable Integer change(int now, @Nullable Integer before) {
		return (before != null) ? Integer.valueOf(now - before) : null;
	}

}
