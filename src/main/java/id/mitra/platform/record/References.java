package id.mitra.platform.record;

import java.security.SecureRandom;
import java.util.function.Predicate;

/**
 * Words by which people name a record. They are drawn at random, since numbers in
 * sequence would tell of records that a reader may not know.
 */
public final class References {

	/** Without the characters that are taken for each other. */
	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	private References() {
	}

	/**
	 * A prefix and a code that are nobody's yet.
	 * @param taken asked of all records there are: a code that is drawn again tells
	 * nobody anything
	 */
	public static String drawn(String prefix, Predicate<String> taken) {
		String reference;
		do {
			StringBuilder code = new StringBuilder(prefix);
			RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach((index) -> code.append(ALPHABET.charAt(index)));
			reference = code.toString();
		}
		while (taken.test(reference));
		return reference;
	}

}
