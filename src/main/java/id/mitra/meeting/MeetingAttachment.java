package id.mitra.meeting;

import java.util.List;

import id.mitra.identity.caller.Classification;

/**
 * Told by a feature above: what hangs on a meeting, and so is reclassified with it.
 * Whoever may open it then may read every name in it.
 */
public interface MeetingAttachment {

	/** The partners that it names. */
	List<Long> partners(long meeting);

	/** The people whom it names. */
	List<Long> delegates(long meeting);

	/**
	 * Whether it may be classified so: nothing lower names it, and it names nothing
	 * higher that stays as it is. The answer holds until the end of the transaction.
	 */
	boolean allows(long meeting, Classification wanted);

}
