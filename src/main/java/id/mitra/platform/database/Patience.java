package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a transaction that has much to do for good reasons take longer than all others,
 * and wait longer for others of its kind.
 */
@Component
public class Patience {

	private static final Duration MORE = Duration.ofSeconds(1);

	private final JdbcClient jdbc;

	private final DataSource dataSource;

	Patience(JdbcClient jdbc, DataSource dataSource) {
		this.jdbc = jdbc;
		this.dataSource = dataSource;
	}

	/**
	 * For the rest of the current transaction: the server is given so long, and the
	 * network a little longer. The pool takes the latter back with the connection.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void grant(Duration limit) {
		this.jdbc.sql("""
				select set_config(name, :limit, true)
				from pg_settings
				where name in ('statement_timeout', 'transaction_timeout')
				""").param("limit", limit.toMillis() + "ms").query((row) -> {
		});
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try {
			connection.setNetworkTimeout(Runnable::run, (int) limit.plus(MORE).toMillis());
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The connection can't wait", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	/**
	 * Takes a lock of this name, which belongs to no table, until the current transaction
	 * ends. Others who want it stand in a row, as each may have much to do; from here on
	 * it waits as long for any other lock as it may for its turn.
	 * @throws org.springframework.dao.CannotAcquireLockException where its turn doesn't
	 * come in that time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeTurn(String lock, Duration limit) {
		this.jdbc.sql("select set_config('lock_timeout', :limit, true)")
			.param("limit", limit.toMillis() + "ms")
			.query((row) -> {
			});
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(:lock))").param("lock", lock).query((row) -> {
		});
	}

}
