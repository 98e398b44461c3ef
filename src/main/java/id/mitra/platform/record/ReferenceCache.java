package id.mitra.platform.record;

import java.util.Set;

/**
 * Keeps in memory what is rarely changed, and is told when it was, on whatever instance:
 * there at once, elsewhere within seconds.
 */
public interface ReferenceCache {

	/**
	 * The collections of whose records it keeps something.
	 */
	Set<String> collections();

	void forget();

}
