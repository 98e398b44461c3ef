package id.mitra.delegate;

import id.mitra.identity.caller.Classification;

/**
 * Told by a feature above: whether the reader can see something that a delegate is part
 * of.
 */
public interface DelegateUse {

	boolean uses(long delegate);

	/** Whether anything classified lower names the delegate. */
	boolean usesBelow(long delegate, Classification classification);

}
