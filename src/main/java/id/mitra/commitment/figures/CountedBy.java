package id.mitra.commitment.figures;

import java.util.stream.Stream;

import id.mitra.index.tally.Measure;

/**
 * What figures of commitments are told by: all together, by partner, by area or by unit.
 */
enum CountedBy {

	ALL(7, "owner", Measure.TOTAL), PARTNER(3, "partner_id", Measure.MET), AREA(5, "area_code", Measure.AREA_ALONE),
	UNIT(6, "unit_id", Measure.UNIT);

	private final int without;

	private final String column;

	private final Measure measure;

	/**
	 * A way to count.
	 * @param without the bits of the columns that rows of it leave together
	 */
	CountedBy(int without, String column, Measure measure) {
		this.without = without;
		this.column = column;
		this.measure = measure;
	}

	static CountedBy of(int without) {
		return Stream.of(values()).filter((by) -> by.without == without).findFirst().orElseThrow();
	}

	static CountedBy of(Measure measure) {
		return Stream.of(values()).filter((by) -> by.measure == measure).findFirst().orElseThrow();
	}

	static Measure[] measures() {
		return Stream.of(values()).map((by) -> by.measure).toArray(Measure[]::new);
	}

	String column() {
		return this.column;
	}

	/** What a tally's subject is in that column. */
	Object key(String subject) {
		return (this == PARTNER || this == UNIT) ? Long.valueOf(subject) : subject;
	}

}
