package id.mitra.summary.overview;

import java.util.Comparator;
import java.util.List;

import id.mitra.meeting.MeetingRow;
import id.mitra.summary.area.AreaTrends;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.Silence;
import org.jspecify.annotations.Nullable;

/**
 * What a minister reads on one page: the areas that move most, against the period before,
 * the partners met most, those not met for long, what is coming, and how promises stand
 * today.
 *
 * @param late areas beyond the first about which promises are late, most first
 */
record Sheet(AreaTrends.AreaTrend total, List<AreaTrends.AreaTrend> areas, List<AreaTrends.AreaTrend> late,
		List<@Nullable String> untouched, HeatMap partners, Silence silence, List<MeetingRow> coming) {

	/** The rows of each table, so that all of it fits on one A4 page. */
	static final int FEW = 7;

	static Sheet of(AreaTrends trends, HeatMap partners, Silence silence, List<MeetingRow> coming) {
		List<AreaTrends.AreaTrend> areas = trends.areas()
			.stream()
			.filter((line) -> line.meetings() > 0)
			.sorted(Comparator.comparing(AreaTrends.AreaTrend::meetings).reversed())
			.limit(FEW)
			.toList();
		List<AreaTrends.AreaTrend> late = trends.areas()
			.stream()
			.filter((line) -> line.commitments().late() > 0 && !areas.contains(line))
			.sorted(Comparator.comparing((AreaTrends.AreaTrend line) -> line.commitments().late()).reversed())
			.toList();
		List<@Nullable String> untouched = trends.areas()
			.stream()
			.filter((line) -> line.meetings() == 0)
			.<@Nullable String>map(AreaTrends.AreaTrend::name)
			.toList();
		return new Sheet(trends.total(), areas, late, untouched, partners, silence, coming);
	}

}
