package id.mitra.platform.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import id.mitra.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The migrations on the oldest PostgreSQL that Mitra runs on, and on the newest.
 */
class MigrationTests {

	@Test
	void applyToTheOldestPostgresInstalled() throws Exception {
		Optional<Path> programs = programs();
		assumeTrue(programs.isPresent(), "No PostgreSQL 15 or newer of the system's is installed to try");
		Path directory = Files.createTempDirectory("mitra-migrations");
		Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
		Path data = directory.resolve("data");
		int port = freePort();
		run(programs.get().resolve("initdb"), "-D", data.toString(), "-U", "mitra", "-A", "trust", "-E", "UTF8",
				"--locale=C");
		run(programs.get().resolve("pg_ctl"), "-D", data.toString(), "-w", "-l", directory.resolve("log").toString(),
				"-o", "-F -p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", "start");
		try {
			migrate(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "mitra", ""));
		}
		finally {
			run(programs.get().resolve("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop");
			run(Path.of("/bin/rm"), "-rf", data.toString());
			Files.deleteIfExists(directory.resolve("log"));
			Files.deleteIfExists(directory);
		}
	}

	/** The one that brings it to the tests as well, from nothing. */
	@Test
	void applyToTheNewest() {
		migrate(new DriverManagerDataSource(TestDatabase.create("migrated"), TestDatabase.username(),
				TestDatabase.password()));
	}

	private static void migrate(DriverManagerDataSource database) {
		Flyway flyway = Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load();
		new Migrations().migrate(flyway);
		JdbcClient sql = JdbcClient.create(database);
		assertThat(sql.sql("select count(*) from country").query(Integer.class).single()).isEqualTo(249);
		assertThat(sql.sql("select count(*) from area").query(Integer.class).single()).isEqualTo(17);
		assertThat(sql.sql("""
				select abbreviation
				from partner
				where search @@ prefix_query('itc pelatihan')
				""").query(String.class).single()).isEqualTo("ITC-ILO");
		assertThat(sql.sql("""
				select h.xmin = a.xmin
				from flyway_schema_history h, pg_attribute a
				where h.script like 'V022%'
					and a.attrelid = 'meeting_scope'::regclass
					and a.attname = 'scope'
				""").query(Boolean.class).single())
			.describedAs("a migration and its line in the history, where no kill can part them, are one transaction")
			.isTrue();
		assertThat(flyway.migrate().migrationsExecuted).isZero();
	}

	private static Optional<Path> programs() throws IOException {
		Path versions = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(versions)) {
			return Optional.empty();
		}
		try (var found = Files.list(versions)) {
			return found.filter((version) -> version.getFileName().toString().matches("1[5-9]|[2-9]\\d"))
				.sorted(Comparator.comparing((Path version) -> Integer.valueOf(version.getFileName().toString())))
				.map((version) -> version.resolve("bin"))
				.filter((programs) -> Files.isExecutable(programs.resolve("initdb")))
				.findFirst();
		}
	}

	/** PostgreSQL does not run as root, who therefore lends it to nobody. */
	private static void run(Path program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("runuser", "-u", "nobody", "--"));
		}
		command.add(program.toString());
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("mitra-postgres", ".log");
		Process process = new ProcessBuilder(command).directory(Path.of("/").toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).describedAs(Files.readString(output)).isZero();
		Files.delete(output);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
