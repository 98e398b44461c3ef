package id.mitra.platform.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Runs jobs while the application does, and lets those under way end when it stops.
 */
class JobRunner implements SmartLifecycle {

	private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

	/** As few as db-scheduler allows: who gives no sign for 40 seconds is dead. */
	private static final int MISSED = 4;

	/** And as long again after being interrupted; the application stops within 20. */
	private static final Duration LAST_WORDS = Duration.ofSeconds(8);

	private final DataSource dataSource;

	private final Jobs jobs;

	private final Work work;

	private final Tempo tempo;

	private final BooleanSupplier gone;

	private @Nullable Scheduler scheduler;

	/**
	 * @param gone whether the database is known not to answer
	 */
	JobRunner(DataSource dataSource, Jobs jobs, Work work, Tempo tempo, BooleanSupplier gone) {
		this.dataSource = dataSource;
		this.jobs = jobs;
		this.work = work;
		this.tempo = tempo;
		this.gone = gone;
	}

	/**
	 * All that there is to do.
	 */
	record Work(List<RepeatedJob> repeated, List<? extends QueuedJob<?>> queued) {

		private List<Task<?>> tasks(Jobs jobs, Endings endings) {
			List<Task<?>> tasks = new ArrayList<>();
			this.repeated.forEach((job) -> tasks.add(JobTask.of(job, jobs, endings)));
			this.queued.forEach((job) -> tasks.add(JobTask.of(job, jobs, endings)));
			return tasks;
		}

	}

	/**
	 * How fast things get done.
	 *
	 * @param threads how many jobs run at once, each of which may hold a connection
	 * @param look how long until it is looked for work again
	 */
	record Tempo(int threads, Duration look) {

		/** Of an application: nobody waits for what happens later. */
		static Tempo of(int threads) {
			return new Tempo(threads, Duration.ofSeconds(1));
		}

	}

	@Override
	public void start() {
		this.jobs.register(this.work.repeated());
		Endings endings = new Endings();
		Scheduler started = Scheduler.create(this.dataSource, this.work.tasks(this.jobs, endings))
			.tableName("job")
			.schedulerName(new SchedulerName.Fixed("instance " + UUID.randomUUID()))
			.serializer(JobData.JSON)
			.jdbcCustomization(new Polling(this.jobs, endings, this.gone))
			.pollUsingLockAndFetch(0.5, 1)
			.pollingInterval(this.tempo.look())
			.enablePriority()
			.threads(this.tempo.threads())
			.executorService(
					Executors.newFixedThreadPool(this.tempo.threads(), Thread.ofPlatform().name("job-", 1).factory()))
			.dueExecutor(looking())
			.housekeeperExecutor(new Housekeeping(this.gone))
			.heartbeatInterval(SIGN_OF_LIFE)
			.missedHeartbeatsLimit(MISSED)
			.shutdownMaxWait(LAST_WORDS)
			.failureLogging(LogLevel.OFF, false)
			.build();
		this.jobs.wake(started::triggerCheckForDueExecutions);
		started.start();
		this.scheduler = started;
	}

	private static ExecutorService looking() {
		return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("job-looking").factory());
	}

	@Override
	public void stop() {
		Scheduler running = this.scheduler;
		this.scheduler = null;
		if (running != null) {
			running.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

}
