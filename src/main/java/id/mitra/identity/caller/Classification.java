package id.mitra.identity.caller;

import java.util.Locale;

/**
 * How widely a record may be known, and how much a user may know (UU 14/2008, Perka ANRI
 * 17/2011): Biasa, Terbatas, Rahasia, Sangat Rahasia, in rising order.
 */
public enum Classification {

	OPEN, LIMITED, SECRET, TOP_SECRET;

	/** As styles and icons name it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean isAbove(Classification other) {
		return compareTo(other) > 0;
	}

}
