package id.mitra.platform.database;

import java.nio.file.Path;
import java.util.Random;

import id.mitra.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Migrations killed at another moment each time: the next start opens the database.
 */
@Tag("long")
class MigrationKillTests {

	/** How often; more than in a suite by {@code -D}. */
	private static final int RUNS = Integer.getInteger("crash.migrations", 2);

	/** A migration takes some tens of ms on an empty database. */
	private static final int SPREAD = 60;

	private final Random random = new Random(11);

	@Test
	void opensADatabaseWhoseMigrationWasKilled() throws Exception {
		for (int run = 0; run < RUNS; run++) {
			String url = TestDatabase.create("killed_" + run);
			Flyway flyway = Flyway.configure()
				.dataSource(url, TestDatabase.username(), TestDatabase.password())
				.locations(Migrations.LOCATIONS)
				.load();
			int all = flyway.info().all().length;
			killAfter(run * all / RUNS, url);
			int before = flyway.info().applied().length;
			new Migrations().migrate(flyway);
			assertThat(flyway.info().all())
				.allSatisfy((migration) -> assertThat(migration.getState()).isEqualTo(MigrationState.SUCCESS));
			System.out.printf("Killed with %d of %d migrations done, opens again%n", before, all);
		}
	}

	/** Kills it while it is busy with the migration after so many others. */
	private void killAfter(int done, String url) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				MigratingAlone.class.getName(), url, TestDatabase.username(), TestDatabase.password())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		while (process.isAlive() && done(url) < done) {
			Thread.sleep(2);
		}
		Thread.sleep(this.random.nextInt(SPREAD));
		process.destroyForcibly().waitFor();
	}

	/** Before the first there is no history, and so none are done: -1. */
	private static int done(String url) {
		try {
			return Postmaster.sql(url, TestDatabase.username(), TestDatabase.password())
				.sql("select count(*) from flyway_schema_history")
				.query(Integer.class)
				.single();
		}
		catch (DataAccessException ex) {
			return -1;
		}
	}

}
