package id.mitra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged application as a process of its own, on its embedded PostgreSQL, which the
 * bench reaches past it.
 */
final class Server implements AutoCloseable {

	/** Where files lie that it serves as static ones, {@code /images/<name>}. */
	static final Path STATIC = Path.of("target/bench/static");

	private static final Path JAR = Path.of("target/mitra.jar");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern READY = Pattern.compile("Mitra is ready at http://localhost:(\\d+)");

	private final Process process;

	private final Path home;

	private final Path log;

	private final Thread hook = new Thread(this::end);

	private final int port;

	private Server(Process process, Path home, Path log) throws IOException, InterruptedException {
		this.process = process;
		this.home = home;
		this.log = log;
		Runtime.getRuntime().addShutdownHook(this.hook);
		this.port = awaitPort();
	}

	/**
	 * Starts the application on a directory of its own.
	 * @param options more of Spring Boot's command line
	 */
	static Server start(Path home, String... options) throws IOException, InterruptedException {
		Files.createDirectories(STATIC.resolve("images"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"--enable-native-access=ALL-UNNAMED", "-jar", JAR.toString(), "--server.port=0",
						"--mitra.embedded-postgres.directory=" + home, "--spring.web.resources.static-locations="
								+ "classpath:/static/,file:" + STATIC.toAbsolutePath() + "/"));
		command.addAll(List.of(options));
		Path log = home.resolveSibling(home.getFileName() + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment()
			.keySet()
			.removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MITRA_") || name.startsWith("SERVER_"));
		return new Server(builder.start(), home, log);
	}

	int port() {
		return this.port;
	}

	/** A connection of the bench's own to the server's database. */
	Connection connect() throws SQLException {
		try {
			String databasePort = Files.readAllLines(this.home.resolve("data/postmaster.pid")).get(3).strip();
			return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres", "postgres",
					"");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String log() throws IOException {
		return logAfter(0);
	}

	long logSize() throws IOException {
		return Files.size(this.log);
	}

	/** What was written to the log since it had a size. */
	String logAfter(long size) throws IOException {
		try (InputStream stream = Files.newInputStream(this.log)) {
			stream.skipNBytes(size);
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private int awaitPort() throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < deadline && this.process.isAlive()) {
			Matcher ready = READY.matcher(log());
			if (ready.find()) {
				return Integer.parseInt(ready.group(1));
			}
			Thread.sleep(100);
		}
		end();
		throw new IllegalStateException("The application did not start, see " + this.log);
	}

	@Override
	public void close() {
		Runtime.getRuntime().removeShutdownHook(this.hook);
		end();
	}

	private void end() {
		try {
			this.process.destroy();
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
