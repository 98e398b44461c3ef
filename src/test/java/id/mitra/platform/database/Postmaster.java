package id.mitra.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The first process of the PostgreSQL on a directory, to be killed with all its children.
 */
public record Postmaster(ProcessHandle process) {

	public static Postmaster of(Path directory) throws IOException {
		List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
		return new Postmaster(ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow());
	}

	/**
	 * As a power cut does it, but for the disk: none of them has time for anything.
	 */
	public void kill() {
		kill(() -> {
		});
	}

	/**
	 * Kills it at once with something else.
	 * @param first what is to die just before
	 */
	public void kill(Runnable first) {
		List<ProcessHandle> all = Stream.concat(Stream.of(this.process), this.process.descendants()).toList();
		first.run();
		all.forEach(ProcessHandle::destroyForcibly);
		CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).join();
	}

	/** Straight into the database of the embedded server at a port. */
	public static JdbcClient sql(int port) {
		return sql("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
	}

	static JdbcClient sql(String url, String username, String password) {
		return JdbcClient.create(new DriverManagerDataSource(url, username, password));
	}

}
