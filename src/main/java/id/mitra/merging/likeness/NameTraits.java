package id.mitra.merging.likeness;

import java.util.Set;

/**
 * What is known of a record when it is told from others of its kind.
 */
interface NameTraits<K> {

	/** What it has in common with at least whatever it may be the same as. */
	Set<String> keys();

	/** How likely it is the same as another one, from 0 to 1. */
	double likeness(K other);

}
