package id.mitra.index;

import java.time.Duration;

import id.mitra.platform.database.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes all that is derived from meetings anew at the start, where the option
 * {@code --mitra.rebuild-figures} asks for it: after a restoration of part of a backup,
 * or a change of the records by hand. Writers wait until it is done.
 */
@Component
class Rebuilding implements ApplicationRunner {

	static final String OPTION = "mitra.rebuild-figures";

	private static final Logger LOGGER = LoggerFactory.getLogger(Rebuilding.class);

	private static final Duration LIMIT = Duration.ofHours(12);

	private final JdbcClient jdbc;

	private final Patience patience;

	private final TransactionTemplate rebuild;

	Rebuilding(JdbcClient jdbc, Patience patience, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.patience = patience;
		this.rebuild = new TransactionTemplate(transactions);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			this.rebuild.executeWithoutResult((transaction) -> rebuild());
			LOGGER.info("What lists, figures and searches read was made anew from the meetings on record");
		}
	}

	/** Whoever writes has ended before anything is made anew. */
	private void rebuild() {
		this.patience.grant(LIMIT);
		this.jdbc.sql("set local lock_timeout = '5min'").update();
		this.jdbc.sql("select rebuild_all()").query((row) -> {
		});
	}

}
