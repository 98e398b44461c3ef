package id.mitra.summary.party;

import java.util.List;

import id.mitra.platform.field.Flat;
import id.mitra.platform.listing.DateRange;
import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.HeldMeetings;
import id.mitra.summary.figures.Timeline;

/**
 * The meetings with a partner and its parts, or with the partners of a country. The
 * partners are all that sat at these meetings.
 */
public record PartySummary(@Flat DateRange days, String name, @Flat HeldMeetings held,
		List<AreasSummary.AreaFigures> areas, List<AreaSummary.Month> byMonth, List<Timeline.Bar> trend,
		List<AreaSummary.LevelLine> byLevel, int partners, List<AreaSummary.PartnerFigures> byPartner,
		Balance.Visits visits) {

	/** The most meetings of any area, to which bars are drawn. */
	public int most() {
		return this.areas.stream().mapToInt(AreasSummary.AreaFigures::meetings).max().orElse(0);
	}

	/** Up to how many meetings the trend's chart reaches. */
	public int top() {
		return Timeline.top(this.trend);
	}

	/** The most meetings with any partner. */
	public int mostByPartner() {
		return this.byPartner.stream().mapToInt(AreaSummary.PartnerFigures::meetings).max().orElse(0);
	}

}
