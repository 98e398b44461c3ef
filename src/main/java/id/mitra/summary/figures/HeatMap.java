package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.area.AreaDetails;
import org.jspecify.annotations.Nullable;

/**
 * Partners or countries against areas: the rows with most meetings, and how many rows
 * there are in all. A cell of a row is by the area's code and missing where it is 0.
 * Beside them stand the commitments that are open today, whatever the period, by row and
 * by area, and by row the agreements that are in force.
 */
public record HeatMap(String by, @Nullable LocalDate from, @Nullable LocalDate to, int total, List<HeatRow> rows,
		Map<String, OpenCommitments> commitments) {

	private static final int STEPS = 6;

	/** A few meetings are few, also where nobody has more. */
	private static final double LEAST_MOST = 12;

	/**
	 * The first rows, how many there are in all, and what is open about each area.
	 */
	public record HeatRows(int total, List<HeatRow> first, Map<String, OpenCommitments> commitments) {
	}

	/**
	 * A partner, by its id, or a country, by its code; the label is short where it can
	 * be.
	 */
	public record HeatRow(String key, String name, String label, int meetings, Map<String, Integer> areas,
			OpenCommitments commitments, HeatAgreed agreements) {

		public int of(String area) {
			return this.areas.getOrDefault(area, 0);
		}

	}

	/**
	 * How many agreements are in force today, and about which areas, by their codes.
	 */
	public record HeatAgreed(int inForce, List<String> areas) {

		public static final HeatAgreed NONE = new HeatAgreed(0, List.of());

		public boolean about(String area) {
			return this.areas.contains(area);
		}

	}

	/** What is open about an area with its children. */
	public OpenCommitments about(String area) {
		return this.commitments.getOrDefault(area, OpenCommitments.NONE);
	}

	/** The columns: a retired area has one only where it has figures. */
	public List<AreaDetails> columns(List<AreaDetails> areas) {
		return areas.stream()
			.filter((area) -> area.active() || this.rows.stream()
				.anyMatch((row) -> row.of(area.code()) > 0 || row.agreements().about(area.code())))
			.toList();
	}

	/** The most of any cell, to which cells are shaded. */
	public int most() {
		return this.rows.stream()
			.flatMap((row) -> row.areas().values().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
	}

	/**
	 * How strongly to shade a number, 0 to 6: by its logarithm, as a few have most
	 * meetings.
	 */
	public static int step(int meetings, int most) {
		double share = Math.log(Math.max(meetings, 1)) / Math.log(Math.max(most, LEAST_MOST));
		return (meetings == 0) ? 0 : 1 + (int) (share * (STEPS - 1));
	}

}
