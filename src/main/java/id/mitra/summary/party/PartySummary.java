package id.mitra.summary.party;

import java.time.LocalDate;
import java.util.List;

import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The meetings with a partner and its parts, or with the partners of a country. The
 * partners are all that sat at these meetings.
 */
public record PartySummary(@Nullable LocalDate from, @Nullable LocalDate to, String name, int meetings,
		@Nullable LocalDate lastMeetingOn, List<AreasSummary.AreaFigures> areas, List<AreaSummary.Month> byMonth,
		List<Timeline.Bar> trend, List<AreaSummary.LevelLine> byLevel, int partners,
		List<AreaSummary.PartnerFigures> byPartner, Balance.Visits visits) {

	/** The most meetings of any area, to which bars are drawn. */
	public int most() {
		return this.areas.stream().mapToInt(AreasSummary.AreaFigures::meetings).max().orElse(0);
	}

	/** The most meetings with any partner. */
	public int mostByPartner() {
		return this.byPartner.stream().mapToInt(AreaSummary.PartnerFigures::meetings).max().orElse(0);
	}

}
