package id.mitra.identity.caller;

import java.time.Instant;

import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The application itself as a reader, for what it writes at its start.
 */
public final class SystemCaller {

	private static final Caller READER = new Caller(0, "mitra", "Mitra", Role.ADMINISTRATOR, Classification.TOP_SECRET,
			"id", "Asia/Jakarta", Instant.EPOCH);

	private SystemCaller() {
	}

	public static void run(Runnable work) {
		SignedIn.bySession(READER).enter();
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
