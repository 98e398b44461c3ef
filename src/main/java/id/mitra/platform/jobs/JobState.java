package id.mitra.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a job stands: whether it runs now, when it last did and will next, and how often in
 * a row it has failed by now, for what reason the last time.
 */
public record JobState(String name, boolean running, @Nullable Instant lastRunAt, @Nullable Instant nextRunAt,
		int failures, @Nullable JobFault fault) {

	static JobState of(ResultSet row) throws SQLException {
		boolean running = row.getBoolean("picked");
		int failures = row.getInt("consecutive_failures");
		Timestamp last = row.getTimestamp((failures > 0) ? "last_failure" : "last_success");
		return new JobState(row.getString("task_name"), running,
				Optional.ofNullable(last).map(Timestamp::toInstant).orElse(null),
				running ? null : row.getTimestamp("execution_time").toInstant(), failures,
				(failures > 0) ? fault(row.getString("fault")) : null);
	}

	private static JobFault fault(@Nullable String name) {
		return (name != null) ? JobFault.valueOf(name) : JobFault.OTHER;
	}

}
