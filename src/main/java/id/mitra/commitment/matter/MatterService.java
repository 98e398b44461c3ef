package id.mitra.commitment.matter;

import java.sql.Types;
import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentRow;
import id.mitra.commitment.CommitmentSql;
import id.mitra.commitment.matter.Matters.Matter;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;

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
					), own as (
					  select partner_id as id from meeting_partner where meeting_id = :meeting
					), part as (
					  select id from own
					  union
					  select t.id from partner_tree t join part on t.parent_id = part.id
					), whole as (
					  select id from own
					  union
					  select t.parent_id from partner_tree t join whole on t.id = whole.id where t.parent_id is not null
					)
					select {columns}
					from {tables}
					cross join asked
					where c.trashed_at is null
					  and {visible}
					  and ((c.status in ('OPEN', 'IN_PROGRESS')
					      and c.partner_id in (select id from part union select id from whole)
					      and c.meeting_id is distinct from asked.id
					      and (c.made_on < asked.date or (c.made_on = asked.date and c.created_at < asked.created_at)))
					    or c.id in (select r.commitment_id from commitment_report r where r.meeting_id = :meeting))
					order by c.turn, c.turn_day, c.id
					""".replace("{seen}", Visibility.of("a"))
				.replace("{columns}", CommitmentSql.columns())
				.replace("{tables}", CommitmentSql.TABLES)
				.replace("{visible}", CommitmentSql.VISIBLE))
			.param("meeting", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(this.row)
			.list();
		return new Matters(found.stream().map((one) -> Matter.of(one, id)).toList());
	}

}
