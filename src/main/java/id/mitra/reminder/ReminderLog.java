package id.mitra.reminder;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.platform.record.RandomIds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down who was reminded of what, each once however often it is told, and up to
 * which day that is done.
 */
@Component
class ReminderLog {

	private final JdbcClient jdbc;

	ReminderLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everybody who may sign in. */
	List<Long> users() {
		return this.jdbc.sql("select u.id from app_user u where u.active and u.trashed_at is null order by u.id")
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	void write(long user, Reminder reminder) {
		Impending of = reminder.of();
		this.jdbc.sql("""
				insert into reminder (id, user_id, kind, meeting_id, commitment_id, agreement_id, about_day, day)
				values (:id, :user, :kind, :meeting, :commitment, :agreement, :about, :day)
				on conflict (user_id, kind, subject_id, about_day, day) do nothing
				""")
			.param("id", RandomIds.next())
			.param("user", user)
			.param("kind", of.kind().name())
			.param("meeting", only(of, ReminderSubject.MEETING), Types.BIGINT)
			.param("commitment", only(of, ReminderSubject.COMMITMENT), Types.BIGINT)
			.param("agreement", only(of, ReminderSubject.AGREEMENT), Types.BIGINT)
			.param("about", of.day())
			.param("day", reminder.day())
			.update();
	}

	private static @Nullable Long only(Impending of, ReminderSubject subject) {
		return (of.kind().subject() == subject) ? of.subject() : null;
	}

	/** The last day whose reminders were all written. */
	Optional<LocalDate> done() {
		return this.jdbc.sql("select day from reminder_day")
			.query((row, number) -> row.getObject("day", LocalDate.class))
			.optional();
	}

	void done(LocalDate day) {
		this.jdbc.sql("""
				insert into reminder_day (only_one, day)
				values (true, :day)
				on conflict (only_one) do update
				set day = excluded.day
				""").param("day", day).update();
	}

}
