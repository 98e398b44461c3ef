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
		return switch (code) {
			case 'T' -> TOTAL;
			case 'P' -> PARTNER;
			case 'M' -> MET;
			case 'C' -> COUNTRY;
			case 'A' -> AREA;
			case 'L' -> LEVELS;
			default -> throw new IllegalArgumentException("No measure " + code);
		};
	}

}
