package id.mitra.work;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.caller.Workplace;
import id.mitra.index.KeyType;
import id.mitra.platform.listing.DateRange;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The meetings that are a user's or a unit's work: somebody of theirs attends, or has
 * logged it.
 */
@Component
public class OwnMeetingQueries {

	/** Each person's are read from the index, no more than are asked for. */
	private static final String OWN = """
			with person as (
			  select cast(:person as bigint) as id
			  union
			  select post.delegate_id
			  from delegate_post post
			  where post.unit_id = :unit
			    and coalesce(post.valid_to >= :today, true)
			), own as (
			  select k.meeting_id as id, k.date
			  from person
			  join delegate d on d.id = person.id and d.trashed_at is null and %s
			  cross join lateral (
			    select k.meeting_id, k.date
			    from meeting_key k
			    where k.key = %s
			      and k.date between :from and :to
			      and %s
			    order by k.date desc, k.meeting_id desc
			    limit :most
			  ) k
			  union
			  select m.id, m.date
			  from app_user u
			  cross join lateral (
			    select m.id, m.date
			    from meeting m
			    where m.created_by = u.username
			      and m.date between :from and :to
			      and m.trashed_at is null
			      and %s
			    order by m.date desc
			    limit :most
			  ) m
			  where u.id = :user
			    or u.unit_id = :unit
			)
			""".formatted(Visibility.of("d"), KeyType.DELEGATE.sql("d.id"), Visibility.of("k"), Visibility.of("m"));

	private final JdbcClient jdbc;

	private final Today today;

	OwnMeetingQueries(JdbcClient jdbc, Today today) {
		this.jdbc = jdbc;
		this.today = today;
	}

	/**
	 * The latest by their day.
	 * @param most how many at most
	 */
	public List<Long> ids(Caller caller, WorkOf whose, DateRange days, int most) {
		return ask(caller, whose, days, most, "select id from own order by date desc, id desc limit :most")
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	/**
	 * Asks something about them, of a table called own with their {@code id} and
	 * {@code date}, of each person no more than {@code most}.
	 */
	JdbcClient.StatementSpec ask(Caller caller, WorkOf whose, DateRange days, int most, String question) {
		Workplace workplace = caller.workplace();
		return this.jdbc.sql(OWN + question)
			.param("user", whose.mine() ? caller.id() : null, Types.BIGINT)
			.param("person", whose.mine() ? workplace.delegateId() : null, Types.BIGINT)
			.param("unit", whose.unit() ? workplace.unitId() : null, Types.BIGINT)
			.param("today", this.today.date())
			.param("from", or(days.from(), LocalDate.of(1, 1, 1)))
			.param("to", or(days.to(), LocalDate.of(9999, 12, 31)))
			.param("most", most)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

	private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
		return (day != null) ? day : otherwise;
	}

}
