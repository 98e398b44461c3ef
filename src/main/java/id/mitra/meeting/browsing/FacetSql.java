package id.mitra.meeting.browsing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.KeyType;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.term.Level;
import id.mitra.platform.listing.Count;
import id.mitra.platform.text.Bilingual;

/**
 * The statement that counts by the values of filters: up to so many meetings one by one,
 * of more by the tallies, and where none are kept of the list's filters by its first
 * meetings. So its cost has an end.
 */
final class FacetSql {

	/** Of how many meetings of a long list, of which no figures are kept. */
	private static final int SAMPLE = 250;

	private static final String COUNTED = """
			with found (date, id) as materialized (
			  {found}
			), number as materialized (
			  select count(*)::integer as meetings from found
			), looked as materialized (
			  select *
			  from found
			  limit (select case when meetings <= {limit} then meetings else {sample} end from number)
			){tallies}, value as (
			  select left(word, 1) as facet, substr(word, 2) as value, meetings
			  from (
			    select ltrim(key, '~') as word, count(*)::integer as meetings
			    from looked
			    join meeting_digest d on d.meeting_id = looked.id
			    cross join unnest(d.keys) key
			    where {visible d}
			      and position(' ' in key) = 0
			    group by key
			  ) counted
			  union all
			  select '{level}', m.our_level, count(*)::integer
			  from looked
			  join meeting m on m.id = looked.id
			  where m.our_level is not null
			    and {visible m}
			    and strpos(:open, '{level}') > 0
			  group by m.our_level
			  union all
			  select '{year}', extract(year from date)::text, count(*)::integer
			  from looked
			  group by 2{tallied}
			), ranked as (
			  select facet, value, meetings, {name p} as name,
			    row_number() over (partition by facet
			      order by case facet when '{year}' then value end desc, meetings desc, value) as place
			  from value
			  left join partner p on p.id = case facet when '{partner}' then value::bigint end
			  where facet = any (string_to_array(:open, ','))
			    and (facet <> '{partner}' or {visible p})
			)
			select '' as facet, null as value, meetings, null as name, 0 as place
			from number
			union all
			select *
			from ranked
			where place <= :most
			""";

	/** The blocks that are added up, and what they do not have yet. */
	private static final String TALLIES = """
			, block as materialized (
			  select t.*
			  from (values ('{partner}', :grain), ('{country}', :grain), ('{levels}', :grain),
			    ('{total}', :within_years)) wanted (measure, grain)
			  cross join lateral (
			    select *
			    from tally t
			    where t.scope = :scope
			      and t.measure = wanted.measure
			      and t.clearance = cast(:clearance as classification)
			      and t.grain = wanted.grain
			      and t.start >= coalesce(cast(:first as date), '-infinity')
			      and t.start <= coalesce(cast(:last as date), 'infinity')
			    offset 0
			  ) t
			  where (select meetings from number) > {limit}
			), waiting as materialized (
			  select m.date, m.subjects, m.slots, m.sign
			  from digest_change m
			  where (select meetings from number) > {limit}
			    and m.source = ''
			    and (:scope = '' or :scope = any (m.subjects))
			    and m.date >= coalesce(cast(:first as date), '-infinity')
			    and m.date <= coalesce(cast(:last as date), 'infinity')
			    and (m.slots >> {slot}) & 1 = 1
			    and {visible m}
			)""";

	/** Years and areas are of all meetings together. */
	private static final String TALLIED = """

			union all
			select facet, value, sum(meetings)::integer
			from (
			  select measure as facet, subject as value, figures[{slot} + 1] as meetings
			  from block
			  where measure in ('{partner}', '{country}')
			  union all
			  select '{level}', {our level}, figures[{slot} + 1]
			  from block
			  where measure = '{levels}'
			  union all
			  select '{year}', extract(year from start)::text, figures[{slot} + 1]
			  from block
			  where measure = '{total}'
			  union all
			  select '{area}', a.code, figures[{areas} + a.position + 1]
			  from block
			  cross join area a
			  where measure = '{total}'
			  union all
			  select left(subject, 1), substr(subject, 2), sign
			  from waiting
			  cross join unnest(subjects) subject
			  where left(subject, 1) in ('{partner}', '{country}')
			  union all
			  select '{level}', {our level}, sign
			  from waiting
			  cross join unnest(subjects) word
			  cross join substr(word, 2) subject
			  where left(word, 1) = '{levels}'
			  union all
			  select '{year}', extract(year from date)::text, sign
			  from waiting
			  union all
			  select '{area}', a.code, sign
			  from waiting
			  join area a on (slots >> ({areas} + a.position)) & 1 = 1
			) part
			where value is not null
			group by facet, value
			having sum(meetings) > 0""";

	/** Whom the list is narrowed to, by name, though it be empty. */
	private static final String CHOSEN_PARTNER = """
			union all
			select '{partner}', p.id::text, meetings, {name p}, 0
			from partner p
			cross join number
			where p.id = :partner
			  and {visible p}
			""";

	private static final String CHOSEN_DELEGATE = """
			union all
			select '{delegate}', d.id::text, meetings, d.full_name, 0
			from delegate d
			cross join number
			where d.id = :delegate
			  and {visible d}
			""";

	private static final String LEVELS = Arrays.stream(Level.values())
		.map((level) -> "'" + level + "'")
		.collect(Collectors.joining(", ", "(array[", "])[left(subject, 1)::integer + 1]"));

	private FacetSql() {
	}

	/**
	 * The statement.
	 * @param found a query that gives the list's meetings, one more than are counted
	 */
	static String of(MeetingQuery query, Optional<TalliedList> tallied, String found) {
		String sql = COUNTED + ((query.whom().partner() != null) ? CHOSEN_PARTNER : "")
				+ ((query.whom().delegate() != null) ? CHOSEN_DELEGATE : "");
		return sql.replace("{tallies}", tallied.isPresent() ? TALLIES : "")
			.replace("{tallied}", tallied.isPresent() ? TALLIED : "")
			.replace("{slot}", String.valueOf(tallied.map(TalliedList::slot).orElse(0)))
			.replace("{sample}", String.valueOf(tallied.isPresent() ? 0 : SAMPLE))
			.replace("{our level}", LEVELS)
			.replace("{areas}", String.valueOf(TalliedList.AREAS))
			.replace("{limit}", String.valueOf(Count.LIMIT))
			.replace("{partner}", KeyType.PARTNER.letter())
			.replace("{delegate}", KeyType.DELEGATE.letter())
			.replace("{country}", KeyType.COUNTRY.letter())
			.replace("{area}", KeyType.AREA.letter())
			.replace("{level}", KeyType.OUR_LEVEL.letter())
			.replace("{levels}", KeyType.LEVELS.letter())
			.replace("{year}", KeyType.TIME.letter())
			.replace("{total}", KeyType.TOTAL.letter())
			.replace("{name p}", Bilingual.nameOf("p"))
			.replace("{visible p}", Visibility.of("p"))
			.replace("{visible d}", Visibility.of("d"))
			.replace("{visible m}", Visibility.of("m"))
			.replace("{found}", found);
	}

}
