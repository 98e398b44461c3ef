package id.mitra.index;

/**
 * What a {@link Key} is of, by the letter that it begins with: the words and letters of
 * the database's {@code key()}.
 */
public enum KeyType {

	/** A partner with its parts, by id. */
	PARTNER("P"),
	/** A partner without its parts, by id. */
	PARTNER_ALONE("M"),
	/** The country of a partner, by code. */
	COUNTRY("C"),
	/** An area with its children, by code. */
	AREA("A"),
	/** An area without its children, by code. */
	AREA_ALONE("N"),
	/** A unit of ours, by id. */
	UNIT("U"),
	/** A delegate, by id. */
	DELEGATE("D"),
	/** An agreement, by id: it is followed, and nothing is derived of it. */
	AGREEMENT("G"),
	/** The country of the venue, by code. */
	PLACE("X"),
	/** A kind of meetings. */
	KIND("K"),
	/** A status of meetings. */
	STATUS("S"),
	/** The level of either side. */
	LEVEL("L"),
	/** Our level. */
	OUR_LEVEL("O"),
	/** Our level against the partner's, by their places: {@code 2/3}. */
	LEVELS("V"),
	/** A year or a month: {@code 2023}, {@code 2023-11}. */
	TIME("Y"),
	/** All together: of nothing. */
	TOTAL("T");

	private final String letter;

	KeyType(String letter) {
		this.letter = letter;
	}

	public String letter() {
		return this.letter;
	}

	/** The key of what a column holds, as SQL. */
	public String sql(String column) {
		return "key('%s', %s::text)".formatted(name(), column);
	}

}
