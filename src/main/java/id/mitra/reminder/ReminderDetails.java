package id.mitra.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of the caller's, of a record that they can see.
 *
 * @param day on which it reminds
 * @param aboutDay the day that it is about: due, notice, meeting
 * @param title what the record is called now
 * @param path the record's page
 */
public record ReminderDetails(long id, ReminderKind kind, LocalDate day, LocalDate aboutDay, long recordId,
		String title, Classification classification, String path, @Nullable Instant readAt) {

	static ReminderDetails of(ResultSet row) throws SQLException {
		ReminderKind kind = ReminderKind.valueOf(row.getString("kind"));
		long record = row.getLong("subject_id");
		@Nullable Timestamp read = row.getTimestamp("read_at");
		return new ReminderDetails(row.getLong("id"), kind, row.getObject("day", LocalDate.class),
				row.getObject("about_day", LocalDate.class), record, row.getString("title"),
				Classification.valueOf(row.getString("classification")), kind.subject().path(record),
				(read != null) ? read.toInstant() : null);
	}

}
