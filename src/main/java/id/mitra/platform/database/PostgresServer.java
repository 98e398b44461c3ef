package id.mitra.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One run of a PostgreSQL server, from its start until it and all its children are gone.
 */
final class PostgresServer {

	/** Recovery after a crash comes before it answers. */
	private static final String PATIENCE = "600";

	private static final String STOPPING = "30";

	private final PostgresPrograms programs;

	private final Path data;

	private final PostgresLog log;

	private final Thread listener;

	private PostgresServer(PostgresPrograms programs, Path data, PostgresLog log, Thread listener) {
		this.programs = programs;
		this.data = data;
		this.log = log;
		this.listener = listener;
	}

	/**
	 * Starts a server, and comes back once it answers.
	 * @throws NotStarted with its own words, where it ended instead
	 */
	static PostgresServer start(PostgresPrograms programs, Path data, int port)
			throws IOException, InterruptedException {
		PostgresLog log = new PostgresLog();
		ProcessBuilder starting = programs.command("pg_ctl",
				List.of("-D", data.toString(), "-o", options(port), "-w", "-t", PATIENCE, "start"));
		List<Process> pipeline = ProcessBuilder.startPipeline(List.of(starting, ear()));
		Process starter = pipeline.getFirst();
		starter.getOutputStream().close();
		BufferedReader output = pipeline.getLast().inputReader(StandardCharsets.UTF_8);
		Thread listener = Thread.ofPlatform().daemon().name("postgres").start(() -> log.follow(output));
		PostgresServer server = new PostgresServer(programs, data, log, listener);
		try {
			if (starter.waitFor() != 0) {
				server.stop();
				throw new NotStarted(log);
			}
		}
		catch (InterruptedException ex) {
			server.stop();
			throw ex;
		}
		log.serving(true);
		return server;
	}

	/**
	 * Java no longer hears what a process left running once that process has ended, as
	 * the starting program does. So somebody else listens, until nobody is left who could
	 * speak: that end is the server's. What is meant for us, such as Ctrl-C, is not for
	 * it.
	 */
	private static ProcessBuilder ear() {
		List<String> command = PostgresPrograms.onWindows() ? List.of("cmd", "/c", "findstr .")
				: List.of("/bin/sh", "-c", "trap '' HUP INT TERM; exec cat");
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	/**
	 * What a system of record needs, said even where it is PostgreSQL's default: that
	 * what is acknowledged is on disk, and whole. Statements stay out of its errors, as
	 * there are names and secrets in them.
	 */
	private static String options(int port) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("port", String.valueOf(port));
		settings.put("fsync", "on");
		settings.put("synchronous_commit", "on");
		settings.put("full_page_writes", "on");
		settings.put("listen_addresses", "127.0.0.1");
		settings.put("unix_socket_directories", "''");
		settings.put("max_connections", "60");
		settings.put("shared_buffers", "256MB");
		settings.put("timezone", "UTC");
		settings.put("log_checkpoints", "off");
		settings.put("log_error_verbosity", "terse");
		settings.put("log_line_prefix", "''");
		settings.put("log_min_error_statement", "panic");
		if (!PostgresPrograms.onWindows()) {
			// A statement of an application that was killed doesn't keep its locks to the
			// end.
			settings.put("client_connection_check_interval", "5s");
		}
		return settings.entrySet()
			.stream()
			.map((setting) -> "-c " + setting.getKey() + "=" + setting.getValue())
			.collect(Collectors.joining(" "));
	}

	PostgresLog log() {
		return this.log;
	}

	/** Comes back when the server and all of its children are gone. */
	void awaitEnd() throws InterruptedException {
		this.listener.join();
	}

	void stop() {
		this.log.serving(false);
		stop(this.programs, this.data);
	}

	/**
	 * Ends the server that runs on a directory, with all it is busy with; at once where
	 * it takes too long, and then the next start recovers.
	 */
	static void stop(PostgresPrograms programs, Path data) {
		for (String mode : List.of("fast", "immediate")) {
			if (ends(programs.command("pg_ctl",
					new ArrayList<>(List.of("-D", data.toString(), "-m", mode, "-w", "-t", STOPPING, "stop"))))) {
				return;
			}
		}
	}

	private static boolean ends(ProcessBuilder stopping) {
		try {
			Process process = stopping.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * The server ended where it should have begun to answer.
	 */
	static class NotStarted extends IOException {

		private final boolean outOfSpace;

		NotStarted(PostgresLog log) {
			super(log.complaints());
			this.outOfSpace = log.isOutOfSpace();
		}

		boolean isOutOfSpace() {
			return this.outOfSpace;
		}

	}

}
