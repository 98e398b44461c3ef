package id.mitra.summary.overview;

import java.util.Comparator;
import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.summary.area.AreaTrends;
import id.mitra.summary.news.NewParties;
import org.jspecify.annotations.Nullable;

/**
 * What a minister reads on one page: what came of the meetings of a period, which
 * promises are late or due next, who comes, what changed, and the areas that move most,
 * against the period before.
 *
 * @param late areas beyond the first about which promises are late, most first
 */
record Sheet(AreaTrends.AreaTrend total, List<AreaTrends.AreaTrend> areas, List<AreaTrends.AreaTrend> late,
		List<@Nullable String> untouched, Outlook outlook, List<CommitmentDetails> due, NewParties parties) {

	/** The rows of what is told, so that all of it fits on one A4 page. */
	static final int FEW = 3;

	/** The rows of what is counted. */
	private static final int ROWS = 4;

	static Sheet of(AreaTrends trends, Outlook outlook, List<CommitmentDetails> due, NewParties parties) {
		List<AreaTrends.AreaTrend> areas = trends.areas()
			.stream()
			.filter((line) -> line.meetings() > 0)
			.sorted(Comparator.comparing(AreaTrends.AreaTrend::meetings).reversed())
			.limit(ROWS)
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
		return new Sheet(trends.total(), areas, late, untouched, outlook, due, parties);
	}

}
