package id.mitra.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A digest that was claimed and waits to be sent.
 *
 * @param day whose digest it is
 * @param changedAfter it tells what changed after this
 */
record Digest(long id, long user, String address, LocalDate day, Instant changedAfter, Instant changedUntil,
		Instant claimedAt) {

	static Digest of(ResultSet row) throws SQLException {
		return new Digest(row.getLong("id"), row.getLong("user_id"), row.getString("address"),
				row.getObject("day", LocalDate.class), row.getTimestamp("changed_after").toInstant(),
				row.getTimestamp("changed_until").toInstant(), row.getTimestamp("claimed_at").toInstant());
	}

}
