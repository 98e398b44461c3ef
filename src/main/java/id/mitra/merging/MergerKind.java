package id.mitra.merging;

import java.util.Locale;

/**
 * Of what two records may be merged.
 */
enum MergerKind {

	PARTNER, DELEGATE;

	/** As visibility is asked for it. */
	public String table() {
		return name().toLowerCase(Locale.ROOT);
	}

	String collection() {
		return table() + "s";
	}

}
