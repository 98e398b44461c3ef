package id.mitra.mail;

/**
 * What a mail server said to a letter.
 */
enum Delivery {

	/** It has taken it. */
	TAKEN,

	/** There is no such address, or it takes no mail: never. */
	REFUSED,

	/** Not now. */
	PUT_OFF

}
