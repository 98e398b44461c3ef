package id.mitra.platform.jobs;

import id.mitra.platform.error.DatabaseFault;
import org.jspecify.annotations.Nullable;

/**
 * Why a job failed, in one word, as the log alone may say more.
 */
public enum JobFault {

	/** The database could not be reached. */
	GONE,

	/** Something took too long. */
	BUSY,

	/** The database's disk was full. */
	FULL,

	/** The database took no changes. */
	READ_ONLY,

	/** The instance that was at it ended. */
	ENDED,

	/** Something else, which the log tells. */
	OTHER;

	static JobFault of(@Nullable Throwable failure) {
		return DatabaseFault.of(failure).map((fault) -> valueOf(fault.name())).orElse(OTHER);
	}

}
