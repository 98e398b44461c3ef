package id.mitra.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job as db-scheduler knows it: how it is done, what follows when it is done, and when
 * it is tried again where it failed.
 */
final class JobTask<T> {

	private static final Logger LOGGER = LoggerFactory.getLogger(JobTask.class);

	/** Twice as long after each failure. */
	private static final Duration SHORTEST = Duration.ofSeconds(5);

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final String name;

	private final CompletionHandler<T> success;

	private final Duration pause;

	private final Jobs jobs;

	private final Endings endings;

	private JobTask(String name, CompletionHandler<T> success, Duration pause, Jobs jobs, Endings endings) {
		this.name = name;
		this.success = success;
		this.pause = pause;
		this.jobs = jobs;
		this.endings = endings;
	}

	static Task<Void> of(RepeatedJob job, Jobs jobs, Endings endings) {
		CompletionHandler<Void> again = (done, row) -> row.reschedule(done, done.getTimeDone().plus(job.pause()));
		return new JobTask<>(job.name(), again, job.pause(), jobs, endings).task(Void.class,
				(told) -> job.work().run());
	}

	static <T> Task<T> of(QueuedJob<T> job, Jobs jobs, Endings endings) {
		return new JobTask<T>(job.name(), (done, row) -> row.remove(), Duration.ZERO, jobs, endings).task(job.type(),
				job::run);
	}

	private Task<T> task(Class<T> type, Consumer<T> work) {
		return Tasks.custom(this.name, type).onFailure((failed, row) -> {
			tell(failed.getCause().orElse(null));
			again(failed, row, JobFault.of(failed.getCause().orElse(null)));
		}).onDeadExecution((ended, row) -> again(ended, row, JobFault.ENDED)).execute((instance, context) -> {
			work.accept(instance.getData());
			return (done, row) -> this.endings.write(() -> this.success.complete(done, row));
		});
	}

	/** The database's own faults are told where they begin and end. */
	private void tell(@Nullable Throwable cause) {
		JobFault fault = JobFault.of(cause);
		if (fault == JobFault.OTHER) {
			LOGGER.error("The job {} failed", this.name, cause);
		}
		else if (cause instanceof Unreachable) {
			LOGGER.warn("The job {} waits, {}, {}", this.name, fault, String.valueOf(cause));
		}
		else {
			LOGGER.warn("The job {} waits, database {}", this.name, fault);
		}
	}

	private void again(ExecutionComplete failed, ExecutionOperations<T> row, JobFault fault) {
		TaskInstance<?> instance = failed.getExecution().taskInstance;
		Instant next = failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures));
		this.endings.write(() -> {
			this.jobs.note(instance.getTaskName(), instance.getId(), fault);
			row.reschedule(failed, next);
		});
	}

	private Duration pause(int failures) {
		Duration backedOff = SHORTEST.multipliedBy(1L << Math.min(failures, 10));
		Duration limited = (backedOff.compareTo(LONGEST) < 0) ? backedOff : LONGEST;
		return (limited.compareTo(this.pause) < 0) ? this.pause : limited;
	}

}
