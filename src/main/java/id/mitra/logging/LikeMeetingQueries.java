package id.mitra.logging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.term.Side;
import id.mitra.platform.record.Idempotency;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings that one about to be logged may be: a day apart at most, with a
 * partner of its own, a part or a whole of one, or with somebody of the other side. Those
 * above the reader's clearance do not exist.
 */
@Component
@PreAuthorize(Permission.OFFICER_WRITES)
class LikeMeetingQueries {

	private static final int FEW = 3;

	private final JdbcClient jdbc;

	private final Idempotency idempotency;

	LikeMeetingQueries(JdbcClient jdbc, Idempotency idempotency) {
		this.jdbc = jdbc;
		this.idempotency = idempotency;
	}

	/**
	 * At most three, the nearest day first.
	 * @param key of a save, whose own meeting is no other
	 */
	List<LikeMeeting> to(MeetingDraft draft, @Nullable String key) {
		LocalDate date = (draft.schedule() != null) ? draft.schedule().date() : null;
		if (date == null || draft.hasGaps()) {
			return List.of();
		}
		boolean month = draft.schedule().ofMonth();
		LocalDate first = month ? date.withDayOfMonth(1) : date.minusDays(1);
		LocalDate last = month ? first.plusMonths(1).minusDays(1) : date.plusDays(1);
		Sides sides = draft.sides();
		return this.jdbc.sql("""
				with recursive part as (
				  select unnest(cast(:partners as bigint[])) as id
				  union
				  select t.id from partner_tree t join part on t.parent_id = part.id
				), whole as (
				  select unnest(cast(:partners as bigint[])) as id
				  union
				  select t.parent_id from partner_tree t join whole on t.id = whole.id where t.parent_id is not null
				)
				select m.id, m.reference, m.title, m.date
				from meeting m
				where m.trashed_at is null
				  and m.status <> 'CANCELLED'
				  and m.id <> :own
				  and (m.date between :first and :last
				    or (m.date_precision = 'MONTH' and m.date = date_trunc('month', cast(:last as date))::date))
				  and %s
				  and (exists (
				      select
				      from meeting_partner mp
				      where mp.meeting_id = m.id
				        and mp.partner_id in (select id from part union all select id from whole))
				    or exists (
				      select
				      from attendance a
				      where a.meeting_id = m.id
				        and a.side = 'PARTNER'
				        and a.delegate_id = any(cast(:people as bigint[]))))
				order by abs(m.date - cast(:date as date)), m.id desc
				limit :few
				""".formatted(MeetingVisibility.CONDITION))
			.param("partners", ids(sides.partners().stream().map(Participation::partnerId)))
			.param("people",
					ids(sides.attendances()
						.stream()
						.filter((person) -> person.side() == Side.PARTNER)
						.map(Attendance::delegateId)))
			.param("own", this.idempotency.made(key).orElse(0L))
			.param("first", first)
			.param("last", last)
			.param("date", date)
			.param("few", FEW)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query(LikeMeetingQueries::meeting)
			.list();
	}

	/** Of those on record: whoever is new was at no other meeting. */
	private static Long[] ids(Stream<Long> ids) {
		return ids.filter((id) -> id != null && id > 0).toArray(Long[]::new);
	}

	private static LikeMeeting meeting(ResultSet row, int number) throws SQLException {
		return new LikeMeeting(row.getLong("id"), row.getString("reference"), row.getString("title"),
				row.getObject("date", LocalDate.class));
	}

}
