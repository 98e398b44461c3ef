package id.mitra.agreement.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import id.mitra.agreement.clock.NoticeCalendar;
import id.mitra.agreement.setting.SettingQueries;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what is to be done after signatures and was not, over all agreements that the
 * reader can see.
 */
@Component
public class OpenDuties {

	/** How many days ahead of its day a duty is told. */
	private static final int AHEAD = 14;

	/**
	 * Of each duty, the agreements signed first: more than are shown, as of some signed
	 * in the same weeks days off put it off.
	 */
	private static final int MOST = 100;

	private static final String OPEN = """
			select d.id, d.kind, d.text_id, d.text_en, d.days, d.working, a.signed_on, a.id as agreement_id,
			  a.title_id, a.title_en
			from duty_period d
			cross join lateral (
			  select a.id, a.title_id, a.title_en, a.signed_on
			  from agreement a
			  where a.signed_on is not null
			    and a.signed_day <= cast(:until as date) - d.days
			    and a.trashed_at is null
			    and %s
			    and not exists (
			      select
			      from agreement_duty o
			      where o.agreement_id = a.id
			        and o.duty_id = d.id
			        and o.done_on is not null)
			  order by a.signed_day, a.id
			  limit :most
			) a
			where d.active
			""".formatted(Visibility.of("a"));

	private final JdbcClient jdbc;

	private final SettingQueries settings;

	private final Today today;

	OpenDuties(JdbcClient jdbc, SettingQueries settings, Today today) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.today = today;
	}

	/** Those that are late or due within two weeks, the most overdue first. */
	public List<OpenDuty> first(int most) {
		NoticeCalendar calendar = this.settings.calendar();
		LocalDate until = this.today.date().plusDays(AHEAD);
		return this.jdbc.sql(OPEN)
			.param("until", until)
			.param("most", MOST)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> open(row, calendar))
			.list()
			.stream()
			.filter((one) -> !one.duty().dueOn().isAfter(until))
			.sorted(Comparator.comparing((OpenDuty one) -> one.duty().dueOn()))
			.limit(most)
			.toList();
	}

	private static OpenDuty open(ResultSet row, NoticeCalendar calendar) throws SQLException {
		LocalDate signed = row.getObject("signed_on", LocalDate.class);
		int days = row.getInt("days");
		LocalDate due = row.getBoolean("working") ? calendar.afterWorkingDays(signed, days) : signed.plusDays(days);
		return new OpenDuty(
				new DutyDetails(row.getLong("id"), row.getString("kind"),
						Bilingual.name(row.getString("text_en"), row.getString("text_id")), due, null, null),
				row.getLong("agreement_id"), Bilingual.name(row.getString("title_en"), row.getString("title_id")));
	}

}
