package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import id.mitra.area.AreaDetails;
import org.jspecify.annotations.Nullable;

/**
 * The areas in a period. A meeting counts once for each area it touches, a parent area
 * including its children, and once in the total.
 */
public record AreasSummary(@Nullable LocalDate from, @Nullable LocalDate to, int meetings, List<AreaFigures> areas) {

	/**
	 * An area's figures: meetings held, partners met, the day of the last one, and the
	 * countries that the partners belong to.
	 */
	public record AreaFigures(String code, String name, String nameId, String nameEn, int meetings, int partners,
			@Nullable LocalDate lastMeetingOn, int countries) {
	}

	public static AreasSummary of(SummaryQuery query, List<AreaDetails> areas, List<Figures.AreaCount> counts) {
		Map<@Nullable String, Figures.AreaCount> counted = Figures.AreaCount.byArea(counts);
		return new AreasSummary(query.from(), query.to(), Figures.AreaCount.in(counted, null).meetings(),
				areas.stream().map((area) -> line(area, Figures.AreaCount.in(counted, area.code()))).toList());
	}

	private static AreaFigures line(AreaDetails area, Figures.AreaCount count) {
		return new AreaFigures(area.code(), area.name(), area.names().nameId(), area.names().nameEn(), count.meetings(),
				count.partners(), count.last(), count.countries());
	}

	/** Those with meetings, most first. */
	public List<AreaFigures> byMeetings() {
		return this.areas.stream()
			.filter((area) -> area.meetings() > 0)
			.sorted(Comparator.comparing(AreaFigures::meetings).reversed())
			.toList();
	}

	/** The most meetings of any area, to which bars are drawn. */
	public int most() {
		return this.areas.stream().mapToInt(AreaFigures::meetings).max().orElse(0);
	}

}
