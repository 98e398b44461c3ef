package id.mitra.platform.database;

import java.sql.SQLException;

/**
 * Why the embedded database can't do its work: for a client by PostgreSQL's own code, and
 * in words for the log and administrators.
 *
 * @param sqlState 53100 where the disk is full, 57P03 where it doesn't run
 */
public record Outage(String sqlState, String description) {

	static Outage full(String words) {
		return new Outage("53100", "The disk of the embedded PostgreSQL is full (%s).".formatted(words));
	}

	static Outage ended(String words) {
		return new Outage("57P03", "The embedded PostgreSQL ended (%s)."
			.formatted(words.isEmpty() ? "without a word, as when it is killed" : words));
	}

	/** What a client is told instead of being made to wait. */
	SQLException failure() {
		return new SQLException(this.description, this.sqlState);
	}

}
