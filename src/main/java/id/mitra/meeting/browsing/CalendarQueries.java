package id.mitra.meeting.browsing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.meeting.MeetingList;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the meetings of some weeks day by day, in one statement: each day no more than a
 * few, however many it has.
 */
@Component
class CalendarQueries {

	/** Six weeks, which every month fits in. */
	static final int DAYS = 42;

	private static final int FEW = 5;

	/** Where counting a day's stops. */
	private static final int MOST = 25;

	private static final String BY_DAY = """
			with found as materialized (
			  select day, id, place, number
			  from generate_series(cast(:first_day as timestamp), cast(:last_day as timestamp), interval '1 day') at
			  cross join lateral cast(at as date) day
			  cross join lateral (
			    select id, row_number() over () as place, count(*) over () as number
			    from ({first}) first
			  ) placed
			  where place <= {few}
			)
			select found.day, found.number, {columns}
			from found
			join meeting m on m.id = found.id
			where {visible}
			order by found.day, found.place
			""";

	private final JdbcClient jdbc;

	private final MeetingList meetings;

	private final Checks checks;

	CalendarQueries(JdbcClient jdbc, MeetingList meetings, Checks checks) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.checks = checks;
	}

	MeetingCalendar of(MeetingQuery query) {
		check(query);
		Map<LocalDate, List<MeetingRow>> days = new LinkedHashMap<>();
		Map<LocalDate, Integer> counts = new LinkedHashMap<>();
		this.meetings.onDay(query.between(null, null).earliestFirst(), "day")
			.askOfFirst(this.jdbc, "m.id", MOST + 1, CalendarQueries::sql)
			.param("first_day", query.days().from())
			.param("last_day", query.days().to())
			.query((row) -> {
				LocalDate day = Objects.requireNonNull(row.getObject("day", LocalDate.class));
				days.computeIfAbsent(day, (none) -> new ArrayList<>()).add(this.meetings.row(row, 0));
				counts.put(day, row.getInt("number"));
			});
		return new MeetingCalendar(days.entrySet()
			.stream()
			.map((day) -> day(day.getKey(), day.getValue(), counts.getOrDefault(day.getKey(), 0)))
			.toList());
	}

	private static CalendarDay day(LocalDate date, List<MeetingRow> meetings, int counted) {
		return new CalendarDay(date, meetings, Math.min(counted, MOST), counted <= MOST);
	}

	private static String sql(String first) {
		return BY_DAY.replace("{few}", String.valueOf(FEW))
			.replace("{columns}", MeetingList.columns())
			.replace("{visible}", MeetingVisibility.CONDITION)
			.replace("{first}", first);
	}

	private void check(MeetingQuery query) {
		this.meetings.check(query);
		FieldErrors errors = this.checks.none();
		LocalDate from = query.days().from();
		LocalDate to = query.days().to();
		errors.rejectIf(from == null, "from", "required");
		errors.rejectIf(to == null, "to", "required");
		errors.rejectIf(from != null && to != null && ChronoUnit.DAYS.between(from, to) >= DAYS, "to", "calendar.days",
				DAYS);
		errors.throwIfAny();
	}

}
