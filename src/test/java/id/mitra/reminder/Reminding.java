package id.mitra.reminder;

import java.time.LocalDate;

import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.platform.record.Today;

import org.springframework.context.ApplicationContext;

/**
 * Writes what one user is reminded of on the day of the clock, as the job does for all,
 * and that the day is written.
 */
public final class Reminding {

	private Reminding() {
	}

	public static void today(ApplicationContext context, TestUser user) {
		LocalDate today = context.getBean(Today.class).date();
		context.getBean(DailyReminders.class).remind(user.id(), new RemindedDays(today, today));
		TestDatabase.sql().sql("""
				insert into reminder_day (only_one, day)
				values (true, :day)
				on conflict (only_one) do update
				set day = greatest(reminder_day.day, excluded.day)
				""").param("day", today).update();
	}

}
