package id.mitra.agreement.setting;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.agreement.clock.NoticeCalendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes holidays and periods, which are the same for all.
 */
@Component
public class SettingQueries {

	private final JdbcClient jdbc;

	SettingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What clocks need, in one statement. */
	public NoticeCalendar calendar() {
		return this.jdbc.sql("""
				select n.channel_lead_days, n.decide_months,
				  array(select to_char(h.on_day, 'YYYY-MM-DD') from holiday h) as holidays
				from notice_period n
				""").query((row, number) -> {
			Set<LocalDate> holidays = new HashSet<>();
			for (String day : (String[]) row.getArray("holidays").getArray()) {
				holidays.add(LocalDate.parse(day));
			}
			return new NoticeCalendar(row.getInt("channel_lead_days"), row.getInt("decide_months"), holidays);
		}).single();
	}

	List<Holiday> holidays() {
		return this.jdbc.sql("select h.on_day, h.name_id, h.name_en from holiday h order by h.on_day")
			.query((row, number) -> new Holiday(row.getObject("on_day", LocalDate.class), row.getString("name_id"),
					row.getString("name_en")))
			.list();
	}

	/**
	 * Has whoever writes any of it wait for who does, until the transaction ends.
	 */
	void lock() {
		this.jdbc.sql("select n.version from notice_period n for update").query(Integer.class).single();
	}

	void keep(List<Holiday> holidays) {
		this.jdbc.sql("delete from holiday").update();
		holidays.forEach(this::add);
	}

	void add(Holiday holiday) {
		this.jdbc.sql("insert into holiday (on_day, name_id, name_en) values (:on, :id, :en)")
			.param("on", holiday.on())
			.param("id", holiday.nameId())
			.param("en", holiday.nameEn(), Types.VARCHAR)
			.update();
	}

	void remove(LocalDate on) {
		this.jdbc.sql("delete from holiday where on_day = :on").param("on", on).update();
	}

	PeriodsDetails periods() {
		List<DutyPeriod> duties = this.jdbc.sql("""
				select d.kind, d.text_id, d.text_en, d.days, d.working
				from duty_period d
				where d.active
				order by d.position
				""")
			.query((row, number) -> new DutyPeriod(row.getString("kind"), row.getString("text_id"),
					row.getString("text_en"), row.getInt("days"), row.getBoolean("working")))
			.list();
		return this.jdbc.sql("select n.version, n.channel_lead_days, n.decide_months from notice_period n")
			.query((row, number) -> new PeriodsDetails(row.getInt("version"),
					new Periods(row.getInt("channel_lead_days"), row.getInt("decide_months"), duties)))
			.single();
	}

	void keep(Periods periods) {
		this.jdbc.sql("""
				update notice_period
				set channel_lead_days = :lead, decide_months = :decide, version = version + 1
				""").param("lead", periods.channelLeadDays()).param("decide", periods.decideMonths()).update();
		this.jdbc.sql("update duty_period set active = false").update();
		for (int place = 0; place < periods.duties().size(); place++) {
			keep(periods.duties().get(place), place);
		}
	}

	private void keep(DutyPeriod duty, int place) {
		this.jdbc.sql("""
				insert into duty_period (kind, text_id, text_en, days, working, position, active)
				values (:kind, :id, :en, :days, :working, :position, true)
				on conflict (kind) do update
				set text_id = excluded.text_id, text_en = excluded.text_en, days = excluded.days,
				  working = excluded.working, position = excluded.position, active = true
				""")
			.param("kind", duty.kind())
			.param("id", duty.textId())
			.param("en", duty.textEn(), Types.VARCHAR)
			.param("days", duty.days())
			.param("working", duty.working())
			.param("position", place)
			.update();
	}

}
