package id.mitra.record;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingKin;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings to which items of another's record may be carried over: planned or
 * later than that, with its partners, their parts or their wholes, and classified no
 * lower, since items say what was talked of.
 */
@Component
class Successors {

	private static final int MOST = 50;

	/** Those ahead first, the next one on top; then those that were held since. */
	private static final String FOUND = """
			with recursive asked as (
			  select a.id, a.date, a.created_at, a.classification
			  from meeting a
			  where a.id = :meeting
			    and a.trashed_at is null
			    and {visible a}
			), {kin}
			select m.id, m.reference, m.title, m.status, m.date, m.date_precision
			from meeting m
			join asked on m.classification >= asked.classification
			left join meeting_record r on r.meeting_id = m.id and {visible r}
			where m.trashed_at is null
			  and {visible m}
			  and m.id <> asked.id
			  and (cast(:wanted as bigint) is null or m.id = cast(:wanted as bigint))
			  and (cast(:wanted as bigint) is not null or r.state is distinct from 'AGREED')
			  and m.status <> 'CANCELLED'
			  and (m.status = 'PLANNED'
			    or m.date > asked.date
			    or (m.date = asked.date and m.created_at > asked.created_at))
			  and exists (
			    select
			    from meeting_partner mp
			    where mp.meeting_id = m.id
			      and mp.partner_id in (select id from kin))
			order by m.status <> 'PLANNED', m.date < asked.date, m.date, m.id
			limit :most
			""".replace("{kin}", MeetingKin.SQL)
		.replace("{visible a}", Visibility.of("a"))
		.replace("{visible r}", Visibility.of("r"))
		.replace("{visible m}", Visibility.of("m"));

	private final JdbcClient jdbc;

	Successors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The first of them whose records were not agreed yet. */
	List<Successor> of(long meeting) {
		return found(meeting, null);
	}

	/** Whether a meeting is one of them, be its record agreed. */
	boolean has(long meeting, long wanted) {
		return !found(meeting, wanted).isEmpty();
	}

	private List<Successor> found(long meeting, @Nullable Long wanted) {
		return this.jdbc.sql(FOUND)
			.param("meeting", meeting)
			.param("wanted", wanted, Types.BIGINT)
			.param("most", MOST)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Successor(row.getLong("id"), row.getString("reference"), row.getString("title"),
					MeetingStatus.valueOf(row.getString("status")), row.getObject("date", LocalDate.class),
					DatePrecision.valueOf(row.getString("date_precision"))))
			.list();
	}

}
