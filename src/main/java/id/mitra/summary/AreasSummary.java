package id.mitra.summary;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The areas in a period. A meeting counts once for each area it touches, a parent area
 * including its children, and once in the total.
 */
public record AreasSummary(@Nullable LocalDate from, @Nullable LocalDate to, int meetings, List<Line> areas) {

	/**
	 * An area's figures: meetings held, partners met, and the day of the last one.
	 */
	public record Line(String code, String name, String nameId, String nameEn, int meetings, int partners,
			@Nullable LocalDate lastMeetingOn) {
	}

	/** The most meetings of any area, to which bars are drawn. */
	public int most() {
		return this.areas.stream().mapToInt(Line::meetings).max().orElse(0);
	}

}
