package id.mitra.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What a PostgreSQL server says, line by line, in our own log. Its everyday lines, those
 * of a start and a stop, are for debugging only.
 */
final class PostgresLog {

	private static final Logger log = LoggerFactory.getLogger("id.mitra.postgres");

	/** As {@code LOG:  database system is ready to accept connections}. */
	private static final Pattern LINE = Pattern.compile("([A-Z]+\\d?):  (.*)");

	/** What a client is told that comes at the wrong time, and says itself. */
	private static final Pattern ANSWER = Pattern.compile("FATAL:  the database system is .*");

	private static final int KEPT = 5;

	private final Deque<String> complaints = new ArrayDeque<>();

	/** Whether it only serves, neither starting nor stopping. */
	private volatile boolean serving;

	private volatile boolean outOfSpace;

	private Level level = Level.DEBUG;

	/**
	 * Reads until the server and all of its children are gone.
	 */
	void follow(BufferedReader output) {
		try (output) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				add(line.strip());
			}
		}
		catch (IOException ex) {
			log.debug("PostgreSQL can no longer be heard", ex);
		}
	}

	void serving(boolean serving) {
		this.serving = serving;
	}

	/** Whether it said, since it was started, that there is no room on its disk. */
	boolean isOutOfSpace() {
		return this.outOfSpace;
	}

	/** Its last errors, or nothing where it had none. */
	synchronized String complaints() {
		return String.join("; ", this.complaints);
	}

	synchronized void add(String line) {
		Matcher known = LINE.matcher(line);
		if (known.matches()) {
			this.level = ANSWER.matcher(line).matches() ? Level.DEBUG : level(known.group(1));
			this.outOfSpace |= line.contains("No space left on device");
			if (known.group(1).matches("ERROR|FATAL|PANIC")) {
				this.complaints.add(known.group(2));
				if (this.complaints.size() > KEPT) {
					this.complaints.removeFirst();
				}
			}
		}
		log.atLevel(this.level).log("PostgreSQL: {}", line);
	}

	/** What follows a line, as its hint, is of the line's own level. */
	private Level level(String severity) {
		return switch (severity) {
			case "PANIC", "FATAL" -> this.serving ? Level.ERROR : Level.DEBUG;
			case "ERROR", "WARNING" -> Level.WARN;
			case "LOG" -> this.serving ? Level.INFO : Level.DEBUG;
			case "HINT", "DETAIL", "CONTEXT", "STATEMENT", "QUERY" -> this.level;
			default -> Level.DEBUG;
		};
	}

}
