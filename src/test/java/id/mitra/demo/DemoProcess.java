package id.mitra.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.MitraApplication;

/**
 * The application as a person starts it, a process of its own with nothing configured but
 * a free port and where the embedded PostgreSQL keeps its files.
 */
final class DemoProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/**
	 * The application becomes this shell's process; beside it somebody listens to whoever
	 * started it and, once that is dead, asks the application to end.
	 */
	private static final String ENDING_WITH_ITS_PARENT = """
			exec 3<&0
			{ cat <&3; kill $$; } > /dev/null 2>&1 &
			exec "$@" < /dev/null 3<&-
			""";

	private static final Pattern READY = Pattern.compile("Mitra is ready at http://localhost:(\\d+)");

	private final Process process;

	private final Path log;

	private DemoProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts it on a directory.
	 * @param options more of Spring Boot's command line
	 */
	static DemoProcess start(Path directory, String... options) throws IOException {
		Path log = Files.createTempFile("mitra-demo", ".log");
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", ENDING_WITH_ITS_PARENT, "sh",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dserver.port=0", "-cp", classPath(),
				MitraApplication.class.getName(), "--mitra.embedded-postgres.directory=" + directory));
		command.addAll(List.of(options));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MITRA_"));
		return new DemoProcess(builder.start(), log);
	}

	/** What the application itself runs with, without the tests. */
	private static String classPath() {
		String separator = System.getProperty("path.separator");
		return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(separator)))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(separator));
	}

	/**
	 * The API of an application that runs, as its officer.
	 */
	static Api officer(int port) {
		Api api = Api.on(port);
		Browser browser = api.browser();
		browser.signIn("officer", "officer-demo-only").expect(302);
		Answer token = browser
			.call("POST", "/api/account/tokens",
					Body.of("name", "crash", "scope", "WRITE", "expiresOn", LocalDate.now().plusDays(30).toString()))
			.expect(201);
		return api.withToken(token.text("/token"));
	}

	long pid() {
		return this.process.pid();
	}

	int port() throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < deadline && this.process.isAlive()) {
			Matcher ready = READY.matcher(log());
			if (ready.find()) {
				return Integer.parseInt(ready.group(1));
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("The demo did not start: " + log());
	}

	/** What the process said when it ended by itself. */
	String lastWords() throws IOException, InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("The demo still runs: " + log());
		}
		return log();
	}

	/**
	 * Waits until it has said something.
	 */
	void awaitWords(String words) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!log().contains(words)) {
			if (System.nanoTime() > deadline || !this.process.isAlive()) {
				throw new IllegalStateException("The demo did not say \"" + words + "\": " + log());
			}
			Thread.sleep(5);
		}
	}

	String lastLineWith(String words) throws IOException {
		return log().lines().filter((line) -> line.contains(words)).reduce("", (first, second) -> second);
	}

	String log() throws IOException {
		return Files.readString(this.log);
	}

	/**
	 * As {@code kill -9} does, which gives it no time to say goodbye to its PostgreSQL.
	 */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() throws InterruptedException, IOException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			kill();
		}
		Files.deleteIfExists(this.log);
	}

}
