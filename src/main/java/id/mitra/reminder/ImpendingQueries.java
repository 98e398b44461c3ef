package id.mitra.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentSql;
import id.mitra.commitment.CommitmentVisibility;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.caller.Workplace;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.listing.DateRange;
import id.mitra.work.OwnMeetingQueries;
import id.mitra.work.WorkOf;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what its reader may be reminded of about now, within the visibility rule.
 */
@Component
class ImpendingQueries {

	/** The longest time ahead. */
	private static final int NOTICED = 180;

	private static final int DUE = 14;

	/** A month that ended a week before the earliest day missed. */
	private static final int BACK = 45;

	/** Of one person's meetings, at most. */
	private static final int MOST = 500;

	private static final Long NONE = 0L;

	private static final String MEETINGS = """
			select m.id, m.date, m.date_precision, m.status
			from meeting m
			where m.id in (:ids)
			  and (m.status in ('PLANNED', 'POSTPONED') or m.status = 'HELD' and m.outcome is null)
			  and m.trashed_at is null
			  and %s
			""".formatted(Visibility.of("m"));

	private static final String COMMITMENTS = """
			select c.id, c.last_day
			from commitment c
			where %s
			  and c.status in ('OPEN', 'IN_PROGRESS')
			  and c.last_day <= :to
			  and c.trashed_at is null
			  and %s
			""".formatted(CommitmentSql.OF_PERSON_OR_UNIT, CommitmentVisibility.CONDITION);

	private static final String AGREEMENTS = """
			select a.id, h.decide_by, h.safe_notice_by, h.notice_by
			from agreement a
			join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day
			where least(h.decide_by, h.safe_notice_by, h.notice_by) <= :to
			  and greatest(h.decide_by, h.safe_notice_by, h.notice_by) >= :today
			  and a.trashed_at is null
			  and %s
			""".formatted(Visibility.of("a"));

	private final JdbcClient jdbc;

	private final OwnMeetingQueries own;

	ImpendingQueries(JdbcClient jdbc, OwnMeetingQueries own) {
		this.jdbc = jdbc;
		this.own = own;
	}

	/** All that has a day, of which the rules say whether it is near. */
	List<Impending> about(Caller caller, LocalDate today) {
		List<Impending> all = new ArrayList<>(meetings(caller, today));
		if (caller.workplace().any()) {
			all.addAll(commitments(caller.workplace(), today));
		}
		all.addAll(agreements(today));
		return all;
	}

	private List<Impending> meetings(Caller caller, LocalDate today) {
		List<Long> ids = this.own.ids(caller, WorkOf.MINE, new DateRange(today.minusDays(BACK), today.plusDays(1)),
				MOST);
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(MEETINGS)
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> meeting(row))
			.list()
			.stream()
			.flatMap((some) -> some)
			.toList();
	}

	/** One that is planned for a month is past when that is, and never tomorrow. */
	private static Stream<Impending> meeting(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		LocalDate date = row.getObject("date", LocalDate.class);
		boolean month = DatePrecision.valueOf(row.getString("date_precision")) == DatePrecision.MONTH;
		LocalDate last = month ? date.plusMonths(1).minusDays(1) : date;
		if (MeetingStatus.valueOf(row.getString("status")) == MeetingStatus.HELD) {
			return Stream.of(new Impending(ReminderKind.NO_OUTCOME, id, last));
		}
		Impending confirming = new Impending(ReminderKind.TO_CONFIRM, id, last);
		return month ? Stream.of(confirming) : Stream.of(new Impending(ReminderKind.TOMORROW, id, date), confirming);
	}

	private List<Impending> commitments(Workplace workplace, LocalDate today) {
		return this.jdbc.sql(COMMITMENTS)
			.param("ownPerson", orNone(workplace.delegateId()))
			.param("ownUnit", orNone(workplace.unitId()))
			.param("to", today.plusDays(DUE))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> commitment(row, today))
			.list();
	}

	private static Impending commitment(ResultSet row, LocalDate today) throws SQLException {
		LocalDate day = row.getObject("last_day", LocalDate.class);
		return new Impending(day.isBefore(today) ? ReminderKind.LATE : ReminderKind.DUE, row.getLong("id"), day);
	}

	private List<Impending> agreements(LocalDate today) {
		return this.jdbc.sql(AGREEMENTS)
			.param("today", today)
			.param("to", today.plusDays(NOTICED))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> agreement(row))
			.list()
			.stream()
			.flatMap((some) -> some)
			.toList();
	}

	private static Stream<Impending> agreement(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		return Stream
			.of(notice(ReminderKind.DECIDE_BY, id, row, "decide_by"),
					notice(ReminderKind.SAFE_NOTICE_BY, id, row, "safe_notice_by"),
					notice(ReminderKind.NOTICE_BY, id, row, "notice_by"))
			.flatMap((some) -> some);
	}

	private static Stream<Impending> notice(ReminderKind kind, long id, ResultSet row, String column)
			throws SQLException {
		LocalDate day = row.getObject(column, LocalDate.class);
		return (day != null) ? Stream.of(new Impending(kind, id, day)) : Stream.empty();
	}

	private static Long orNone(@Nullable Long id) {
		return (id != null) ? id : NONE;
	}

}
