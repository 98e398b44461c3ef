package id.mitra.platform.jobs;

/**
 * Something outside of the register that a job needs does not answer as it should: the
 * job waits and is tried again, and that is told in a line, with the word for why.
 */
public class Unreachable extends RuntimeException {

	private final JobFault fault;

	public Unreachable(JobFault fault, String message, Throwable cause) {
		super(message, cause);
		this.fault = fault;
	}

	public JobFault fault() {
		return this.fault;
	}

}
