package id.mitra.delegate;

/**
 * Told by a feature above: whether the reader can see something that a delegate is part
 * of.
 */
public interface DelegateUse {

	boolean uses(long delegate);

}
