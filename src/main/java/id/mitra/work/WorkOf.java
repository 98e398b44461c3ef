package id.mitra.work;

/**
 * WorkOf work is asked for.
 */
public enum WorkOf {

	/** The caller's own. */
	MINE,

	/** That of the unit in which the caller works. */
	UNIT,

	/** Both. */
	EITHER;

	boolean mine() {
		return this != UNIT;
	}

	boolean unit() {
		return this != MINE;
	}

}
