package id.mitra.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.mitra.identity.user.Secret;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whose digest of which day was claimed, what it is to tell, and what became
 * of it. Every method is a step after which the application may end: the next run goes on
 * from there.
 */
@Component
class DigestLog {

	/** As long as a writer's transaction may take to end, and more. */
	private static final String SETTLED = "now() - interval '2 minutes'";

	private final JdbcClient jdbc;

	DigestLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whose digest of a day is to be claimed, once the reminders of the day are all
	 * written.
	 */
	public List<Subscriber> due(LocalDate day) {
		return this.jdbc.sql("""
				select s.user_id, (s.since at time zone 'UTC')::date as since
				from mail_account s
				where s.digest
				  and s.proven_at is not null
				  and s.refused_at is null
				  and exists (select from reminder_day r where r.day >= :day)
				  and not exists (
				    select
				    from mail_digest d
				    where d.user_id = s.user_id
				      and (d.day >= :day or d.state = 'WAITING' or d.ended_on >= :day and d.state = 'SENT'))
				order by s.user_id
				""")
			.param("day", day)
			.query((row, number) -> new Subscriber(row.getLong("user_id"), row.getObject("since", LocalDate.class)))
			.list();
	}

	/**
	 * Who wants the digest.
	 *
	 * @param since the day from which on
	 */
	record Subscriber(long user, LocalDate since) {
	}

	/**
	 * Claims a day for a user, with the reminders that no digest before has taken, and
	 * what changed since the last; nothing where another has claimed it.
	 */
	@Transactional
	public void claim(long user, LocalDate day, List<Long> reminders) {
		long id = RandomIds.next();
		int claimed = this.jdbc.sql("""
				insert into mail_digest (id, user_id, day, changed_after, changed_until, claimed_at)
				select :id, s.user_id, :day,
				  greatest(s.since, (select max(d.changed_until) from mail_digest d where d.user_id = s.user_id)),
				  greatest(s.since, %s), now()
				from mail_account s
				where s.user_id = :user
				on conflict do nothing
				""".formatted(SETTLED)).param("id", id).param("user", user).param("day", day).update();
		if (claimed == 1) {
			reminders.forEach((reminder) -> this.jdbc.sql("""
					insert into mail_digest_reminder (reminder_id, digest_id)
					values (:reminder, :id)
					on conflict do nothing
					""").param("reminder", reminder).param("id", id).update());
		}
	}

	/** What is to be sent now, the oldest first. */
	public List<Digest> waiting() {
		return this.jdbc.sql("""
				select d.id, d.user_id, s.address, d.day, d.changed_after, d.changed_until, d.claimed_at
				from mail_digest d
				join mail_account s on s.user_id = d.user_id and s.digest and s.proven_at is not null
				  and s.refused_at is null
				where d.state = 'WAITING'
				  and d.next_attempt_at <= now()
				order by d.day, d.id
				""").query((row, number) -> Digest.of(row)).list();
	}

	/**
	 * Those of users who want none any more, or whose mail server has put it off for
	 * days.
	 */
	public void drop(LocalDate today, LocalDate oldest) {
		this.jdbc.sql("""
				update mail_digest d
				set state = 'DROPPED', ended_on = :today
				where d.state = 'WAITING'
				  and (d.day < :oldest
				    or not exists (
				      select
				      from mail_account s
				      where s.user_id = d.user_id
				        and s.digest
				        and s.proven_at is not null
				        and s.refused_at is null))
				""").param("today", today).param("oldest", oldest).update();
	}

	public Set<Long> reminders(Digest digest) {
		return this.jdbc.sql("select reminder_id from mail_digest_reminder where digest_id = :id")
			.param("id", digest.id())
			.query((row, number) -> row.getLong("reminder_id"))
			.set();
	}

	/**
	 * The last step before it is sent. What ends the digests is on record before anybody
	 * can read of it.
	 * @return the secret of that
	 */
	@Transactional
	public String attempt(Digest digest) {
		String secret = Secret.random();
		this.jdbc.sql("insert into mail_ending (secret_hash, user_id) values (:hash, :user)")
			.param("hash", Sha256.of(secret))
			.param("user", digest.user())
			.update();
		this.jdbc.sql("update mail_digest set attempts = attempts + 1 where id = :id")
			.param("id", digest.id())
			.update();
		return secret;
	}

	public void ended(Digest digest, String state, @Nullable LocalDate today) {
		this.jdbc.sql("update mail_digest set state = :state, ended_on = :today where id = :id and state = 'WAITING'")
			.param("state", state)
			.param("today", today)
			.param("id", digest.id())
			.update();
	}

	/** Ever longer, as the first answer of many servers is to come again. */
	public void putOff(Digest digest) {
		this.jdbc.sql("""
				update mail_digest
				set next_attempt_at = now() + make_interval(mins => least(5 * attempts * attempts, 240))
				where id = :id
				""").param("id", digest.id()).update();
	}

	/** Unless its user has set another meanwhile. */
	@Transactional
	public void refused(Digest digest, LocalDate today) {
		this.jdbc.sql("update mail_account set refused_at = now() where user_id = :user and address = :address")
			.param("user", digest.user())
			.param("address", digest.address())
			.update();
		ended(digest, "REFUSED", today);
	}

}
