package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.commitment.figures.CommitmentCounts;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.commitment.figures.CountedCommitments;
import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The figures of the meetings held, under the visibility rule and never the internal
 * ones: from tallies, or counted where those with both a partner and a country are asked
 * for. An area includes its parts, a partner its own.
 */
@Component
public class Figures {

	private final TalliedFigures tallied;

	private final CountedQueries counted;

	private final CommitmentCounts commitments;

	private final Seats seats;

	Figures(TalliedFigures tallied, CountedQueries counted, CommitmentCounts commitments, Seats seats) {
		this.seats = seats;
		this.tallied = tallied;
		this.counted = counted;
		this.commitments = commitments;
	}

	/**
	 * What one area comes to, or with no area all meetings together.
	 */
	public record AreaCount(@Nullable String area, int meetings, int partners, int countries,
			@Nullable LocalDate last) {

		public static Map<@Nullable String, AreaCount> byArea(List<AreaCount> counts) {
			Map<@Nullable String, AreaCount> byArea = new HashMap<>();
			counts.forEach((count) -> byArea.put(count.area(), count));
			return byArea;
		}

		/** Nothing where an area was not touched. */
		public static AreaCount in(Map<@Nullable String, AreaCount> counts, @Nullable String area) {
			AreaCount count = counts.get(area);
			return (count != null) ? count : new AreaCount(area, 0, 0, 0, null);
		}

	}

	/**
	 * The areas in a period, by month and level, the areas in the period before, and how
	 * commitments stand today, all and by area, whatever the period.
	 */
	public record Movement(List<AreaCount> now, List<Slice> slices, List<AreaCount> then,
			CountedCommitments commitments) {
	}

	public Movement movement(FigureScope scope, @Nullable FigureScope before) {
		return scope.isTallied() ? this.tallied.movement(scope, before)
				: new Movement(this.counted.byArea(scope), this.counted.slices(scope),
						(before != null) ? this.counted.byArea(before) : List.of(),
						this.commitments.counted(scope.partner(), scope.country()));
	}

	/**
	 * All that the meetings of a scope come to.
	 */
	public record Whole(List<AreaCount> areas, List<Slice> slices, PartnersMet partners, Balance.Visits visits) {

		public @Nullable LocalDate last() {
			return AreaCount.in(AreaCount.byArea(this.areas), null).last();
		}

	}

	/**
	 * @param partners how many partners are wanted
	 */
	public Whole whole(FigureScope scope, int partners) {
		return scope.isTallied() ? this.tallied.whole(scope, partners) : new Whole(this.counted.byArea(scope),
				this.counted.slices(scope), this.counted.byPartner(scope, partners), this.counted.visits(scope));
	}

	/** Every area that was touched, and the whole where there is anything. */
	public List<AreaCount> byArea(FigureScope scope) {
		return scope.isTallied() ? this.tallied.byArea(scope) : this.counted.byArea(scope);
	}

	/**
	 * The meetings of a month or, with no month, those at a pair of levels; of one area,
	 * or with no area of all together.
	 */
	public record Slice(@Nullable String area, @Nullable YearMonth month, @Nullable Level ours, @Nullable Level theirs,
			int meetings) {
	}

	public List<Slice> slices(FigureScope scope) {
		return scope.isTallied() ? this.tallied.slices(scope) : this.counted.slices(scope);
	}

	/**
	 * How many partners were met themselves, and the first of them, most meetings first.
	 */
	public record PartnersMet(int met, List<AreaSummary.PartnerFigures> first) {
	}

	/**
	 * What the meetings about one area come to, when the last was, and who sat at most of
	 * the latest.
	 */
	public record OneArea(List<Slice> slices, PartnersMet partners, @Nullable LocalDate last,
			List<Seats.Seat> delegates) {
	}

	/**
	 * @param partners how many partners are wanted
	 */
	public OneArea oneArea(FigureScope scope, int partners) {
		return scope.isTallied() ? this.tallied.oneArea(scope, partners) : new OneArea(this.counted.slices(scope),
				this.counted.byPartner(scope, partners), this.counted.last(scope), this.seats.delegates(scope));
	}

	/**
	 * All that the meetings with one partner or country come to, how many last year had
	 * by now, and how commitments with it stand today.
	 */
	public record OneParty(List<AreaCount> areas, List<Slice> slices, int lastYearByNow, BySide commitments) {
	}

	/**
	 * @param query of a partner or of a country, which the reader knows
	 */
	public OneParty oneParty(SummaryQuery query, LocalDate today) {
		return this.tallied.oneParty(FigureScope.of(query), today);
	}

	/** Where the meetings were: with us, abroad, online, or not on record. */
	public Balance.Visits visits(FigureScope scope) {
		return scope.isTallied() ? this.tallied.visits(scope) : this.counted.visits(scope);
	}

}
