package id.mitra.platform.jobs;

/**
 * Something outside of the register that a job needs does not answer as it should: the
 * job waits and is tried again, and that is told in a line.
 */
public class Unreachable extends RuntimeException {

	public Unreachable(String message, Throwable cause) {
		super(message, cause);
	}

}
