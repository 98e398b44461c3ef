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
import id.mitra.platform.listing.DateRange;

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

	private static final int WEEK = 7;

	/** Of each day at most, of a week and of more. */
	private static final int MANY = 10;

	private static final int FEW = 3;

	/** Where counting a day's stops, in times as many as are shown. */
	private static final int COUNTED = 3;

	private static final String BY_DAY = """
			with found as materialized (
			  select day, id, place, number
			  from generate_series(cast(:first_day as timestamp), cast(:last_day as timestamp), interval '1 day') at
			  cross join lateral cast(at as date) day
			  cross join lateral (
			    select key_1 as id, row_number() over () as place, count(*) over () as number
			    from ({first}) first
			  ) placed
			  where place <= {shown}
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
		int shown = shown(query.days());
		int counted = shown * COUNTED;
		Map<LocalDate, List<MeetingRow>> days = new LinkedHashMap<>();
		Map<LocalDate, Integer> counts = new LinkedHashMap<>();
		this.meetings.keysOnDay(query.between(null, null).earliestFirst(), "day")
			.askOfFirst(this.jdbc, counted + 1, (first) -> sql(first, shown))
			.param("first_day", query.days().from())
			.param("last_day", query.days().to())
			.query((row) -> {
				LocalDate day = Objects.requireNonNull(row.getObject("day", LocalDate.class));
				days.computeIfAbsent(day, (none) -> new ArrayList<>()).add(this.meetings.row(row, 0));
				counts.put(day, row.getInt("number"));
			});
		return new MeetingCalendar(days.entrySet()
			.stream()
			.map((day) -> day(day, counts.getOrDefault(day.getKey(), 0), counted))
			.toList());
	}

	private static int shown(DateRange days) {
		return (ChronoUnit.DAYS.between(days.from(), days.to()) < WEEK) ? MANY : FEW;
	}

	private static CalendarDay day(Map.Entry<LocalDate, List<MeetingRow>> day, int count, int most) {
		return new CalendarDay(day.getKey(), day.getValue(), Math.min(count, most), count <= most);
	}

	private static String sql(String first, int shown) {
		return BY_DAY.replace("{shown}", String.valueOf(shown))
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
