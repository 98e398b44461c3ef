package id.mitra.index.tally;

import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param prefix as the scopes of its tallies begin
 * @param digest the table of what each adds to figures on which day, or null where it is
 * kept by scope
 * @param sign SQL of a row m of that table: 1, or -1 where it takes away
 */
public record Source(String prefix, @Nullable String digest, String sign) {

	/** On their days. */
	public static final Source MEETINGS = new Source("", null, "1");

	/** Commitments on the days on which they were made. */
	public static final Source PROMISES = new Source("promise:", "promise_digest", "1");

	/**
	 * Agreements in force from one day to another: all up to a day come to those in force
	 * on it.
	 */
	public static final Source AGREEMENTS = new Source("agreement:", "agreement_digest", "m.sign");

}
