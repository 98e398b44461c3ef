package id.mitra.index.tally;

import java.time.Duration;
import java.time.LocalDate;

import id.mitra.platform.database.Patience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The day as of which promises are counted as late. Whoever first asks for their figures
 * on another day has those counted anew whose last day lies between.
 */
@Component
public class PromiseDay {

	/** After a night there are few; after a restoration there may be many. */
	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Patience patience;

	private final TransactionTemplate transaction;

	/** As this instance knows it. Others are reached on the same day. */
	private volatile LocalDate known = LocalDate.MIN;

	PromiseDay(JdbcClient jdbc, Patience patience, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.patience = patience;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Has figures count as of a day from here on. */
	public void reach(LocalDate today) {
		if (this.known.equals(today)) {
			return;
		}
		boolean reached = this.jdbc.sql("select day = :today from promise_day")
			.param("today", today)
			.query(Boolean.class)
			.single();
		if (!reached) {
			this.transaction.executeWithoutResult((transaction) -> {
				this.patience.grant(LIMIT);
				this.jdbc.sql("select reach_day(:today)").param("today", today).query((row) -> {
				});
			});
		}
		this.known = today;
	}

}
