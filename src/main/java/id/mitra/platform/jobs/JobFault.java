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

	/** What it needs beside the database, such as a mail server, could not be reached. */
	AWAY,

	/** That showed no certificate that is trusted, or one of another name. */
	UNTRUSTED,

	/** With that no TLS could be agreed on, which is wanted. */
	NO_TLS,

	/** That did not take the name and password which are set up, or wants some. */
	NO_SIGN_IN,

	/** Something else, which the log tells. */
	OTHER;

	static JobFault of(@Nullable Throwable failure) {
		if (failure instanceof Unreachable unreachable) {
			return unreachable.fault();
		}
		return DatabaseFault.of(failure).map((fault) -> valueOf(fault.name())).orElse(OTHER);
	}

}
