package id.mitra.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * That a record was merged into another, when and by whom, and whether it was undone.
 */
public record MergerDetails(long id, long intoId, long fromId, String fromName, Classification classification,
		Instant mergedAt, String mergedBy, @Nullable Instant undoneAt,
		@Nullable String undoneBy) implements Versioned, Classified {

	static MergerDetails of(ResultSet row, String fromName) throws SQLException {
		return new MergerDetails(row.getLong("id"), row.getLong("into_id"), row.getLong("from_id"), fromName,
				Classification.valueOf(row.getString("classification")), row.getTimestamp("merged_at").toInstant(),
				row.getString("merged_by"),
				Optional.ofNullable(row.getTimestamp("undone_at")).map(Timestamp::toInstant).orElse(null),
				row.getString("undone_by"));
	}

	@Override
	public Object key() {
		return this.id;
	}

	@Override
	public int version() {
		return (this.undoneAt != null) ? 1 : 0;
	}

}
