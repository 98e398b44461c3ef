package id.mitra.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

import id.mitra.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application killed at another moment of its migrations each time: the next start
 * opens the database.
 */
class MigrationKillTests {

	/** How often; more than in a suite by {@code -D}. */
	private static final int RUNS = Integer.getInteger("crash.migrations", 2);

	/** About what all migrations together take on an empty database. */
	private static final Duration MIGRATIONS = Duration.ofMillis(Integer.getInteger("crash.migrations.millis", 1000));

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	@Test
	void opensADatabaseWhoseMigrationWasKilled() throws Exception {
		for (int run = 0; run < RUNS; run++) {
			Path home = Files.createDirectory(this.directory.resolve("run-" + run));
			try (DemoProcess killed = DemoProcess.start(home)) {
				killed.awaitWords("Migrating schema");
				Thread.sleep(MIGRATIONS.multipliedBy(run).dividedBy(RUNS));
				System.out.printf("Run %d, killed after: %s%n", run, killed.lastLineWith("Migrating schema"));
				killed.kill();
			}
			try (DemoProcess again = DemoProcess.start(home)) {
				Api officer = again.officer();
				assertThat(officer.get("/api/meetings/count").expect(200).number("/count")).isPositive();
			}
			try (var files = Files.walk(home)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

}
