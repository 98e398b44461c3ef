package id.mitra.operation;

import java.time.Instant;

import id.mitra.platform.jobs.JobFault;
import org.jspecify.annotations.Nullable;

/**
 * A job in a list: when it last ran and will next, whether it runs now, how often in a
 * row it has failed and why the last time, in a word.
 */
record JobRow(String job, String name, boolean running, @Nullable Instant lastRunAt, @Nullable Instant nextRunAt,
		int failures, @Nullable JobFault fault) {
}
