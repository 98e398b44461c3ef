package id.mitra.profile;

import java.util.List;

/**
 * Where a visitor of a demo begins; a register in use has none.
 */
public interface Tour {

	/** The first few pages to look at, for the current reader. */
	List<Stop> stops();

	/**
	 * A page to look at.
	 *
	 * @param key of the message {@code tour.<key>} that says what is there
	 */
	record Stop(String key, String url) {
	}

}
