package id.mitra.agreement.clock;

/**
 * From which event an agreement's first term is counted.
 */
public enum TermBasis {

	SIGNED, IN_FORCE

}
