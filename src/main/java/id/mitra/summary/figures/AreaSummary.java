package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.Side;
import id.mitra.platform.field.Flat;
import id.mitra.platform.listing.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One area in a period, its children included: by month, by partner, and by the level of
 * our side (null where it is not on record). {@code trend} leaves nothing out;
 * {@code delegates} are those who sat in most of its latest 200 meetings.
 */
public record AreaSummary(@Flat DateRange days, @Flat NamedArea area, @Flat HeldMeetings held, int partners,
		List<Month> byMonth, List<PartnerFigures> byPartner, List<LevelLine> byLevel, List<Timeline.Bar> trend,
		List<DelegateLine> delegates) {

	/**
	 * The meetings of a month, such as 2023-11.
	 */
	public record Month(String month, int meetings) {
	}

	/**
	 * The meetings with a partner that was met itself, those with its parts among them.
	 */
	public record PartnerFigures(long partnerId, String name, int meetings, LocalDate lastMeetingOn) {
	}

	/**
	 * The meetings at a level.
	 */
	public record LevelLine(@Nullable Level level, int meetings) {
	}

	/**
	 * A delegate's seats at meetings, with the title held at the last of them.
	 */
	public record DelegateLine(Side side, long delegateId, String name, @Nullable String title, int meetings) {

		public static DelegateLine of(Seats.Seat seat) {
			return new DelegateLine(seat.side(), seat.delegateId(), seat.name(), seat.title(), seat.meetings());
		}

	}

	/** Up to how many meetings the trend's chart reaches. */
	public int top() {
		return Timeline.top(this.trend);
	}

	/** The most meetings with any partner. */
	public int mostByPartner() {
		return this.byPartner.stream().mapToInt(PartnerFigures::meetings).max().orElse(0);
	}

}
