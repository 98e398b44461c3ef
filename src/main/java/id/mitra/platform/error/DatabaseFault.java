package id.mitra.platform.error;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Why the database could not do what it was asked, where the fault is neither the
 * caller's nor the code's, and the same request may well succeed a little later. Each is
 * a 503 whose words are the message {@code fault.<name>}.
 */
public enum DatabaseFault {

	/** It can't be reached, is silent, starts or stops. */
	GONE,

	/** It is there, but something took or waited too long, or lost to another. */
	BUSY,

	/** Its disk is full. */
	FULL,

	/** It takes no changes, as a standby or in maintenance. */
	READ_ONLY;

	/** How soon it is worth while to ask again. */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	/** Deadlocked, or not serializable. */
	private static final Set<String> REPEATABLE = Set.of("40P01", "40001");

	/** Cancelled, not had in time, or ended by a timeout. */
	private static final Set<String> LATE = Set.of("57014", "55P03", "25P03", "25P04");

	/** Shut down, crashed, starting, dropped, idle for too long. */
	private static final String OPERATOR = "57P";

	private static final String CONNECTION = "08";

	private static final String RESOURCES = "53";

	/** Files that the server can't read or write. */
	private static final String SYSTEM = "58";

	/**
	 * The fault behind a failure, or nothing where the failure has another cause.
	 */
	public static Optional<DatabaseFault> of(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			DatabaseFault fault = ofOne(cause);
			if (fault != null) {
				return Optional.of(fault);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a transaction lost to another and would most likely come through the next
	 * time.
	 */
	public static boolean lost(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal && refusal.getSQLState() != null
					&& REPEATABLE.contains(refusal.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable DatabaseFault ofOne(Throwable cause) {
		if (cause instanceof SQLTransientConnectionException waiting) {
			return (waiting.getCause() == null) ? BUSY : of(waiting.getCause()).orElse(GONE);
		}
		if (cause instanceof SQLException refusal) {
			return ofState(refusal.getSQLState());
		}
		return (cause instanceof TransactionTimedOutException || cause instanceof QueryTimeoutException
				|| cause instanceof Crowded) ? BUSY : null;
	}

	/** Without a state it is the pool's word about a connection that is no more. */
	private static @Nullable DatabaseFault ofState(@Nullable String state) {
		if (state == null) {
			return GONE;
		}
		return switch (state) {
			case "53100" -> FULL;
			case "25006" -> READ_ONLY;
			default -> {
				if (LATE.contains(state) || REPEATABLE.contains(state) || state.startsWith(RESOURCES)) {
					yield BUSY;
				}
				yield (state.startsWith(CONNECTION) || state.startsWith(OPERATOR) || state.startsWith(SYSTEM)) ? GONE
						: null;
			}
		};
	}

}
