package id.mitra.partner;

import id.mitra.identity.caller.Classification;

/**
 * Told by a feature above: whether the reader can see something that a partner is part
 * of.
 */
public interface PartnerUse {

	boolean uses(long partner);

	/** Whether anything classified lower names the partner. */
	boolean usesBelow(long partner, Classification classification);

}
