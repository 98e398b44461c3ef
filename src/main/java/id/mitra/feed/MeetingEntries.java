package id.mitra.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.country.Countries;
import id.mitra.feed.CalendarEntry.Certainty;
import id.mitra.feed.CalendarEntry.Time;
import id.mitra.feed.CalendarEntry.Caption;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.start.PublicAddress;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings as calendars have them: by the clocks of the venue, or on the day, or over the
 * month that they are planned for.
 */
@Component
class MeetingEntries {

	private static final String MEETINGS = """
			select m.id, m.version, m.title, m.status, m.classification, m.updated_at, m.date, m.date_precision,
			  m.start_time, m.end_time, m.zone, m.venue, m.city, m.country, (
			    select string_agg({name}, ', ' order by mp.position)
			    from meeting_partner mp
			    join partner p on p.id = mp.partner_id
			    where mp.meeting_id = m.id
			      and %s) as partners
			from meeting m
			where m.id in (:ids)
			  and m.trashed_at is null
			  and %s
			order by m.date, m.id
			""".formatted(Visibility.of("p"), Visibility.of("m"));

	private final JdbcClient jdbc;

	private final Countries countries;

	private final PublicAddress address;

	MeetingEntries(JdbcClient jdbc, Countries countries, PublicAddress address) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.address = address;
	}

	/** Those of the meetings that the reader can see, by their day. */
	List<CalendarEntry> of(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(MEETINGS.replace("{name}", Bilingual.nameOf("p")))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> entry(row))
			.list();
	}

	private CalendarEntry entry(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		return new CalendarEntry("meeting-" + id + "@mitra", row.getInt("version"),
				row.getTimestamp("updated_at").toInstant(), time(row),
				new Caption(row.getString("title"), row.getString("partners"), place(row)),
				certainty(MeetingStatus.valueOf(row.getString("status"))),
				Classification.valueOf(row.getString("classification")), this.address.onPage("/meetings/" + id));
	}

	private static Certainty certainty(MeetingStatus status) {
		return switch (status) {
			case PLANNED, POSTPONED -> Certainty.PLANNED;
			case HELD -> Certainty.SURE;
			case CANCELLED -> Certainty.CANCELLED;
		};
	}

	private @Nullable String place(ResultSet row) throws SQLException {
		String country = row.getString("country");
		String place = Stream
			.of(row.getString("venue"), row.getString("city"), (country != null) ? this.countries.name(country) : null)
			.filter((part) -> part != null)
			.collect(Collectors.joining(", "));
		return place.isEmpty() ? null : place;
	}

	private static Time time(ResultSet row) throws SQLException {
		Schedule schedule = new Schedule(row.getObject("date", LocalDate.class),
				DatePrecision.valueOf(row.getString("date_precision")), row.getObject("start_time", LocalTime.class),
				row.getObject("end_time", LocalTime.class), row.getString("zone"));
		LocalDate day = schedule.date();
		if (schedule.ofMonth()) {
			return Time.days(day, day.plusMonths(1));
		}
		LocalDateTime begins = schedule.begins();
		if (begins == null) {
			return Time.on(day);
		}
		ZonedDateTime starts = begins.atZone(ZoneId.of(schedule.zone()));
		LocalDateTime ends = schedule.ends();
		return new Time(starts, (ends != null) ? ends.atZone(starts.getZone()) : starts.plusHours(1), day,
				day.plusDays(1));
	}

}
