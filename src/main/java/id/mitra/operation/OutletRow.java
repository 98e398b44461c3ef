package id.mitra.operation;

/**
 * Something that the register does only where it is set up for it: whether it is, and how
 * it stands or what is missing, in the reader's language.
 */
record OutletRow(String name, boolean ready, String text) {

	static OutletRow of(Outlet outlet) {
		return new OutletRow(outlet.name(), outlet.ready(), outlet.text());
	}

}
