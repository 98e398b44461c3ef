package id.mitra.platform.record;

import java.security.SecureRandom;

/**
 * Ids for whatever can be hidden, drawn at random: numbers in sequence would tell of
 * records that a reader may not know.
 */
public final class RandomIds {

	/** The largest integer that every JSON reader keeps exact, 2^53 - 1 (RFC 8259, 6). */
	private static final long LARGEST = (1L << 53) - 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomIds() {
	}

	public static long next() {
		return RANDOM.nextLong(1, LARGEST);
	}

}
