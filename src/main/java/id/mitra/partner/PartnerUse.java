package id.mitra.partner;

/**
 * Told by a feature above: whether the reader can see something that a partner is part
 * of.
 */
public interface PartnerUse {

	boolean uses(long partner);

}
