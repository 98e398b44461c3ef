package id.mitra.platform.record;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a record; told within the transaction that did it.
 *
 * @param type the record's collection, as in its address
 * @param id the record's key
 * @param before the record's draft until then, null for a new one, and where nothing of
 * the record may be kept
 * @param after the record's draft from then on, of the same type, with null alike
 */
public record Recorded(String type, Object id, Change change, @Nullable Record before, @Nullable Record after) {

	/**
	 * A change of which nothing more is told than that it happened.
	 */
	public static Recorded bare(String type, Object id, Change change) {
		return new Recorded(type, id, change, null, null);
	}

	/**
	 * A record that is new, as it is.
	 */
	public static Recorded created(String type, Object id, Record after) {
		return new Recorded(type, id, Change.CREATED, null, after);
	}

}
