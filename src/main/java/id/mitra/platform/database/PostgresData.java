package id.mitra.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.mitra.platform.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * A directory of a PostgreSQL server's data: made where there is none, freed from what an
 * earlier run left behind, and asked how much room there is.
 */
final class PostgresData {

	private static final Logger log = LoggerFactory.getLogger(PostgresData.class);

	/**
	 * What the programs, an empty register and the server's journal take, and some room.
	 */
	private static final long WANTED = 400L << 20;

	/** Less than one piece of its journal: the server can't go on. */
	private static final long NEEDED = 16L << 20;

	private final Path home;

	private final Path data;

	PostgresData(Path home) {
		this.home = home;
		this.data = home.resolve("data");
	}

	Path path() {
		return this.data;
	}

	/** Bytes that are free where the data are kept. */
	long room() throws IOException {
		return Files.getFileStore(this.home).getUsableSpace();
	}

	boolean isFull() {
		try {
			return room() < NEEDED;
		}
		catch (IOException ex) {
			log.debug("No word on the room in {}", this.home, ex);
			return false;
		}
	}

	void checkRoom() throws IOException {
		if (!isReady() && room() < WANTED) {
			throw new CannotStart(
					"There is too little room for a database in %s: %d MB are free, and %d MB are needed."
						.formatted(this.home, room() >> 20, WANTED >> 20),
					"Make room there, or name another directory with MITRA_EMBEDDED_POSTGRES_DIRECTORY.");
		}
	}

	/**
	 * Makes the data's first state, where a start that was cut short left half of one, or
	 * none was before. Blocks carry checksums, so that a damaged one is found when it is
	 * read.
	 */
	void make(PostgresPrograms programs) throws IOException, InterruptedException {
		if (isReady()) {
			return;
		}
		FileSystemUtils.deleteRecursively(this.data);
		Process initdb = programs
			.command("initdb", List.of("-D", this.data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF-8",
					"--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums"))
			.start();
		initdb.getOutputStream().close();
		String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (initdb.waitFor() != 0) {
			throw new IOException(said.strip());
		}
	}

	private boolean isReady() {
		return Files.exists(this.data.resolve("mitra.ready"));
	}

	/** From now on it is a database, not the remains of a first start. */
	void ready() throws IOException {
		if (!isReady()) {
			Files.writeString(this.data.resolve("mitra.ready"), "");
		}
	}

	/**
	 * Stops the server that an application left behind which was killed. What holds the
	 * directory's lock may do so. The number in its pid file may meanwhile be another
	 * process's: such a file is only in the way.
	 */
	void stopLeftover(PostgresPrograms programs) throws IOException {
		Path pidFile = this.data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		List<String> lines = Files.readAllLines(pidFile);
		String pid = lines.isEmpty() ? "" : lines.getFirst().strip();
		if (pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).filter(this::serves).isPresent()) {
			log.info("Stopping the PostgreSQL that an earlier run left behind (process {})", pid);
			PostgresServer.stop(programs, this.data);
		}
		else {
			Files.delete(pidFile);
		}
	}

	private boolean serves(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		return info.command().filter((command) -> command.contains("postgres")).isPresent()
				&& info.arguments().map(List::of).filter((words) -> !words.contains(this.data.toString())).isEmpty();
	}

}
