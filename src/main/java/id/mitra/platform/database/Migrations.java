package id.mitra.platform.database;

import java.sql.SQLException;
import java.util.Map;

import com.zaxxer.hikari.pool.HikariPool;
import id.mitra.platform.start.CannotStart;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Migrates so that a migration and its line in the history are one transaction. With
 * Flyway's usual lock, a transaction's own, they are two, and killed between their
 * commits it leaves a database that no start can open; with the session's it takes one
 * connection for both.
 */
@Component
public class Migrations implements FlywayMigrationStrategy {

	/**
	 * The tables' one timeline, and the functions that derive, which are put in place
	 * after it and again when they change.
	 */
	public static final String[] LOCATIONS = { "classpath:db/migration", "classpath:db/index" };

	@Override
	public void migrate(Flyway flyway) {
		requireAnswer(flyway);
		Flyway.configure(flyway.getConfiguration().getClassLoader())
			.configuration(flyway.getConfiguration())
			.locations(LOCATIONS)
			.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
			.load()
			.migrate();
	}

	private static void requireAnswer(Flyway flyway) {
		try {
			flyway.getConfiguration().getDataSource().getConnection().close();
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
