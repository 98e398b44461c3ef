package id.mitra.commitment;

import java.util.Collection;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Told by a feature above: whether something names commitments that is classified lower
 * than they are to be.
 */
public interface CommitmentLink {

	/**
	 * Whether anything does.
	 * @param along the meeting with which what hangs on it is reclassified, if one is
	 */
	boolean linksBelow(Collection<Long> commitments, Classification wanted, @Nullable Long along);

}
