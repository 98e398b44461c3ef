package id.mitra.index.tally;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * The meetings, or promises, that count for a subject: a partner's id, a country's or an
 * area's code, the places of two levels ({@code 2/3}), nothing for all together.
 *
 * @param month the month it is of, where months were asked for
 * @param figures in the order of the database's {@code slots_of}, or the only one that
 * was asked for
 */
public record Tally(Measure measure, String subject, @Nullable YearMonth month, int[] figures) {

	/** Where the figures of areas begin, each at its position. */
	static final int AREAS = 5;

	/**
	 * How many there are of promises, as the database's {@code promise_slots} has them.
	 */
	static final int PROMISES = 18;

	private static final int PLACES = 1;

	public int meetings() {
		return this.figures[0];
	}

	/**
	 * Those that touch an area or its children.
	 * @param position the area's, which its place in a list is not
	 */
	public int inArea(int position) {
		int slot = AREAS + position;
		return (slot < this.figures.length) ? this.figures[slot] : 0;
	}

	/** Those in Indonesia. */
	public int received() {
		return this.figures[PLACES];
	}

	/** Those abroad. */
	public int made() {
		return this.figures[PLACES + 1];
	}

	public int online() {
		return this.figures[PLACES + 2];
	}

	public int nowhere() {
		return this.figures[PLACES + 3];
	}

	/** The place of our level, of a subject of {@link Measure#LEVELS}. */
	public int ourLevel() {
		return this.subject.charAt(0) - '0';
	}

	/** The place of the partner's level, of a subject of {@link Measure#LEVELS}. */
	public int theirLevel() {
		return this.subject.charAt(2) - '0';
	}

}
