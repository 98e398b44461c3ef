package id.mitra.summary.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.figures.FigureScope;
import id.mitra.summary.overview.Outlook.NamedMeeting;
import id.mitra.summary.overview.Outlook.NamedNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what came of meetings, which are planned and which notices are due, all in one
 * statement.
 */
@Component
class OutlookQueries {

	/** Of more meetings of a period only the latest are looked through for an outcome. */
	private static final int LATEST = 2_000;

	/** As much of an outcome as a table has room for, and a little more. */
	private static final int LONGEST = 600;

	private static final String MEETING = """
			select '%s' as found, m.id, m.title, m.date, m.date_precision, m.city, m.classification, %s as outcome,
			  (
			    select coalesce(string_agg(%s, ', ' order by mp.position), '')
			    from meeting_partner mp
			    join partner p on p.id = mp.partner_id and %s
			    where mp.meeting_id = m.id
			  ) as partners
			""";

	private static final String OUTCOMES = """
			(
			  %s
			  from (
			    select *
			    from meeting m
			    where counted(m.status, m.kind, m.trashed_at)
			      and %s
			      and (cast(:from as date) is null or m.date >= :from)
			      and m.date <= coalesce(cast(:to as date), :today)
			    order by m.date desc, m.id desc
			    limit :latest
			  ) m
			  where m.outcome is not null
			  order by m.date desc, m.id desc
			  limit :few
			)
			""";

	private static final String COMING = """
			(
			  %s
			  from meeting m
			  where m.trashed_at is null
			    and m.status = 'PLANNED'
			    and %s
			    and m.date >= :today
			  order by m.date, m.id
			  limit :few
			)
			""";

	private static final String NOTICES = """
			(
			  select 'NOTICE', a.id, %s, h.safe_notice_by, null, null, a.classification, null, (
			    select coalesce(string_agg(coalesce(t.name_then, %s), ', ' order by t.position), '')
			    from agreement_party t
			    join partner p on p.id = t.partner_id and %s
			    where t.agreement_id = a.id)
			  from agreement a
			  join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day
			  where a.trashed_at is null
			    and %s
			    and h.turn_day <= :within
			  order by h.turn_day, a.id
			  limit :few
			)
			""";

	/** In so many days a note must leave. */
	private static final int NOTICE_DAYS = 180;

	private final JdbcClient jdbc;

	OutlookQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Outlook of(FigureScope scope, LocalDate today, int few) {
		List<NamedMeeting> outcomes = new ArrayList<>();
		List<NamedMeeting> coming = new ArrayList<>();
		List<NamedNotice> notices = new ArrayList<>();
		this.jdbc
			.sql(OUTCOMES.formatted(meeting("OUTCOME", "left(m.outcome, " + LONGEST + ")"), Visibility.of("m"))
					+ "union all" + COMING.formatted(meeting("COMING", "null"), Visibility.of("m")) + "union all"
					+ notices())
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("today", today)
			.param("within", today.plusDays(NOTICE_DAYS))
			.param("latest", LATEST)
			.param("few", few)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				switch (row.getString("found")) {
					case "OUTCOME" -> outcomes.add(named(row));
					case "COMING" -> coming.add(named(row));
					default -> notices.add(notice(row));
				}
			});
		return new Outlook(scope.from(), scope.to(), outcomes, coming, notices);
	}

	private static String meeting(String found, String outcome) {
		return MEETING.formatted(found, outcome, Bilingual.nameOf("p"), Visibility.of("p"));
	}

	private static String notices() {
		String title = Bilingual.indonesian() ? "coalesce(a.title_id, a.title_en)" : "coalesce(a.title_en, a.title_id)";
		return NOTICES.formatted(title, Bilingual.nameOf("p"), Visibility.of("p"), Visibility.of("a"));
	}

	private static NamedNotice notice(ResultSet row) throws SQLException {
		return new NamedNotice(row.getLong("id"), row.getString("title"), row.getString("partners"),
				row.getObject("date", LocalDate.class), Classification.valueOf(row.getString("classification")));
	}

	private static NamedMeeting named(ResultSet row) throws SQLException {
		return new NamedMeeting(row.getLong("id"), row.getString("title"), row.getObject("date", LocalDate.class),
				row.getString("date_precision").equals("MONTH"), row.getString("partners"), row.getString("city"),
				row.getString("outcome"), Classification.valueOf(row.getString("classification")));
	}

}
