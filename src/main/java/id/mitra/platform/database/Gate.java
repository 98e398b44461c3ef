package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import id.mitra.platform.error.Crowded;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The way to the pool of connections: closed while the database is gone or too many wait
 * already, so that those are told so at once and nothing piles up.
 */
final class Gate extends DelegatingDataSource {

	private static final int WAITING = 200;

	private final HikariDataSource pool;

	private final Pulse pulse;

	Gate(HikariDataSource pool, Pulse pulse) {
		super(pool);
		this.pool = pool;
		this.pulse = pulse;
	}

	@Override
	public Connection getConnection() throws SQLException {
		this.pulse.require();
		HikariPoolMXBean connections = this.pool.getHikariPoolMXBean();
		if (connections != null && connections.getThreadsAwaitingConnection() >= WAITING) {
			throw new Crowded(WAITING + " wait for a connection already");
		}
		return super.getConnection();
	}

}
