package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database lives, asked every second on a connection of its own: so it is
 * known at once and by all, and nobody has to wait long to find it out for themselves.
 */
public final class Pulse implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Pulse.class);

	private static final Duration BEAT = Duration.ofSeconds(1);

	/** Seconds. A database that takes longer to say 1 is as good as gone. */
	private static final String LIMIT = "3";

	/** The state of a connection that failed (SQL's class 08). */
	private static final String FAILED = "08006";

	private final HikariDataSource pool;

	private final Thread thread;

	private @Nullable Connection connection;

	private volatile @Nullable String failure;

	Pulse(HikariDataSource pool) {
		this.pool = pool;
		this.thread = Thread.ofVirtual().name("pulse").start(this::beat);
	}

	/** Why the database can't be asked anything, or null where it can. */
	public @Nullable String failure() {
		return this.failure;
	}

	/**
	 * Lets on who wants to ask the database something.
	 * @throws SQLException at once where there is no point
	 */
	void require() throws SQLException {
		String now = this.failure;
		if (now != null) {
			throw new SQLNonTransientConnectionException(now, FAILED);
		}
	}

	private void beat() {
		while (!Thread.currentThread().isInterrupted() && !this.pool.isClosed()) {
			try {
				check();
				Thread.sleep(BEAT);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		disconnect();
	}

	/** One connection may well have ended alone; a second that fails says more. */
	private void check() {
		String now = ask();
		now = (now != null && this.failure == null) ? ask() : now;
		if (now == null && this.failure != null) {
			log.info("The database answers again");
		}
		if (now != null && this.failure == null && !this.pool.isClosed()) {
			log.warn("The database does not answer: {}", now);
			leaveConnections();
		}
		this.failure = now;
	}

	/** What was wrong, or null where there was an answer. */
	private @Nullable String ask() {
		try (Statement statement = connected().createStatement()) {
			statement.execute("select 1");
			return null;
		}
		catch (SQLException ex) {
			disconnect();
			return String.valueOf(ex.getMessage());
		}
	}

	/** Those of before would only have to be tried one by one when it is back. */
	private void leaveConnections() {
		HikariPoolMXBean connections = this.pool.getHikariPoolMXBean();
		if (connections != null) {
			connections.softEvictConnections();
		}
	}

	private Connection connected() throws SQLException {
		Connection now = this.connection;
		if (now == null) {
			Properties properties = new Properties();
			properties.putAll(this.pool.getDataSourceProperties());
			for (String timeout : new String[] { "connectTimeout", "loginTimeout", "socketTimeout" }) {
				properties.setProperty(timeout, LIMIT);
			}
			if (this.pool.getUsername() != null) {
				properties.setProperty("user", this.pool.getUsername());
			}
			if (this.pool.getPassword() != null) {
				properties.setProperty("password", this.pool.getPassword());
			}
			now = DriverManager.getConnection(this.pool.getJdbcUrl(), properties);
			this.connection = now;
		}
		return now;
	}

	private void disconnect() {
		Connection before = this.connection;
		this.connection = null;
		if (before != null) {
			try {
				before.close();
			}
			catch (SQLException ex) {
				log.debug("Left a connection that does not close", ex);
			}
		}
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
