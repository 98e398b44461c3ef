package id.mitra.tally;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import id.mitra.platform.database.Patience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds to the tallies what writers have changed, so that little waits. Nobody waits for
 * it: readers read what waits as well, and where another is at it there is nothing to do.
 */
@Component
class Folding {

	/** After a partner with all its meetings has moved there is much to do. */
	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Patience patience;

	private final TransactionTemplate transaction;

	Folding(JdbcClient jdbc, Patience patience, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.patience = patience;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void keepUp() {
		if (this.jdbc.sql("select exists (select from digest_change)").query(Boolean.class).single()) {
			this.transaction.executeWithoutResult((transaction) -> fold());
		}
	}

	private void fold() {
		if (this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('fold_changes'))").query(Boolean.class).single()) {
			this.patience.grant(LIMIT);
			this.jdbc.sql("select fold_changes()").query(Long.class).single();
		}
	}

}
