-- Figures of one partner or one country cost no more the more meetings it has: they are tallied, too, by all whose figures
-- their meetings add to. So that all time is one block, that is one.

drop table tally;

-- The counted meetings of a block of time that a reader of a clearance sees, by figure: an array in the order of
-- slots_of(). Scope: of all meetings the empty one, else of those under that key of meeting_key, a partner's or a
-- country's. Measures and their subjects: T all of them together, P a partner with its parts, M a partner itself, C a
-- country, A an area; L "2/3" our level against the partner's. Blocks: E everything, Y years, Q quarters, M months, D sixths
-- of a month. Of partners and countries there are E, Y and Q, and M of T: the rest is counted under their keys.
create table tally (
  scope text collate "C" not null,
  measure text collate "C" not null,
  clearance classification not null,
  grain text collate "C" not null check (grain in ('D', 'M', 'Q', 'Y', 'E')),
  start date not null,
  subject text collate "C" not null,
  figures integer[] not null,
  primary key (scope, measure, clearance, grain, start, subject)
);

-- The first day of the block that a day lies in. The sixths of a month begin on its 1st, 6th, 11th, 16th, 21st and 26th.
create or replace function block_of(grain text, day date) returns date
  language sql immutable strict parallel safe
  as $$
    select case grain
      when 'D' then date_trunc('month', day::timestamp)::date + 5 * least(5, (extract(day from day)::integer - 1) / 5)
      when 'M' then date_trunc('month', day::timestamp)::date
      when 'Q' then date_trunc('quarter', day::timestamp)::date
      when 'Y' then date_trunc('year', day::timestamp)::date
      else '1900-01-01'
    end
  $$;

-- Brings the tallies up to date, one caller at a time: how many changes there were.
create or replace function fold_changes() returns bigint
  language plpgsql
  set work_mem = '64MB'
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
        select '' as scope, subject, classification, block_of('D', date) as start, array[%1$s] as figures
        from taken
        cross join unnest(subjects) subject
        group by 1, 2, 3, 4
      ), of_party as (
        select case left(party, 1) when 'C' then 'C:' || substr(party, 2) else party end as scope, subject, classification,
          block_of('M', date) as start, array[%1$s] as figures
        from taken
        cross join unnest(subjects) party
        cross join unnest(subjects) subject
        where left(party, 1) in ('P', 'C')
          and left(subject, 1) <> 'A'
        group by 1, 2, 3, 4
      ), by_month as (
        select scope, subject, classification, block_of('M', start) as start, array[%2$s] as figures
        from by_day
        group by 1, 2, 3, 4
        union all
        select * from of_party
      ), by_quarter as (
        select scope, subject, classification, block_of('Q', start) as start, array[%2$s] as figures
        from by_month
        group by 1, 2, 3, 4
      ), by_year as (
        select scope, subject, classification, block_of('Y', start) as start, array[%2$s] as figures
        from by_quarter
        group by 1, 2, 3, 4
      ), by_block as (
        select 'D' as grain, * from by_day
        union all
        select 'M', * from by_month where scope = '' or subject = 'T'
        union all
        select 'Q', * from by_quarter
        union all
        select 'Y', * from by_year
        union all
        select 'E', scope, subject, classification, block_of('E', min(start)), array[%2$s]
        from by_year
        group by scope, subject, classification
      ), seen as (
        select scope, left(subject, 1) as measure, clearance, grain, start, substr(subject, 2) as subject,
          array[%2$s] as figures
        from by_block
        join unnest(enum_range(null::classification)) clearance on classification <= clearance
        group by scope, by_block.subject, clearance, grain, start
      ), added as (
        insert into tally (scope, measure, clearance, grain, start, subject, figures)
        select * from seen order by 1, 2, 3, 4, 5, 6
        on conflict (scope, measure, clearance, grain, start, subject) do update set figures = array[%3$s]
      )
      select count(*) from taken
      $sql$, set_bits, sums, merged) into folded;
    return folded;
  end
  $$;

-- Makes all of it anew from the records, while nobody writes: in the order of dates, so that the meetings of a day lie
-- together, as they do where they are logged when they are held.
create or replace function rebuild_digests() returns void
  language plpgsql
  as $$
  declare
    batch bigint[];
    first date;
  begin
    lock table meeting, partner in share mode;
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate meeting_key, meeting_digest, digest_change, tally;
    for batch in select array_agg(id) from meeting group by block_of('M', date) order by min(date) loop
      insert into meeting_digest select * from digests(batch) order by date, meeting_id;
    end loop;
    insert into meeting_key (key, date, meeting_id, classification, counted)
    select key collate "C", date, meeting_id, classification, counted
    from meeting_digest
    cross join unnest(keys) key
    order by 1, 2, 3;
    for first in select distinct block_of('Q', date) from meeting_digest where counted order by 1 loop
      insert into digest_change (sign, date, classification, subjects, slots)
      select 1, date, classification, subjects, slots
      from meeting_digest
      where counted
        and date >= first
        and date < first + interval '3 months';
      perform fold_changes();
    end loop;
  end
  $$;

select rebuild_digests();
