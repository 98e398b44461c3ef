package id.mitra.reminder;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.user.Callers;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.record.Today;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Reminds every user of what they can see: today's as the day goes on, and first of what
 * was missed while nothing ran. Ending anywhere in between loses and doubles nothing: a
 * day counts as done when all of it is written, and what is written twice is there once.
 */
@Component
class DailyReminders {

	private final ReminderLog log;

	private final ImpendingQueries impending;

	private final Callers callers;

	private final Today today;

	DailyReminders(ReminderLog log, ImpendingQueries impending, Callers callers, Today today) {
		this.log = log;
		this.impending = impending;
		this.callers = callers;
		this.today = today;
	}

	@Repeated(name = "remind", pause = "PT1H", rest = "PT1M")
	void remind() {
		RemindedDays days = RemindedDays.since(this.log.done().orElse(null), this.today.date());
		this.log.users().forEach((user) -> remind(user, days));
		this.log.done(days.today());
	}

	void remind(long user, RemindedDays days) {
		due(user, days).forEach((reminder) -> this.log.write(user, reminder));
	}

	/** Nothing for somebody who may not sign in any more. */
	private List<Reminder> due(long user, RemindedDays days) {
		try {
			return this.callers.as(user, () -> days.of(this.impending.about(Caller.required(), days.today())));
		}
		catch (AccessDeniedException gone) {
			return List.of();
		}
	}

}
