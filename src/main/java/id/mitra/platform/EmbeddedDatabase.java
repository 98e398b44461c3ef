package id.mitra.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of the application's own, for where none was named. Its data outlive the
 * application; a server that a killed application left behind is stopped before the
 * directory is used again, and a directory that a living application holds is left alone.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final FileChannel lockFile;

	private final EmbeddedPostgres postgres;

	EmbeddedDatabase(Path directory) throws IOException {
		Files.createDirectories(directory);
		this.lockFile = FileChannel.open(directory.resolve("mitra.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock lock = this.lockFile.tryLock();
		if (lock == null) {
			throw new DirectoryInUse(directory);
		}
		Path data = directory.resolve("data");
		stopLeftover(data);
		discardUnfinished(data);
		this.postgres = EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setServerConfig("fsync", "on")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "''")
			.setServerConfig("max_connections", "60")
			.setServerConfig("shared_buffers", "256MB")
			.setPGStartupWait(Duration.ofMinutes(1))
			.setRegisterShutdownHook(false)
			.start();
		Files.writeString(data.resolve("mitra.ready"), "");
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public @Nullable String getPassword() {
		return null;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.postgres.getPort() + "/postgres";
	}

	@Override
	public void destroy() throws IOException {
		this.postgres.close();
		this.lockFile.close();
	}

	/**
	 * The first line of a server's pid file is its process id; the lock says that its
	 * application is gone.
	 */
	private static void stopLeftover(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
			return;
		}
		ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
			.filter(EmbeddedDatabase::isPostgres)
			.ifPresent((server) -> stop(server, pidFile));
	}

	/**
	 * A server that shut down has removed its pid file; its process may linger until it
	 * is reaped.
	 */
	private static void stop(ProcessHandle server, Path pidFile) {
		log.info("Stopping the PostgreSQL that an earlier run left behind (process {})", server.pid());
		server.destroy();
		long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (Files.exists(pidFile) && server.isAlive()) {
			if (System.nanoTime() > deadline) {
				server.destroyForcibly();
			}
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().filter((command) -> command.contains("postgres")).isPresent();
	}

	/**
	 * A directory whose first start was cut short holds no data yet, only half a cluster.
	 */
	private static void discardUnfinished(Path data) throws IOException {
		if (!Files.exists(data) || Files.exists(data.resolve("mitra.ready"))) {
			return;
		}
		try (var files = Files.walk(data)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/**
	 * Another application holds the data directory.
	 */
	static class DirectoryInUse extends IllegalStateException {

		DirectoryInUse(Path directory) {
			super("Another Mitra is running on the data directory " + directory
					+ ". Stop it, or name another directory with mitra.embedded-postgres.directory.");
		}

	}

}
