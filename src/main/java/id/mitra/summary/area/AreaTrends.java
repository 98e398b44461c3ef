package id.mitra.summary.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.area.AreaDetails;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.platform.field.Flat;
import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.Figures;
import id.mitra.summary.figures.Slices;
import id.mitra.summary.figures.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The areas as they move: each in a period, against the period of equal length before it
 * where there is one, and over time.
 */
public record AreaTrends(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate beforeFrom,
		@Nullable LocalDate beforeTo, AreaTrend total, List<AreaTrend> areas) {

	private static final int FEW = 3;

	/**
	 * How many partners were met, and how many countries they belong to.
	 */
	public record Reach(int partners, int countries) {
	}

	/**
	 * One area or, with no code, all meetings together, each once.
	 *
	 * @param commitments how those about it stand today, whatever the period
	 */
	public record AreaTrend(@Nullable String code, @Nullable String name, @Nullable String parent, int meetings,
			@Nullable Integer meetingsBefore, @Flat Reach reach, @Nullable LocalDate lastMeetingOn,
			List<AreaSummary.LevelLine> levels, List<Timeline.Bar> trend, BySide commitments) {

		static AreaTrend of(@Nullable AreaDetails area, Map<@Nullable String, Figures.AreaCount> now,
				@Nullable Map<@Nullable String, Figures.AreaCount> then, Slices slices, Timeline timeline,
				BySide commitments) {
			String code = (area != null) ? area.code() : null;
			Figures.AreaCount count = Figures.AreaCount.in(now, code);
			return new AreaTrend(code, (area != null) ? area.name() : null, (area != null) ? area.parent() : null,
					count.meetings(), (then != null) ? Figures.AreaCount.in(then, code).meetings() : null,
					new Reach(count.partners(), count.countries()), count.last(), slices.byLevel(),
					timeline.bars(slices.months()), commitments);
		}

		/** Whether there is a figure of it, now or before. */
		static boolean isTouched(AreaDetails area, Map<@Nullable String, Figures.AreaCount> now,
				@Nullable Map<@Nullable String, Figures.AreaCount> then) {
			return now.containsKey(area.code()) || (then != null && then.containsKey(area.code()));
		}

		/** How many more meetings than before, null where there is no before. */
		public @Nullable Integer change() {
			return (this.meetingsBefore != null) ? Integer.valueOf(this.meetings - this.meetingsBefore) : null;
		}

		/** What its bars are drawn to: the most of any, or a few where all are fewer. */
		public int most() {
			return this.trend.stream().mapToInt(Timeline.Bar::meetings).reduce(FEW, Math::max);
		}

	}

}
