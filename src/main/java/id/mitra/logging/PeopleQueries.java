package id.mitra.logging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.delegate.DelegateRestController;
import id.mitra.delegate.DelegateRow;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.caller.Workplace;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.term.Side;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Who may be at a meeting: the likeliest before anything is typed, else those whom a few
 * letters may mean. Nobody above the reader's clearance is among them, and no meeting
 * above it speaks for anybody.
 */
@Component
@PreAuthorize(Permission.OFFICER_WRITES)
class PeopleQueries {

	/** As many as a phone shows without becoming a list to search. */
	private static final int FEW = 12;

	/** Of them from the other side, so that ours have their place. */
	private static final int THEIRS = 8;

	private static final String MINE = "mine";

	/**
	 * Of the latest meetings with the partner, and of those where the caller was:
	 * counterparts first, then who was with them for us, then with whom the caller goes,
	 * then their unit.
	 */
	private static final String LIKELIEST = """
			with near as (
			  select k.meeting_id, wanted.key = :mine as mine
			  from unnest(cast(:keys as text[])) wanted (key)
			  cross join lateral (
			    select k.meeting_id
			    from meeting_key k
			    where k.key = wanted.key
			      and k.{classified}
			    order by k.date desc, k.meeting_id desc
			    limit 25
			  ) k
			), there as (
			  select a.delegate_id, a.side, a.partner_id, a.title, m.date,
			    case when near.mine then 3 when a.side = 'PARTNER' then 1 else 2 end as place
			  from near
			  join meeting m on m.id = near.meeting_id
			  join attendance a on a.meeting_id = m.id
			  where m.status = 'HELD'
			    and m.trashed_at is null
			    and {meeting}
			    and not (near.mine and a.side = 'PARTNER')
			  union all
			  select post.delegate_id, 'OURS', null, post.title, null, 4
			  from delegate_post post
			  where post.unit_id = :unit
			    and coalesce(post.valid_to >= :today, true)
			), likeliest as (
			  select distinct on (delegate_id) *
			  from there
			  order by delegate_id, place, date desc nulls last
			)
			select d.id, d.full_name, l.title, l.side, p.id as partner_id, l.date,
			  coalesce(p.abbreviation, {name}) as organisation
			from likeliest l
			join delegate d on d.id = l.delegate_id and d.trashed_at is null and {delegate}
			left join partner p on p.id = l.partner_id and {partner}
			order by l.place, l.date desc nulls last, d.sort, d.id
			limit 60
			""";

	/** Of each their last meeting, and on which side they were. */
	private static final String LAST_MET = """
			select wanted.id, m.date, a.side, a.partner_id
			from unnest(cast(:ids as bigint[]), cast(:keys as text[])) wanted (id, key)
			cross join lateral (
			  select m.id, m.date
			  from meeting_key k
			  join meeting m on m.id = k.meeting_id
			  where k.key = wanted.key
			    and k.{classified}
			    and m.status = 'HELD'
			    and m.trashed_at is null
			    and {meeting}
			  order by k.date desc, k.meeting_id desc
			  limit 1
			) m
			join attendance a on a.meeting_id = m.id and a.delegate_id = wanted.id
			""";

	private final DelegateRestController delegates;

	private final JdbcClient jdbc;

	private final Today today;

	PeopleQueries(DelegateRestController delegates, JdbcClient jdbc, Today today) {
		this.delegates = delegates;
		this.jdbc = jdbc;
		this.today = today;
	}

	/**
	 * The likeliest at a meeting with a partner, where one is known, at most twelve.
	 */
	List<LikelyPerson> likeliest(@Nullable Long partner) {
		Workplace workplace = Caller.current().map(Caller::workplace).orElse(Workplace.NONE);
		String mine = (workplace.delegateId() != null) ? Key.of(KeyType.DELEGATE, workplace.delegateId()).text() : MINE;
		List<String> keys = (partner != null) ? List.of(Key.ofPartner(partner).text(), mine) : List.of(mine);
		List<LikelyPerson> found = ask(LIKELIEST.replace("{name}", Bilingual.nameOf("p")))
			.param("keys", keys.toArray(String[]::new))
			.param("mine", mine)
			.param("unit", workplace.unitId(), Types.BIGINT)
			.param("today", this.today.date())
			.query(PeopleQueries::person)
			.list();
		return few(found);
	}

	private static List<LikelyPerson> few(List<LikelyPerson> found) {
		List<LikelyPerson> theirs = found.stream().filter((one) -> one.side() == Side.PARTNER).limit(THEIRS).toList();
		Stream<LikelyPerson> ours = found.stream().filter((one) -> one.side() == Side.OURS);
		return Stream.concat(theirs.stream(), ours).limit(FEW).toList();
	}

	/**
	 * Those whom a few letters may mean, likeliest first.
	 */
	List<LikelyPerson> called(String letters) {
		List<DelegateRow> rows = this.delegates.suggest(letters).items();
		Map<Long, Seen> seen = lastMet(rows.stream().map(DelegateRow::id).toList());
		List<LikelyPerson> people = new ArrayList<>();
		for (DelegateRow row : rows) {
			Optional<Seen> last = Optional.ofNullable(seen.get(row.id()));
			Side byPost = (row.partnerId() != null) ? Side.PARTNER : (row.unitId() != null) ? Side.OURS : null;
			people.add(new LikelyPerson(row.id(), row.name(), row.title(), row.organisation(),
					(byPost != null) ? byPost : last.map(Seen::side).orElse(null),
					(row.partnerId() != null) ? row.partnerId() : last.map(Seen::partner).orElse(null),
					last.map(Seen::day).orElse(null)));
		}
		return people;
	}

	/**
	 * When somebody was last met, and for whom they were there.
	 */
	private record Seen(LocalDate day, Side side, @Nullable Long partner) {
	}

	private Map<Long, Seen> lastMet(List<Long> people) {
		Map<Long, Seen> seen = new HashMap<>();
		ask(LAST_MET).param("ids", people.toArray(Long[]::new))
			.param("keys", people.stream().map((id) -> Key.of(KeyType.DELEGATE, id).text()).toArray(String[]::new))
			.query((row) -> {
				seen.put(row.getLong("id"), new Seen(row.getObject("date", LocalDate.class),
						Side.valueOf(row.getString("side")), row.getObject("partner_id", Long.class)));
			});
		return seen;
	}

	private JdbcClient.StatementSpec ask(String sql) {
		return this.jdbc
			.sql(sql.replace("{classified}", Visibility.CLASSIFIED)
				.replace("{meeting}", MeetingVisibility.CONDITION)
				.replace("{delegate}", Visibility.of("d"))
				.replace("{partner}", Visibility.of("p")))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

	private static LikelyPerson person(ResultSet row, int number) throws SQLException {
		return new LikelyPerson(row.getLong("id"), row.getString("full_name"), row.getString("title"),
				row.getString("organisation"), Side.valueOf(row.getString("side")),
				row.getObject("partner_id", Long.class), row.getObject("date", LocalDate.class));
	}

}
