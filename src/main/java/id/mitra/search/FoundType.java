package id.mitra.search;

/**
 * What a search can find.
 */
public enum FoundType {

	MEETING("/meetings/"), PARTNER("/partners/"), DELEGATE("/delegates/"), AREA("/areas/"), PRESS("/press/");

	private final String path;

	FoundType(String path) {
		this.path = path;
	}

	String path() {
		return this.path;
	}

}
