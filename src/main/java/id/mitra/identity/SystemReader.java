package id.mitra.identity;

import java.time.Instant;

import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The application itself as a reader, for what it writes at its start.
 */
public final class SystemReader {

	private static final Reader READER = new Reader(0, "mitra", "Mitra", Role.ADMINISTRATOR, Classification.TOP_SECRET,
			"id", "Asia/Jakarta", Instant.EPOCH);

	private SystemReader() {
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
