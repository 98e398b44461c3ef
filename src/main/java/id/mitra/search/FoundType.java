package id.mitra.search;

import java.util.Locale;

/**
 * What a search can find.
 */
public enum FoundType {

	MEETING("/meetings/"), PARTNER("/partners/"), DELEGATE("/delegates/"), AREA("/areas/"), PRESS("/press/"),
	AGREEMENT("/agreements/"), COMMITMENT("/commitments/");

	private final String path;

	FoundType(String path) {
		this.path = path;
	}

	String path() {
		return this.path;
	}

	/** The icon that stands for it wherever there is one. */
	public String icon() {
		return switch (this) {
			case COMMITMENT -> "task";
			case AGREEMENT -> "document";
			default -> name().toLowerCase(Locale.ROOT);
		};
	}

}
