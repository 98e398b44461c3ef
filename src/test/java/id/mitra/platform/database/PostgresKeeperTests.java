package id.mitra.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresKeeperTests {

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
		assertThat(this.keeper.outage()).isEmpty();
	}

	private int survivors() {
		return sql().sql("select count(*) from survivor").query(Integer.class).single();
	}

	private JdbcClient sql() {
		return Postmaster.sql(this.keeper.port());
	}

}
