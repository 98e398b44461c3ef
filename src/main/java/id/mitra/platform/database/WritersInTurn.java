package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import id.mitra.platform.error.Crowded;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets only so many transactions write at once, so that writers who wait for a lock can't
 * take all connections from those who only read. What a service declares counts; sessions
 * and other such small steps, which declare nothing, are let through.
 */
class WritersInTurn extends JpaTransactionManager {

	/** As long as others wait for a connection. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final int WAITING = 200;

	private static final String LOCK_TIMEOUT = "set local lock_timeout = '6s'";

	private final transient Semaphore turns;

	/** Those under way that have a turn, each by what stands for it. */
	private final transient Set<Object> writing = ConcurrentHashMap.newKeySet();

	WritersInTurn(int writers) {
		this.turns = new Semaphore(writers, true);
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		if (definition.isReadOnly() || definition.getName() == null) {
			super.doBegin(transaction, definition);
			return;
		}
		take();
		this.writing.add(transaction);
		try {
			super.doBegin(transaction, definition);
			waitLonger(transaction);
		}
		catch (RuntimeException | Error ex) {
			giveBack(transaction);
			throw ex;
		}
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		try {
			super.doCleanupAfterCompletion(transaction);
		}
		finally {
			giveBack(transaction);
		}
	}

	/**
	 * Who writes often wants what another one holds until it is done, and takes no
	 * reader's connection while it waits: it may, for longer than who only reads.
	 */
	private void waitLonger(Object transaction) {
		DataSource dataSource = Objects.requireNonNull(getDataSource());
		Connection connection = DataSourceUtils.getConnection(dataSource);
		try (Statement statement = connection.createStatement()) {
			statement.execute(LOCK_TIMEOUT);
		}
		catch (SQLException ex) {
			// what began is undone here, as no one else knows of it
			super.doCleanupAfterCompletion(transaction);
			throw new CannotCreateTransactionException("The transaction did not begin", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, dataSource);
		}
	}

	private void take() {
		try {
			if (this.turns.getQueueLength() >= WAITING
					|| !this.turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new Crowded("All who may write at once do");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotCreateTransactionException("Interrupted before its turn", ex);
		}
	}

	private void giveBack(Object transaction) {
		if (this.writing.remove(transaction)) {
			this.turns.release();
		}
	}

}
