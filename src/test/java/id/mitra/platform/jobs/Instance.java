package id.mitra.platform.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import id.mitra.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instance of the application as far as jobs go, with connections that a test can take
 * away.
 */
final class Instance extends DelegatingDataSource implements AutoCloseable {

	private static final int THREADS = 2;

	/** Than an application looks for work, as tests wait for that. */
	private static final Duration MORE_OFTEN = Duration.ofMillis(100);

	private final HikariDataSource pool = new HikariDataSource();

	private final JdbcClient jdbc = JdbcClient.create(this);

	private final Jobs jobs = new Jobs(this.jdbc);

	private final JobRunner runner;

	private final AtomicInteger asked = new AtomicInteger();

	private volatile boolean cut;

	/**
	 * Whether it notices by itself when the database is gone, as it does by its pulse.
	 */
	private volatile boolean attentive;

	/** No more connections than its jobs and what looks for them and after them need. */
	Instance(String url, List<RepeatedJob> repeated, List<QueuedJob<?>> queued) {
		this(url, new JobRunner.Work(repeated, queued), new JobRunner.Tempo(THREADS, MORE_OFTEN));
	}

	private Instance(String url, JobRunner.Work work, JobRunner.Tempo pace) {
		this.pool.setJdbcUrl(url);
		this.pool.setUsername(TestDatabase.username());
		this.pool.setPassword(TestDatabase.password());
		this.pool.setMaximumPoolSize(THREADS + 2);
		this.pool.setConnectionTimeout(1000);
		setTargetDataSource(this.pool);
		this.runner = new JobRunner(this, this.jobs, work, pace, () -> this.attentive && this.cut);
	}

	/** One that looks for work as seldom as an application. */
	static Instance atItsPace(String url, RepeatedJob job) {
		return new Instance(url, new JobRunner.Work(List.of(job), List.of()), JobRunner.Tempo.of(THREADS));
	}

	Instance started() {
		this.runner.start();
		return this;
	}

	Jobs jobs() {
		return this.jobs;
	}

	JdbcClient sql() {
		return this.jdbc;
	}

	TransactionTemplate transaction() {
		return new TransactionTemplate(new DataSourceTransactionManager(this));
	}

	int connectionsInUse() {
		return this.pool.getHikariPoolMXBean().getActiveConnections();
	}

	Instance attentive() {
		this.attentive = true;
		return this;
	}

	/** How often it wanted a connection. */
	int asked() {
		return this.asked.get();
	}

	/** From now on the database is not to be reached, or is again. */
	void cut(boolean cut) {
		this.cut = cut;
	}

	@Override
	public Connection getConnection() throws SQLException {
		this.asked.incrementAndGet();
		if (this.cut) {
			throw new SQLException("gone", "08006");
		}
		return super.getConnection();
	}

	@Override
	public void close() {
		this.runner.stop();
		this.pool.close();
	}

}
