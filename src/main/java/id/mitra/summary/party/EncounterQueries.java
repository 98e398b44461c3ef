package id.mitra.summary.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.tally.LastDays;
import id.mitra.summary.party.Story.Acquaintance;
import id.mitra.summary.party.Story.NearMeeting;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings nearest to today with somebody, and who was there, by one look at
 * the latest under their key.
 */
@Component
class EncounterQueries {

	private static final int LATEST = 200;

	private static final int KNOWN = 10;

	/** More meetings nobody has; of whoever has more, the latest are counted. */
	private static final int COUNTED = 5_000;

	private static final String COUNTED_MEETINGS = """
			select m.meeting_id as id, m.date
			  from meeting_key m
			  where m.key = :key
			    and m.counted
			    and %s
			    and m.date <= %s
			  order by m.date desc, m.meeting_id desc
			  limit :latest""".formatted(Visibility.of("m"), LastDays.LATEST_DAY);

	private static final String MET = """
			with latest as (
			  %1$s
			), known as (
			  select d.id, d.full_name, d.sort, count(*) as meetings, max(latest.date) as last,
			    (array_agg(a.title order by latest.date desc) filter (where a.title is not null))[1] as title
			  from latest
			  join attendance a on a.meeting_id = latest.id
			  join delegate d on d.id = a.delegate_id and %2$s
			  where {side}
			  group by d.id
			  order by meetings desc, last desc, d.sort, d.id
			  limit :known
			)
			select 'KNOWN' as met, id, full_name as name, title, meetings, last as date, sort
			from known
			union all
			(
			  select 'LAST', m.id, m.title, m.date_precision, 0, m.date, ''
			  from latest
			  join meeting m on m.id = latest.id and %3$s
			  order by latest.date desc, latest.id desc
			  limit 1
			)
			union all
			(
			  select 'NEXT', m.id, m.title, m.date_precision, 0, m.date, ''
			  from meeting_key k
			  join meeting m on m.id = k.meeting_id and %3$s
			  where k.key = :key
			    and %4$s
			    and k.date >= :today
			    and m.status = 'PLANNED'
			    and m.kind <> 'INTERNAL'
			  order by k.date, k.meeting_id
			  limit 1
			)
			order by meetings desc, date desc, sort, id
			""".formatted(COUNTED_MEETINGS, Visibility.of("d"), Visibility.of("m"), Visibility.of("k"));

	private static final String OURS = "a.side = 'OURS'";

	/** Who sat across from them, on whichever side they are. */
	private static final String ACROSS = """
			exists (
			    select
			    from attendance own
			    where own.meeting_id = latest.id
			      and own.delegate_id = :delegate
			      and own.side <> a.side)""";

	private final JdbcClient jdbc;

	EncounterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The last meeting held and the next one planned, and who was at most of the latest.
	 */
	record Met(@Nullable NearMeeting last, @Nullable NearMeeting next, List<Acquaintance> known) {
	}

	/**
	 * How many meetings each year had, and how many the last had by now.
	 */
	record Years(Map<Integer, Integer> meetings, int byNow) {
	}

	/** Of the partners under a key, and of ours who met them. */
	Met withParty(Key key, LocalDate today) {
		return met(key, OURS, null, today);
	}

	Met withDelegate(long id, LocalDate today) {
		return met(Key.of(KeyType.DELEGATE, id), ACROSS, id, today);
	}

	private Met met(Key key, String side, @Nullable Long delegate, LocalDate today) {
		Map<String, NearMeeting> near = new HashMap<>();
		List<Acquaintance> known = new ArrayList<>();
		this.jdbc.sql(MET.replace("{side}", side))
			.param("key", key.text())
			.param("delegate", delegate, Types.BIGINT)
			.param("today", today)
			.param("latest", LATEST)
			.param("known", KNOWN)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				if (row.getString("met").equals("KNOWN")) {
					known.add(acquaintance(row));
				}
				else {
					near.put(row.getString("met"), near(row));
				}
			});
		return new Met(near.get("LAST"), near.get("NEXT"), known);
	}

	private static Acquaintance acquaintance(ResultSet row) throws SQLException {
		return new Acquaintance(row.getLong("id"), row.getString("name"), row.getString("title"),
				row.getInt("meetings"), row.getObject("date", LocalDate.class));
	}

	private static NearMeeting near(ResultSet row) throws SQLException {
		return new NearMeeting(row.getLong("id"), row.getString("name"), row.getObject("date", LocalDate.class),
				row.getString("title").equals("MONTH"));
	}

	/** Counted one by one, as no tallies are kept of it. */
	Years years(Key key, LocalDate today) {
		Map<Integer, Integer> years = new HashMap<>();
		int[] byNow = new int[1];
		this.jdbc.sql("""
				select extract(year from counted.date)::integer as year, count(*)::integer as meetings,
				  (count(*) filter (where counted.date between :newYear and :byNow))::integer as by_now
				from (
				  %s
				) counted
				group by 1
				""".formatted(COUNTED_MEETINGS))
			.param("key", key.text())
			.param("latest", COUNTED)
			.param("newYear", today.minusYears(1).withDayOfYear(1))
			.param("byNow", today.minusYears(1))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				years.put(row.getInt("year"), row.getInt("meetings"));
				byNow[0] += row.getInt("by_now");
			});
		return new Years(years, byNow[0]);
	}

}
