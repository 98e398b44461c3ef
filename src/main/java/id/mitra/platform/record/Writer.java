package id.mitra.platform.record;

/**
 * Whoever writes, as far as a record's keeping needs to know them.
 */
public interface Writer {

	/**
	 * The id of the user who writes.
	 * @throws RuntimeException where nobody is signed in
	 */
	long id();

	/** Their user name, {@code mitra} where the register itself writes. */
	String name();

}
