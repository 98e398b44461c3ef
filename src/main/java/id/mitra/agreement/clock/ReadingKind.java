package id.mitra.agreement.clock;

/**
 * What a reading takes a text to say where that is open; PLAIN where nothing is.
 */
public enum ReadingKind {

	PLAIN, ONCE, WITHOUT_END, LAST_DAY_IN, LAST_DAY_OUT, ONCE_LAST_DAY_IN, ONCE_LAST_DAY_OUT, WITHOUT_END_LAST_DAY_IN,
	WITHOUT_END_LAST_DAY_OUT

}
