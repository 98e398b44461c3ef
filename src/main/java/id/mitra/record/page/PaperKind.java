package id.mitra.record.page;

/**
 * As what a record is printed. The first two are papers of one's own house (Permenaker
 * 3/2019 has them), the third is what both sides take home.
 */
enum PaperKind {

	/** Notula: what was said, item by item, and who led and wrote it. */
	MINUTES,

	/** Laporan: what came of it first, for those who were not there. */
	REPORT,

	/** In both languages, without what is kept from others, signed by both sides. */
	DISCUSSION;

	/** Whether the other side is to have it. */
	public boolean shared() {
		return this == DISCUSSION;
	}

}
