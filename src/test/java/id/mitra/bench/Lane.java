package id.mitra.bench;

/**
 * Who runs in a race: a request to the small register and to the big one, the statements
 * of each straight through JDBC, and, for some, a static file of the page's size, or the
 * first page beside the deepest.
 */
enum Lane {

	SMALL, BIG, SMALL_SQL, BIG_SQL, STATIC, FIRST

}
