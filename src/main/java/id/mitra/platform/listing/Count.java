package id.mitra.platform.listing;

/**
 * How many records a filter matches: exact up to {@link #LIMIT}, beyond that "at least".
 */
public record Count(int count, boolean exact) {

	public static final int LIMIT = 1_000;

	/** What was counted, where that stopped after one more than the limit. */
	public static Count upTo(int counted) {
		return new Count(Math.min(counted, LIMIT), counted <= LIMIT);
	}

}
