package id.mitra.work;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingList;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.listing.DateRange;
import id.mitra.platform.record.Today;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings and records that wait for somebody, in three statements: which of
 * their own wait, which records wait for any manager, and how these are listed.
 */
@Component
class WorkQueries {

	static final int FIRST = 25;

	/** For how many days a record is asked for; after that it will not be written. */
	private static final int RECORDED = 90;

	/** For how long a plan that is past is asked after. */
	private static final int CONFIRMED = 365;

	/** Of one person, at most. */
	private static final int MOST = 500;

	private static final String WAITING = """
			select m.id, m.status,
			  case m.date_precision when 'MONTH' then (m.date + interval '1 month')::date - 1 else m.date end as date
			from own
			cross join lateral (select * from meeting m where m.id = own.id offset 0) m
			left join meeting_record r on r.meeting_id = m.id and %s
			where m.trashed_at is null
			  and %s
			  and (m.status in ('PLANNED', 'POSTPONED') or m.status = 'HELD'
			    and m.date >= :recorded
			    and (r.state is null or r.state = 'DRAFT'))
			""".formatted(Visibility.of("r"), Visibility.of("m"));

	private static final String IN_REVIEW = """
			select m.id
			from meeting_record r
			join meeting m on m.id = r.meeting_id and m.trashed_at is null and %s
			where r.state = 'REVIEW'
			  and %s
			order by m.date desc, m.id desc
			limit :first
			""".formatted(Visibility.of("m"), Visibility.of("r"));

	private final JdbcClient jdbc;

	private final OwnMeetingQueries own;

	private final MeetingList list;

	private final Today today;

	WorkQueries(JdbcClient jdbc, OwnMeetingQueries own, MeetingList list, Today today) {
		this.jdbc = jdbc;
		this.own = own;
		this.list = list;
		this.today = today;
	}

	/** Each of the caller's and their unit's that waits, in no order. */
	List<Pending> waiting(Caller caller) {
		LocalDate today = this.today.date();
		return this.own.ask(caller, WorkOf.EITHER, new DateRange(today.minusDays(CONFIRMED), null), MOST, WAITING)
			.param("recorded", today.minusDays(RECORDED))
			.query((row, number) -> new Pending(row.getLong("id"), row.getObject("date", LocalDate.class),
					MeetingStatus.valueOf(row.getString("status"))))
			.list();
	}

	/** The meetings of the latest. */
	List<Long> inReview() {
		return this.jdbc.sql(IN_REVIEW)
			.param("first", FIRST)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	/** As lists show them, by their ids. */
	Map<Long, MeetingRow> rows(List<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select " + MeetingList.columns() + " from meeting m where m.id in (:ids) and " + Visibility.of("m"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(this.list::row)
			.list()
			.stream()
			.collect(Collectors.toMap(MeetingRow::id, Function.identity()));
	}

	/**
	 * A meeting that waits for something.
	 *
	 * @param date its day, or the last of the month that it is planned for
	 */
	record Pending(long id, LocalDate date, MeetingStatus status) {

		private static final Comparator<Pending> EARLIEST = Comparator.comparing(Pending::date)
			.thenComparing(Pending::id);

		boolean planned() {
			return this.status != MeetingStatus.HELD;
		}

		/** The first of those that a test holds for. */
		static List<Long> earliest(List<Pending> all, Predicate<Pending> test) {
			return first(all, test, EARLIEST);
		}

		static List<Long> latest(List<Pending> all, Predicate<Pending> test) {
			return first(all, test, EARLIEST.reversed());
		}

		private static List<Long> first(List<Pending> all, Predicate<Pending> test, Comparator<Pending> order) {
			return all.stream().filter(test).sorted(order).limit(FIRST).map(Pending::id).toList();
		}

	}

}
