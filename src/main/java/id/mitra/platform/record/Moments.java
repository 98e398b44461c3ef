package id.mitra.platform.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something happens, as exactly as PostgreSQL keeps it: what is answered at once is
 * what is answered later.
 */
public final class Moments {

	private Moments() {
	}

	public static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

}
