package id.mitra.platform.text;

import java.util.List;

/**
 * A record that a new one looks like.
 *
 * @param id its id
 * @param name its name in the caller's language
 * @param score the likeness, 0 to 1 (share of common trigrams)
 */
public record Similar(long id, String name, double score) {

	/** Those of some that are not this record itself. */
	public static List<Similar> others(List<Similar> similar, long id) {
		return similar.stream().filter((other) -> other.id() != id).toList();
	}

}
