package id.mitra.agreement.clock;

/**
 * What a reading takes a text to say where that is open.
 */
enum OpenChoice {

	ONCE, WITHOUT_END, LAST_DAY_IN, LAST_DAY_OUT

}
