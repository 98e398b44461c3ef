package id.mitra.platform.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a PostgreSQL server running on a directory: one that dies is started again at the
 * same port, so that connections made anew find it, first at once and then ever less
 * often.
 */
public final class PostgresKeeper implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(PostgresKeeper.class);

	private static final Duration FIRST_WAIT = Duration.ofMillis(500);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

	/** A server that lived as long was in order. */
	private static final Duration LIVED = Duration.ofMinutes(1);

	private final PostgresData data;

	private final PostgresPrograms programs;

	private final int port;

	private final Thread watch;

	private volatile PostgresServer server;

	private volatile @Nullable Outage outage;

	private volatile boolean closing;

	/**
	 * Starts a server on the directory, which nobody else may use meanwhile.
	 * @throws id.mitra.platform.start.CannotStart where there is too little room for one
	 */
	public PostgresKeeper(Path directory) throws IOException, InterruptedException {
		this.data = new PostgresData(directory);
		this.data.checkRoom();
		this.programs = PostgresPrograms.unpack(directory.resolve("binaries"));
		this.data.stopLeftover(this.programs);
		this.data.make(this.programs);
		this.port = freePort();
		this.server = PostgresServer.start(this.programs, this.data.path(), this.port);
		this.data.ready();
		this.watch = Thread.ofPlatform().daemon().name("postgres-keeper").start(this::keep);
	}

	public int port() {
		return this.port;
	}

	/**
	 * Why the server doesn't run, or nothing while it does.
	 */
	public Optional<Outage> outage() {
		return Optional.ofNullable(this.outage);
	}

	/** Bytes that are free where the data are kept. */
	public long room() throws IOException {
		return this.data.room();
	}

	/** Whether there is so little room that the server can't go on for long. */
	public boolean isFull() {
		return this.data.isFull();
	}

	@Override
	public void close() {
		this.closing = true;
		this.watch.interrupt();
		this.server.stop();
	}

	private void keep() {
		Duration wait = FIRST_WAIT;
		long begun = System.nanoTime();
		try {
			while (!this.closing) {
				this.server.awaitEnd();
				if (this.closing) {
					return;
				}
				if (System.nanoTime() - begun > LIVED.toNanos()) {
					wait = FIRST_WAIT;
				}
				note(this.server.log().isOutOfSpace(), this.server.log().complaints());
				wait = startAgain(wait);
				begun = System.nanoTime();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** How long to wait before the next time, should the server die soon. */
	private Duration startAgain(Duration wait) throws InterruptedException {
		while (true) {
			Thread.sleep(wait);
			wait = longer(wait);
			try {
				this.data.stopLeftover(this.programs);
				this.server = PostgresServer.start(this.programs, this.data.path(), this.port);
				this.outage = null;
				log.warn("The embedded PostgreSQL runs again");
				if (this.closing) {
					this.server.stop();
				}
				return wait;
			}
			catch (PostgresServer.NotStarted ex) {
				note(ex.isOutOfSpace(), String.valueOf(ex.getMessage()));
			}
			catch (IOException ex) {
				note(false, ex.toString());
			}
		}
	}

	private void note(boolean outOfSpace, String words) {
		Outage found = (outOfSpace || this.data.isFull()) ? Outage.full(words) : Outage.ended(words);
		this.outage = found;
		log.error("{} It is started again.", found.description());
	}

	private static Duration longer(Duration wait) {
		Duration twice = wait.multipliedBy(2);
		return (twice.compareTo(LONGEST_WAIT) < 0) ? twice : LONGEST_WAIT;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
