package id.mitra.commitment.term;

/**
 * How a commitment stands by what was last reported of it. One that is proposed is none
 * yet.
 */
public enum CommitmentStatus {

	PROPOSED, OPEN, IN_PROGRESS, DONE, DROPPED;

	/** Whether there is something left to do. */
	public boolean isOpen() {
		return this == OPEN || this == IN_PROGRESS;
	}

	/** Whether nothing is left to do, the thing being done or given up. */
	public boolean isClosed() {
		return this == DONE || this == DROPPED;
	}

}
