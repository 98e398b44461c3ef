package id.mitra.platform.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where work is asked for that happens later, in the transaction of whoever asks: where
 * that is rolled back nothing was asked for.
 */
@Component
public class Jobs {

	private final JdbcClient jdbc;

	private final Set<String> hurried = ConcurrentHashMap.newKeySet();

	private volatile Runnable bell = () -> {
	};

	Jobs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Has something done once the current transaction is committed.
	 */
	public <T> void later(QueuedJob<T> job, T told) {
		this.jdbc.sql("""
				insert into job (task_name, task_instance, task_data, execution_time, picked, version)
				values (:name, :instance, :told, now(), false, 1)
				""")
			.param("name", job.name())
			.param("instance", UUID.randomUUID().toString())
			.param("told", JobData.JSON.serialize(told))
			.update();
		afterCommit(() -> this.bell.run());
	}

	/**
	 * Lets what is {@link Repeated} not wait for its time, as the current transaction has
	 * work for it. It comes round at its time even where this is not heard.
	 */
	public void soon(String repeated) {
		afterCommit(() -> {
			this.hurried.add(repeated);
			this.bell.run();
		});
	}

	private static void afterCommit(Runnable deed) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			deed.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				deed.run();
			}

		});
	}

	/** What looks for work is woken by it. */
	void wake(Runnable bell) {
		this.bell = bell;
	}

	/**
	 * Brings forward what is hurried: not before what runs just now has ended, and not
	 * where it failed and is left some time.
	 */
	void hurry() {
		List<String> names = new ArrayList<>(this.hurried);
		if (!names.isEmpty()) {
			this.hurried.removeAll(this.jdbc.sql("""
					update job
					set execution_time = case when consecutive_failures = 0 then least(execution_time, now())
					  else execution_time end
					where task_name in (:names)
					  and not picked
					returning task_name
					""").param("names", names).query(String.class).set());
		}
	}

	/**
	 * Puts what is repeated on record, or lets it be, but for one whose pause was
	 * shortened.
	 */
	void register(List<RepeatedJob> repeated) {
		for (RepeatedJob job : repeated) {
			this.jdbc.sql("""
					insert into job (task_name, task_instance, execution_time, picked, version, priority)
					values (:name, :instance, now() + make_interval(secs => :rest), false, 1, 90)
					on conflict (task_name, task_instance) do update
					set execution_time = now() + make_interval(secs => :pause)
					where not job.picked
					  and job.consecutive_failures = 0
					  and job.execution_time > now() + make_interval(secs => :pause)
					""")
				.param("name", job.name())
				.param("instance", RepeatedJob.INSTANCE)
				.param("rest", job.rest().toSeconds())
				.param("pause", job.pause().toSeconds())
				.update();
		}
	}

	/** Why a run failed that is still held by whoever ran it. */
	void note(String name, String instance, JobFault fault) {
		this.jdbc.sql("update job set fault = :fault where task_name = :name and task_instance = :instance")
			.param("fault", fault.name())
			.param("name", name)
			.param("instance", instance)
			.update();
	}

}
