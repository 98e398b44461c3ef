package id.mitra.bench;

/**
 * Who runs in a race: a request to the small register and to the big one, the statements
 * of each straight through JDBC, and, for some, a static file of the page's size, the
 * first page beside the deepest, or a person read by key beside one who is looked for.
 */
enum Lane {

	SMALL(1), BIG(1), SMALL_SQL(4), BIG_SQL(4), STATIC(1), FIRST(1), KEY(1);

	private final int every;

	Lane(int every) {
		this.every = every;
	}

	/** Medians want fewer turns than what only one in twenty is above. */
	boolean runsAt(int turn) {
		return turn % this.every == 0;
	}

}
