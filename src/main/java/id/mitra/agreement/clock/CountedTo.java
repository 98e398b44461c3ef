package id.mitra.agreement.clock;

/**
 * Whether notice is given when it is sent or when it arrives.
 */
public enum CountedTo {

	DISPATCH, RECEIPT

}
