package id.mitra.identity.user;

import java.time.Instant;

import id.mitra.identity.signin.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A session of the caller's own.
 *
 * @param id by which it is ended; it opens nothing
 * @param signedInAt when the caller signed in
 * @param lastUsedAt to the minute
 * @param browser what it is called, null if unknown
 * @param system what the browser runs on, null if unknown
 * @param address from where the caller signed in
 * @param current whether it is the one that asks
 */
public record SessionDetails(long id, Instant signedInAt, Instant lastUsedAt, @Nullable String browser,
		@Nullable String system, String address, boolean current) {

	static SessionDetails of(Visit visit, Instant lastUsedAt, boolean current) {
		return new SessionDetails(visit.id(), visit.since(), lastUsedAt, visit.device().browser(),
				visit.device().system(), visit.address(), current);
	}

}
