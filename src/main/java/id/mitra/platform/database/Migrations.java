package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import com.zaxxer.hikari.pool.HikariPool;
import id.mitra.platform.CannotStart;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Migrates on a single connection, so that a migration and its line in the history are
 * one transaction. Flyway alone takes two, and killed between their commits it leaves a
 * database that no start can open. Its lock must then be the session's, as a
 * transaction's would end with the first migration.
 */
@Component
public class Migrations implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		SingleConnectionDataSource one = new SingleConnectionDataSource(connect(flyway), true);
		try {
			Flyway.configure(flyway.getConfiguration().getClassLoader())
				.configuration(flyway.getConfiguration())
				.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
				.dataSource(one)
				.load()
				.migrate();
		}
		finally {
			one.destroy();
		}
	}

	private static Connection connect(Flyway flyway) {
		try {
			return flyway.getConfiguration().getDataSource().getConnection();
		}
		catch (SQLException | HikariPool.PoolInitializationException | FlywayException ex) {
			throw new CannotStart(
					"The database does not answer: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage(),
					"See that it runs and lets Mitra in: SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
							+ "SPRING_DATASOURCE_PASSWORD say where and as whom.",
					ex);
		}
	}

}
