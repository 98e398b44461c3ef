package id.mitra.summary.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.tally.LastDays;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.term.Side;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sat at the latest meetings of a period, most often first.
 */
@Component
public class Seats {

	/** Of so many meetings it is told who sat at most of them. */
	static final int LATEST_MEETINGS = 200;

	/** So many of each side. */
	static final int FEW = 8;

	private static final String ORDER = "order by side, place";

	private static final String SEATS = """
			with latest as (
			  %s
			  order by m.date desc, m.meeting_id desc
			  limit :latest
			), seat as (
			  select a.side, d.id, d.full_name, d.sort, a.title, latest.date
			  from latest
			  join attendance a on a.meeting_id = latest.id
			  join delegate d on d.id = a.delegate_id and %s
			  %s
			)
			select side, id, full_name as name, title, meetings, place
			from (
			  select side, id, full_name, sort, count(*) as meetings,
			    (array_agg(title order by date desc) filter (where title is not null))[1] as title,
			    row_number() over (partition by side order by count(*) desc, sort, id) as place
			  from seat
			  group by side, id, full_name, sort
			) seats
			where place <= :limit
			""";

	private static final String LATEST = """
			select m.meeting_id as id, m.date
			  from %s
			  where m.counted
			    and %s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= least(cast(:to as date), %s)""";

	private static final String KEYED = LATEST.formatted("meeting_key m", MeetingVisibility.CONDITION,
			LastDays.LATEST_DAY) + " and m.key = :key";

	private static final String ALL = LATEST.formatted("meeting_digest m", MeetingVisibility.CONDITION,
			LastDays.LATEST_DAY);

	private final JdbcClient jdbc;

	Seats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A delegate of a side, and at how many meetings.
	 */
	public record Seat(Side side, long delegateId, String name, @Nullable String title, int meetings) {
	}

	/** Those who headed a delegation most often, so many of each side. */
	public List<Seat> heads(FigureScope scope, int latest, int limit) {
		return ask(scope, "where a.role = 'HEAD'", latest, limit);
	}

	/** Those who sat at most of the latest meetings. */
	List<Seat> delegates(FigureScope scope) {
		return ask(scope, "", LATEST_MEETINGS, FEW);
	}

	/** The same as SQL; {@link #seat} reads its rows. */
	static String sql(FigureScope scope) {
		return sql(scope, "");
	}

	private static String sql(FigureScope scope, String role) {
		return SEATS.formatted((scope.key() != null) ? KEYED : ALL, Visibility.of("d"), role);
	}

	static Seat seat(ResultSet row) throws SQLException {
		return new Seat(Side.valueOf(row.getString("side")), row.getLong("id"), row.getString("name"),
				row.getString("title"), row.getInt("meetings"));
	}

	private List<Seat> ask(FigureScope scope, String role, int latest, int limit) {
		return this.jdbc.sql(sql(scope, role) + ORDER)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("key", scope.key(), Types.VARCHAR)
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("latest", latest)
			.param("limit", limit)
			.query((row, number) -> seat(row))
			.list();
	}

}
