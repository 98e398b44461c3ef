package id.mitra.platform.record;

import org.jspecify.annotations.Nullable;

/**
 * A record that goes out with an entity tag, and with a location when it is new.
 */
public interface Versioned {

	/**
	 * The last part of the record's address.
	 */
	Object key();

	int version();

	/**
	 * The address of the record's collection, where it may be made elsewhere than there.
	 */
	default @Nullable String collection() {
		return null;
	}

}
