package id.mitra.platform.record;

import org.jspecify.annotations.Nullable;

/**
 * What a feature knows of its own records where fields hold their codes.
 */
public interface Codes {

	/** Whether a field holds such codes, of whatever collection it is. */
	boolean in(String field);

	/** The name in the caller's language, or null where there is none. */
	@Nullable String name(String code);

}
