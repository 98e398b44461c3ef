package id.mitra.platform;

/**
 * A record that goes out with an entity tag, and with a location when it is new.
 */
public interface Versioned {

	/**
	 * The last part of the record's address.
	 */
	Object key();

	int version();

}
