package id.mitra.tally;

/**
 * Whose figures: of all meetings together, by partner with its parts, by partner itself,
 * by country, by area with its children, by the levels that met. The first letter stands
 * in the table.
 */
public enum Measure {

	TOTAL, PARTNER, MET, COUNTRY, AREA, LEVELS;

	String code() {
		return name().substring(0, 1);
	}

	static Measure of(char code) {
		for (Measure measure : values()) {
			if (measure.name().charAt(0) == code) {
				return measure;
			}
		}
		throw new IllegalArgumentException("No measure " + code);
	}

}
