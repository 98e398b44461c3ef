package id.mitra.index.tally;

import java.util.List;

import id.mitra.index.KeyType;

/**
 * Whose figures: of all meetings together, by partner with its parts, by partner itself,
 * by country, by area with its children, by area itself, by unit of ours, by the levels
 * that met. Their subjects are keys, whose letter stands in the table.
 */
public enum Measure {

	TOTAL(KeyType.TOTAL), PARTNER(KeyType.PARTNER), MET(KeyType.PARTNER_ALONE), COUNTRY(KeyType.COUNTRY),
	AREA(KeyType.AREA), AREA_ALONE(KeyType.AREA_ALONE), UNIT(KeyType.UNIT), LEVELS(KeyType.LEVELS);

	/** Asked for each row, without a copy each time. */
	private static final List<Measure> ALL = List.of(values());

	private final KeyType subjects;

	Measure(KeyType subjects) {
		this.subjects = subjects;
	}

	String code() {
		return this.subjects.letter();
	}

	static Measure of(char code) {
		for (Measure measure : ALL) {
			if (measure.code().charAt(0) == code) {
				return measure;
			}
		}
		throw new IllegalArgumentException("No measure " + code);
	}

}
