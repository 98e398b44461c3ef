package id.mitra.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import id.mitra.platform.error.DatabaseFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for work that is due, and takes it so that no other instance does, in one
 * statement. A database that fails is told of once, and left in peace for a while.
 */
class Polling extends PostgreSqlJdbcCustomization {

	private static final Logger LOGGER = LoggerFactory.getLogger(Polling.class);

	private static final Duration PEACE = Duration.ofSeconds(5);

	private final Jobs jobs;

	private final Endings endings;

	/** Whether the database is known to be gone, which has been told. */
	private final BooleanSupplier gone;

	private @Nullable DatabaseFault fault;

	private Instant from = Instant.EPOCH;

	Polling(Jobs jobs, Endings endings, BooleanSupplier gone) {
		super(false, false);
		this.jobs = jobs;
		this.endings = endings;
		this.gone = gone;
	}

	@Override
	public List<Execution> lockAndFetchSingleStatement(JdbcTaskRepositoryContext context, Instant now, int limit,
			boolean byPriority) {
		if (this.gone.getAsBoolean() || now.isBefore(this.from)) {
			return List.of();
		}
		try {
			this.endings.write();
			this.jobs.hurry();
			List<Execution> due = super.lockAndFetchSingleStatement(context, now, limit, byPriority);
			this.fault = null;
			return due;
		}
		catch (RuntimeException ex) {
			this.from = now.plus(PEACE);
			tell(DatabaseFault.of(ex).orElseThrow(() -> ex), ex);
			return List.of();
		}
	}

	private void tell(DatabaseFault now, RuntimeException failure) {
		if (now != this.fault && !this.gone.getAsBoolean()) {
			LOGGER.warn("All jobs wait, database {}: {}", now, failure.getMessage());
		}
		this.fault = now;
	}

}
