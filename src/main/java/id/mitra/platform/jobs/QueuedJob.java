package id.mitra.platform.jobs;

/**
 * Work that is asked for, as often as it is asked for: a component that knows how to do
 * it. It may come to be done twice where an instance ends in between, and is tried again,
 * ever less often, until it succeeds.
 *
 * @param <T> what it is told, a record that JSON can hold
 */
public interface QueuedJob<T> {

	/** Its name on record; what people read is the message of this name after "job.". */
	String name();

	Class<T> type();

	/**
	 * Does it, for nobody: what a user may see it sees only as that user.
	 */
	void run(T told);

}
