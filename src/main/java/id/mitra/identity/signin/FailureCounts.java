package id.mitra.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.jobs.Repeated;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what failed in a quarter of an hour from the first of it, by a key that says
 * what: in the database, where all instances count together and a restart forgets
 * nothing. Each step is one statement in a transaction of its own, never in a caller's,
 * which would take the count back with all else that failed.
 */
@Component
class FailureCounts {

	private final JdbcClient jdbc;

	FailureCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts one more.
	 * @return how many there are with it
	 * @throws TooManyRequests where there were as many as may be
	 */
	int take(byte[] key, int most) {
		return this.jdbc.sql("""
				insert into failure_count as known (key, failures, ends_at)
				values (:key, 1, now() + interval '15 minutes')
				on conflict (key) do update
				set failures = case when known.ends_at > now() then known.failures + 1 else 1 end,
				  ends_at = case when known.ends_at > now() then known.ends_at else excluded.ends_at end
				where known.ends_at <= now()
				  or known.failures < :most
				returning failures
				""")
			.param("key", key)
			.param("most", most)
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> new TooManyRequests(left(key)));
	}

	private Duration left(byte[] key) {
		Optional<Instant> end = this.jdbc.sql("select ends_at from failure_count where key = :key")
			.param("key", key)
			.query((row, number) -> row.getTimestamp("ends_at").toInstant())
			.optional();
		return end.map((at) -> Duration.between(Instant.now(), at)).orElse(Duration.ZERO);
	}

	void giveBack(byte[] key) {
		this.jdbc.sql("update failure_count set failures = failures - 1 where key = :key and failures > 0")
			.param("key", key)
			.update();
	}

	void forget(byte[] key) {
		this.jdbc.sql("delete from failure_count where key = :key").param("key", key).update();
	}

	@Repeated(name = "forget-failures", pause = "PT15M")
	void forgetOld() {
		this.jdbc.sql("""
				delete from failure_count
				where key in (select key from failure_count where ends_at <= now() for update skip locked)
				""").update();
	}

}
