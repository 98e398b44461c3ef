package id.mitra.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PostgresKeeperTests {

	private static final int RUNS = Integer.getInteger("crash.runs", 3);

	private static final int WRITES_BEFORE_THE_KILL = 200;

	private final AtomicInteger ids = new AtomicInteger();

	private Path directory;

	private PostgresKeeper keeper;

	@BeforeAll
	void start(@TempDir Path directory) throws Exception {
		this.directory = directory;
		this.keeper = new PostgresKeeper(this.directory);
	}

	@AfterAll
	void stop() {
		this.keeper.close();
		assertThat(this.directory.resolve("data/postmaster.pid")).describedAs("PostgreSQL still runs").doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
			"listen_addresses, 127.0.0.1", "log_min_error_statement, panic" })
	void keepsWhatItAcknowledged(String setting, String value) {
		assertThat(sql().sql("show " + setting).query(String.class).single()).isEqualTo(value);
	}

	@Test
	void letsNobodyElseWriteItsPrograms() throws IOException {
		try (var files = Files.walk(this.directory.resolve("binaries"))) {
			assertThat(files.filter((file) -> !Files.isSymbolicLink(file)).toList()).hasSizeGreaterThan(100)
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.matches("r[w-][x-]r-[x-]r-[x-]"));
		}
	}

	@Test
	void startsAServerAgainThatDied() throws Exception {
		sql().sql("create table survivor as select 1 as id").update();
		Postmaster.of(this.directory).kill();
		await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> survivors() == 1);
		await().atMost(Duration.ofSeconds(30)).until(() -> this.keeper.outage().isEmpty());
	}

	/** With the application killed as well, {@code CrashTests} does the same. */
	@Test
	void losesNothingThatWasAcknowledgedWhenItIsKilled() throws Exception {
		sql().sql("create table written (id integer)").update();
		Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
		for (int run = 1; run <= RUNS; run++) {
			writeUntilKilled(acknowledged, run * WRITES_BEFORE_THE_KILL);
			await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> written().containsAll(acknowledged));
		}
		System.out.printf("%d runs, %d acknowledged, none lost%n", RUNS, acknowledged.size());
	}

	private void writeUntilKilled(Set<Integer> acknowledged, int enough) throws Exception {
		try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int writer = 0; writer < 8; writer++) {
				writers.submit(() -> {
					try (SingleConnectionDataSource connection = Postmaster.connection(this.keeper.port())) {
						while (true) {
							int id = this.ids.incrementAndGet();
							JdbcClient.create(connection).sql("insert into written values (?)").param(id).update();
							acknowledged.add(id);
						}
					}
				});
			}
			await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= enough);
			Postmaster.of(this.directory).kill();
		}
	}

	private Set<Integer> written() {
		return sql().sql("select id from written").query((row, number) -> row.getInt("id")).set();
	}

	private int survivors() {
		return sql().sql("select count(*) from survivor").query(Integer.class).single();
	}

	private JdbcClient sql() {
		return Postmaster.sql(this.keeper.port());
	}

}
