package id.mitra.platform.record;

import java.util.Map;
import java.util.Set;

/**
 * What a feature knows of its own records where others mention them: which fields do so,
 * and which of them the caller may see. What no caller is kept from seeing is all seen.
 */
public interface Mentions {

	/**
	 * Whether a field holds ids of such records.
	 * @param collection that of the record whose field it is, or whose part's
	 */
	boolean in(String collection, String field);

	/**
	 * Those of the records that the caller may see where others name them, with their
	 * names in the caller's language.
	 */
	Map<Long, String> names(Set<Long> ids);

}
