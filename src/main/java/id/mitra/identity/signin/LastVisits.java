package id.mitra.identity.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When users signed in this time, and when the time before: what has changed since then
 * they have not seen. Who signs in twice within an hour is here once.
 */
@Component
public class LastVisits {

	/**
	 * When the visit of {@code :user} before this one began, as SQL; null if there was
	 * none.
	 */
	public static final String BEFORE = "(select before_at from last_visit where user_id = :user)";

	private final JdbcClient jdbc;

	LastVisits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin(long user) {
		this.jdbc.sql("""
				insert into last_visit as known (user_id, began_at)
				values (:user, now())
				on conflict (user_id) do update
				set began_at = excluded.began_at,
				  before_at = case
				    when known.began_at < excluded.began_at - interval '1 hour' then known.began_at
				    else known.before_at
				  end
				""").param("user", user).update();
	}

	/** When the visit before this one began, if there was one. */
	public Optional<Instant> before(long user) {
		return this.jdbc.sql("select before_at from last_visit where user_id = :user and before_at is not null")
			.param("user", user)
			.query((row, number) -> row.getObject("before_at", OffsetDateTime.class).toInstant())
			.optional();
	}

}
