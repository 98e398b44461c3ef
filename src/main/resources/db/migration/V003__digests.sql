-- What lists and figures need of meetings, derived from the records by refresh_meetings() in the writer's own
-- transaction. Nothing here refers to a record by foreign key: rebuild_digests() makes all of it anew.

-- A meeting under each value that a list can be narrowed by, in the order in which lists show it, so that a list costs
-- its rows however many meetings share the value. Keys, with ~ before them in the trash: P12 a partner with its parts, A:OSH an
-- area with its children, C:JP the country of a partner, D34 a delegate, L:MINISTER the level of either side; "P12 A:OSH"
-- and "C:JP A:OSH" both.
create table meeting_key (
  key text collate "C" not null,
  date date not null,
  meeting_id bigint not null,
  classification classification not null,
  counted boolean not null,
  primary key (key, date, meeting_id) include (classification, counted)
);

-- One row for each meeting: the keys it stands under and, where it counts (held, not among ourselves, not in the trash),
-- what it adds to the figures.
create table meeting_digest (
  meeting_id bigint primary key,
  date date not null,
  classification classification not null,
  counted boolean not null,
  keys text[] collate "C" not null,
  -- whose figures it adds to, see tally
  subjects text[] collate "C" not null,
  -- a bit for each figure it adds 1 to, see slots_of()
  slots bigint not null
);
create index on meeting_digest (date) where counted;

-- What writers have added to or taken from the figures since these were last brought up to date: appended, so that no
-- writer waits for another.
create table digest_change (
  id bigint generated always as identity primary key,
  sign integer not null check (sign in (-1, 1)),
  date date not null,
  classification classification not null,
  subjects text[] collate "C" not null,
  slots bigint not null
);

-- The counted meetings of a block of time that a reader of a clearance sees, by figure: an array in the order of
-- slots_of(). Measures and their subjects: T all meetings together, P a partner with its parts, M a partner itself, C a
-- country, A an area; L "2/3" our level against the partner's. Blocks: Y years, Q quarters, M months, D sixths of a month.
create table tally (
  measure text collate "C" not null,
  clearance classification not null,
  grain text collate "C" not null check (grain in ('D', 'M', 'Q', 'Y')),
  start date not null,
  subject text collate "C" not null,
  figures integer[] not null,
  primary key (measure, clearance, grain, start, subject)
);

-- The first day of the block that a day lies in. The sixths of a month begin on its 1st, 6th, 11th, 16th, 21st and 26th.
create function block_of(grain text, day date) returns date
  language sql immutable strict parallel safe
  as $$
    select case grain
      when 'D' then date_trunc('month', day::timestamp)::date + 5 * least(5, (extract(day from day)::integer - 1) / 5)
      when 'M' then date_trunc('month', day::timestamp)::date
      when 'Q' then date_trunc('quarter', day::timestamp)::date
      else date_trunc('year', day::timestamp)::date
    end
  $$;

-- The place of a level among the levels, the highest 0, none 6.
create function level_of(level text) returns integer
  language sql immutable parallel safe
  as $$
    select coalesce(array_position(array['HEAD_OF_GOVERNMENT', 'MINISTER', 'VICE_MINISTER', 'SENIOR_OFFICIAL', 'DIRECTOR',
      'WORKING'], level) - 1, 6)
  $$;

-- The figures that a meeting adds to, as bits: 0 all meetings, 1 at home, 2 abroad, 3 online, 4 at a place that is not on
-- record, 5 and on the area at each position.
create function slots_of(mode text, country text, positions integer[]) returns bigint
  language sql immutable parallel safe
  as $$
    select 1
      | (1::bigint << case when mode = 'ONLINE' then 3 when country is null then 4 when country = 'ID' then 1 else 2 end)
      | coalesce((select bit_or(1::bigint << (5 + position)) from unnest(positions) position), 0)
  $$;

create function digests(ids bigint[]) returns setof meeting_digest
  language sql stable
  as $$
    with recursive met as (
      select mp.meeting_id, mp.partner_id, p.country
      from meeting_partner mp
      join partner p on p.id = mp.partner_id
      where mp.meeting_id = any (ids)
    ), up as (
      select distinct partner_id as part, partner_id as whole from met
      union
      select up.part, p.parent_id from up join partner p on p.id = up.whole where p.parent_id is not null
    ), party as (
      select meeting_id, 'P' || up.whole as party from met join up on up.part = met.partner_id
      union
      select meeting_id, 'C:' || country from met where country is not null
    ), parties as (
      select meeting_id, array_agg(party) as parties from party group by meeting_id
    ), partners as (
      select meeting_id, array_agg('M' || partner_id) as partners from met group by meeting_id
    ), touched as (
      select ma.meeting_id, array_agg(distinct a.code) as codes, array_agg(distinct a.position) as positions
      from meeting_area ma
      join area own on own.code = ma.area_code
      join area a on a.code in (own.code, own.parent_code)
      where ma.meeting_id = any (ids)
      group by ma.meeting_id
    ), present as (
      select meeting_id, array_agg('D' || delegate_id) as keys
      from attendance
      where meeting_id = any (ids)
      group by meeting_id
    ), known as (
      select m.*, coalesce(p.parties, '{}') as parties, coalesce(a.codes, '{}') as codes, a.positions,
        m.status = 'HELD' and m.kind <> 'INTERNAL' and m.trashed_at is null as counted
      from meeting m
      left join parties p on p.meeting_id = m.id
      left join touched a on a.meeting_id = m.id
      where m.id = any (ids)
    )
    select k.id, k.date, k.classification, k.counted,
      array(
        select case when k.trashed_at is null then '' else '~' end || key
        from (
          select unnest(k.parties || d.keys)
          union all
          select 'A:' || code from unnest(k.codes) code
          union all
          select party || ' A:' || code from unnest(k.parties) party, unnest(k.codes) code
          union all
          select distinct 'L:' || level from unnest(array[k.our_level, k.partner_level]) level where level is not null
        ) keys (key)
      ),
      case when k.counted then array['T', 'L' || level_of(k.our_level) || '/' || level_of(k.partner_level)]
        || array(select replace(party, ':', '') from unnest(k.parties) party)
        || array(select 'A' || code from unnest(k.codes) code)
        || coalesce(o.partners, '{}')
      else '{}' end,
      slots_of(k.mode, k.country, k.positions)
    from known k
    left join partners o on o.meeting_id = k.id
    left join present d on d.meeting_id = k.id
  $$;

-- Derives anew what hangs on meetings. First their partners, before and now, are held as they are with all that they are
-- part of, so that none moves in the tree or to another country unseen; only then is anything read.
create function refresh_meetings(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform
    from partner
    where id in (
      with recursive up as (
        select partner_id as id from meeting_partner where meeting_id = any (ids)
        union
        select substring(key from '^~?P([0-9]+)$')::bigint
        from meeting_digest, unnest(keys) key
        where meeting_id = any (ids)
          and key ~ '^~?P[0-9]+$'
        union
        select p.parent_id from up join partner p on p.id = up.id where p.parent_id is not null
      )
      select id from up
    )
    order by id
    for share;
    with old as (
      delete from meeting_digest where meeting_id = any (ids) returning *
    ), unlisted as (
      delete from meeting_key k
      using old, unnest(old.keys) as was (key)
      where k.key = was.key
        and k.date = old.date
        and k.meeting_id = old.meeting_id
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select -1, date, classification, subjects, slots from old where counted;
    with new as (
      insert into meeting_digest select * from digests(ids) returning *
    ), listed as (
      insert into meeting_key (key, date, meeting_id, classification, counted)
      select key, date, meeting_id, classification, counted from new cross join unnest(keys) key
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select 1, date, classification, subjects, slots from new where counted;
  end
  $$;

-- A partner has moved: to another place in the tree, or to another country.
create function refresh_partner(partner bigint) returns void
  language sql
  as $$
    select refresh_meetings(array(
      with recursive tree as (
        select partner as id
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      )
      select distinct mp.meeting_id from tree join meeting_partner mp on mp.partner_id = tree.id
    ))
  $$;

-- Brings the tallies up to date, one caller at a time: how many changes there were.
create function fold_changes() returns bigint
  language plpgsql
  as $$
  declare
    size integer := (select 6 + max(position) from area);
    set_bits text;
    sums text;
    merged text;
    folded bigint;
  begin
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    select string_agg(format('sum(sign * ((slots >> %s) & 1)::integer)', n), ', ' order by n),
      string_agg(format('sum(figures[%s])::integer', n + 1), ', ' order by n),
      string_agg(format('coalesce(tally.figures[%s], 0) + excluded.figures[%s]', n + 1, n + 1), ', ' order by n)
    into set_bits, sums, merged
    from generate_series(0, size - 1) n;
    execute format($sql$
      with taken as (
        delete from digest_change returning *
      ), by_day as (
        select subject, classification, block_of('D', date) as start, array[%s] as figures
        from taken
        cross join unnest(subjects) subject
        group by 1, 2, 3
      ), by_month as (
        select subject, classification, block_of('M', start) as start, array[%s] as figures from by_day group by 1, 2, 3
      ), by_quarter as (
        select subject, classification, block_of('Q', start) as start, array[%2$s] as figures from by_month group by 1, 2, 3
      ), by_year as (
        select subject, classification, block_of('Y', start) as start, array[%2$s] as figures from by_quarter group by 1, 2, 3
      ), by_block as (
        select 'D' as grain, * from by_day
        union all
        select 'M', * from by_month
        union all
        select 'Q', * from by_quarter
        union all
        select 'Y', * from by_year
      ), seen as (
        select left(subject, 1) as measure, clearance, grain, start, substr(subject, 2) as subject,
          array[%2$s] as figures
        from by_block
        join unnest(enum_range(null::classification)) clearance on classification <= clearance
        group by by_block.subject, clearance, grain, start
      ), added as (
        insert into tally (measure, clearance, grain, start, subject, figures)
        select * from seen order by 1, 2, 3, 4, 5
        on conflict (measure, clearance, grain, start, subject) do update set figures = array[%3$s]
      )
      select count(*) from taken
      $sql$, set_bits, sums, merged) into folded;
    return folded;
  end
  $$;

-- Makes all of it anew from the records, while nobody writes.
create function rebuild_digests() returns void
  language plpgsql
  as $$
  declare
    batch bigint[];
    last bigint := 0;
    year integer;
  begin
    lock table meeting, partner in share mode;
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate meeting_key, meeting_digest, digest_change, tally;
    loop
      select array_agg(id), max(id)
      into batch, last
      from (select id from meeting where id > last order by id limit 20000) next;
      exit when batch is null;
      insert into meeting_digest select * from digests(batch);
    end loop;
    insert into meeting_key (key, date, meeting_id, classification, counted)
    select key collate "C", date, meeting_id, classification, counted
    from meeting_digest
    cross join unnest(keys) key
    order by 1, 2, 3;
    for year in select distinct extract(year from date) from meeting_digest where counted loop
      insert into digest_change (sign, date, classification, subjects, slots)
      select 1, date, classification, subjects, slots
      from meeting_digest
      where counted
        and date between make_date(year, 1, 1) and make_date(year, 12, 31);
      perform fold_changes();
    end loop;
  end
  $$;

create index on meeting (classification, date, id) where trashed_at is null;
create index on meeting (our_level, date, id) where trashed_at is null;

select rebuild_digests();
