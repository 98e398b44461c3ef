package id.mitra.index;

import java.util.List;

import id.mitra.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Counts all there is anew from the records, by joins of their own, and compares.
 */
public final class Recount {

	/**
	 * Partners with all that they are part of, and the meetings of partners and
	 * countries.
	 */
	private static final String PARTIES = """
			with recursive whole as (
			  select id as part, id from partner
			  union
			  select whole.part, p.parent_id from whole join partner p on p.id = whole.id where p.parent_id is not null
			), party as (
			  select distinct mp.meeting_id as id, 'P' || whole.id as key
			  from meeting_partner mp
			  join whole on whole.part = mp.partner_id
			  union
			  select mp.meeting_id, 'C' || p.country
			  from meeting_partner mp
			  join partner p on p.id = mp.partner_id
			  where p.country is not null
			)
			""";

	private static final String EXPECTED = PARTIES + """
			, counted as (
			  select * from meeting where status = 'HELD' and kind <> 'INTERNAL' and trashed_at is null
			), touched as (
			  select distinct ma.meeting_id as id, a.code, a.position
			  from meeting_area ma
			  join area own on own.code = ma.area_code
			  join area a on a.code = own.code or a.code = own.parent_code
			), level (name, place) as (
			  values ('HEAD_OF_GOVERNMENT', 0), ('MINISTER', 1), ('VICE_MINISTER', 2), ('SENIOR_OFFICIAL', 3),
			    ('DIRECTOR', 4),
			    ('WORKING', 5)
			), seated as (
			  select m.id, coalesce(ours.place, 6) as ours, coalesce(theirs.place, 6) as theirs
			  from meeting m
			  left join level ours on ours.name = m.our_level
			  left join level theirs on theirs.name = m.partner_level
			), subject as (
			  select id, 'T' as measure, '' as subject from counted
			  union all
			  select distinct mp.meeting_id, 'P', whole.id::text from meeting_partner mp
			  join whole on whole.part = mp.partner_id
			  union all
			  select meeting_id, 'M', partner_id::text from meeting_partner
			  union all
			  select distinct mp.meeting_id, 'C', p.country
			  from meeting_partner mp
			  join partner p on p.id = mp.partner_id
			  where p.country is not null
			  union all
			  select id, 'A', code from touched
			  union all
			  select id, 'V', ours || '/' || theirs from seated
			), slot as (
			  select id, 1 as slot from counted
			  union all
			  select id, case when mode = 'ONLINE' then 4 when country = 'ID' then 2
			    when country is not null then 3 else 5 end
			  from meeting
			  union all
			  select id, 6 + position from touched
			), block as (
			  select counted.*, grain, start
			  from counted
			  cross join lateral (values
			    ('E', date '1900-01-01'),
			    ('Y', date_trunc('year', date::timestamp)::date),
			    ('Q', date_trunc('quarter', date::timestamp)::date),
			    ('M', date_trunc('month', date::timestamp)::date),
			    ('D', (select max(day)::date
			           from unnest(array[1, 6, 11, 16, 21, 26]) of_month
			           cross join lateral (select make_date(extract(year from date)::int,
			             extract(month from date)::int, of_month))
			             first (day)
			           where day <= date))) block (grain, start)
			), expected as (
			  select scope.key as scope, s.measure, clearance, block.grain, block.start, s.subject, slot.slot,
			    count(*)::int as figure
			  from block
			  join (select id, '' as key from counted union all select id, key from party)
			    scope on scope.id = block.id
			  join subject s on s.id = block.id
			  join slot on slot.id = block.id
			  join unnest(enum_range(null::classification)) clearance on block.classification <= clearance
			  where scope.key = ''
			    or (s.measure <> 'A' and block.grain in ('E', 'Y', 'M'))
			  group by 1, 2, 3, 4, 5, 6, 7
			), kept as (
			  select t.scope, t.measure, t.clearance, t.grain, t.start, t.subject, f.slot::int, f.figure
			  from tally t
			  cross join unnest(t.figures) with ordinality f (figure, slot)
			  where f.figure <> 0
			    and t.scope not like '%:%'
			)
			""";

	private Recount() {
	}

	/** What the tallies say otherwise than the records, each in a line. */
	public static List<@Nullable String> differences() {
		TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
		return TestDatabase.sql().sql(EXPECTED + """
				select 'missing ' || (a.*)::text from (select * from expected except select * from kept) a
				union all
				select 'surplus ' || (b.*)::text from (select * from kept except select * from expected) b
				limit 20
				""").query(String.class).list();
	}

	/**
	 * What meetings add to the figures of a scope, otherwise than their records have it.
	 */
	public static List<@Nullable String> misscoped() {
		return TestDatabase.sql().sql(PARTIES + """
				, counted as (
				  select * from meeting where status = 'HELD' and kind <> 'INTERNAL' and trashed_at is null
				), scope as (
				  select id, '' as key from counted
				  union all
				  select party.id, party.key from party join counted using (id)
				), expected as (
				  select scope.key, m.date, m.id, m.classification, array_to_string(d.subjects, ' '), d.slots
				  from scope
				  join counted m using (id)
				  join meeting_digest d on d.meeting_id = m.id
				), kept as (
				  select scope, date, meeting_id, classification, subjects, slots from meeting_scope
				)
				select 'missing ' || (a.*)::text from (select * from expected except select * from kept) a
				union all
				select 'surplus ' || (b.*)::text from (select * from kept except select * from expected) b
				limit 20
				""").query(String.class).list();
	}

	/** The keys under which meetings stand otherwise than their records have it. */
	public static List<@Nullable String> misplaced() {
		return TestDatabase.sql().sql(PARTIES + """
				, touched as (
				  select distinct ma.meeting_id as id, 'A' || a.code as key
				  from meeting_area ma
				  join area own on own.code = ma.area_code
				  join area a on a.code = own.code or a.code = own.parent_code
				), key as (
				  select * from party
				  union all
				  select * from touched
				  union all
				  select id, party.key || ' ' || touched.key from party join touched using (id)
				  union all
				  select meeting_id, 'D' || delegate_id from attendance
				  union all
				  select id, 'L' || our_level from meeting where our_level is not null
				  union all
				  select id, 'L' || partner_level from meeting where partner_level is not null
				    and partner_level is distinct from our_level
				), expected as (
				  select case when m.trashed_at is not null then '~' else '' end || key.key, m.date, m.id,
				    m.classification,
				    m.status = 'HELD' and m.kind <> 'INTERNAL' and m.trashed_at is null
				  from key
				  join meeting m using (id)
				), kept as (
				  select key, date, meeting_id, classification, counted from meeting_key
				)
				select 'missing ' || (a.*)::text from (select * from expected except select * from kept) a
				union all
				select 'surplus ' || (b.*)::text from (select * from kept except select * from expected) b
				limit 20
				""").query(String.class).list();
	}

}
