package id.mitra.commitment.matter;

import java.sql.Types;
import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentRow;
import id.mitra.commitment.CommitmentSql;
import id.mitra.commitment.matter.Matters.Matter;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingKin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the matters arising: what is open with a meeting's partners, their parts and
 * their wholes, and was promised before it; and whatever was reported there, open or
 * closed since. Nothing of it is kept with the meeting.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class MatterService {

	private final JdbcClient jdbc;

	private final CommitmentRow row;

	MatterService(JdbcClient jdbc, CommitmentRow row) {
		this.jdbc = jdbc;
		this.row = row;
	}

	@PreAuthorize("@meetingVisibility.known(#id) and " + Permission.STAFF)
	public Matters of(long id) {
		List<CommitmentDetails> found = this.jdbc
			.sql("""
					with recursive asked as (
					  select a.id, a.date, a.created_at from meeting a where a.id = :meeting and {seen}
					), {kin}, reported as (
					  select r.commitment_id as id from commitment_report r where r.meeting_id = :meeting
					), open as (
					  select o.id
					  from kin partner
					  cross join asked
					  cross join lateral (
					    select c.id, c.turn, c.turn_day
					    from commitment c
					    left join meeting m on m.id = c.meeting_id and m.trashed_at is null and {at}
					    where c.partner_id = partner.id
					      and c.status in ('OPEN', 'IN_PROGRESS')
					      and c.trashed_at is null
					      and {visible}
					      and c.meeting_id is distinct from asked.id
					      and (c.made_on < asked.date or (c.made_on = asked.date and c.created_at < asked.created_at))
					      and c.id not in (select id from reported)
					    order by c.turn, c.turn_day, c.id
					    limit :most
					  ) o
					  order by o.turn, o.turn_day, o.id
					  limit :most
					)
					select {columns}
					from {tables}
					where c.id in (select id from open union all select id from reported)
					  and c.trashed_at is null
					  and {visible}
					order by c.turn, c.turn_day, c.id
					""".replace("{seen}", Visibility.of("a"))
				.replace("{kin}", MeetingKin.SQL)
				.replace("{at}", Visibility.of("m"))
				.replace("{columns}", CommitmentSql.columns())
				.replace("{tables}", CommitmentSql.TABLES)
				.replace("{visible}", CommitmentSql.VISIBLE))
			.param("meeting", id)
			.param("most", Matters.MOST + 1)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(this.row)
			.list();
		return Matters.of(found.stream().map((one) -> Matter.of(one, id)).toList());
	}

}
