package id.mitra.tally;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the tallies up to date: at its times, so that little waits, and when a reader
 * finds that something does.
 */
@Component
class Folding {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	Folding(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void keepUp() {
		if (this.jdbc.sql("select exists (select from digest_change)").query(Boolean.class).single()) {
			fold();
		}
	}

	void fold() {
		this.apart.executeWithoutResult((transaction) -> foldNow());
	}

	/**
	 * Asks while writers wait, so that an answer comes however much they write.
	 */
	<T> T alone(Supplier<T> question) {
		return this.apart.execute((transaction) -> {
			this.jdbc.sql("lock table digest_change in share row exclusive mode").update();
			foldNow();
			return question.get();
		});
	}

	private void foldNow() {
		this.jdbc.sql("select fold_changes()").query(Long.class).single();
	}

}
