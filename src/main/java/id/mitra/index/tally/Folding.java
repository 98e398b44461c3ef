package id.mitra.index.tally;

import java.time.Duration;

import id.mitra.platform.database.Patience;
import id.mitra.platform.jobs.Repeated;

import org.springframework.jdbc.core.simple.JdbcClient;
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

	/** Readers add up so many in a moment. */
	private static final int MANY = 500;

	/** As long as nobody writes much, by what this instance did. */
	private static final Duration PAUSE = Duration.ofSeconds(30);

	private final JdbcClient jdbc;

	private final Patience patience;

	private final TransactionTemplate transaction;

	private long folded = System.nanoTime();

	Folding(JdbcClient jdbc, Patience patience, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.patience = patience;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Many at once cost little more than a few: the more, the less each. */
	@Repeated(name = "fold-tallies", pause = "PT5S")
	void keepUp() {
		int waiting = this.jdbc.sql("select count(*) from (select from digest_change limit :many) waiting")
			.param("many", MANY)
			.query(Integer.class)
			.single();
		boolean due = System.nanoTime() - this.folded >= PAUSE.toNanos();
		if (waiting == MANY || (waiting > 0 && due)) {
			this.transaction.executeWithoutResult((transaction) -> fold());
			this.folded = System.nanoTime();
		}
	}

	private void fold() {
		if (this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('fold_changes'))").query(Boolean.class).single()) {
			this.patience.grant(LIMIT);
			this.jdbc.sql("select fold_changes()").query(Long.class).single();
		}
	}

}
