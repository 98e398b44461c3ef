package id.mitra.agreement.clock;

/**
 * What an agreement's text says of further terms: none, one, so many, any, such as both
 * sides agree to by exchange, or what leaves it open whether there is one or any.
 */
public enum Renewal {

	NONE, ONCE, TIMES, WITHOUT_END, BY_EXCHANGE, UNCLEAR;

	/** Whether a term follows by itself, or may. */
	public boolean renews() {
		return this != NONE && this != BY_EXCHANGE;
	}

}
