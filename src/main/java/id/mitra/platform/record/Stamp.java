package id.mitra.platform.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Who put a record on record and who changed it last, and when.
 */
public record Stamp(Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {

	/** That of a table's row. */
	public static Stamp of(ResultSet row) throws SQLException {
		return new Stamp(row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
				row.getTimestamp("updated_at").toInstant(), row.getString("updated_by"));
	}

	/** Whether it was changed since it is on record. */
	public boolean changed() {
		return !this.updatedAt.equals(this.createdAt);
	}

}
