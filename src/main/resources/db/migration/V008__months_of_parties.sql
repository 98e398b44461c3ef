-- Of partners and countries, too, no more than the half of a month is counted day by day at the ends of a period, where it
-- was the half of a quarter: a partner met daily had thousands of meetings there. There are blocks of months in place of
-- quarters, so that a meeting still adds to as many.

-- The counted meetings of a block of time that a reader of a clearance sees: see V005, but for the blocks. Of all meetings
-- there are all of them; of partners and countries E, Y and M: the rest is counted under their keys.

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
        select 'M', * from by_month
        union all
        select 'Q', * from by_quarter where scope = ''
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

-- Makes the tallies anew from the digests, while nobody writes.
create function rebuild_tallies() returns void
  language plpgsql
  as $$
  declare
    first date;
  begin
    truncate digest_change, tally;
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

-- Makes all of it anew from the records, while nobody writes: in the order of dates, so that the meetings of a day lie
-- together, as they do where they are logged when they are held.
create or replace function rebuild_digests() returns void
  language plpgsql
  as $$
  declare
    batch bigint[];
  begin
    lock table meeting, partner in share mode;
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate meeting_key, meeting_digest;
    for batch in select array_agg(id) from meeting group by block_of('M', date) order by min(date) loop
      insert into meeting_digest select * from digests(batch) order by date, meeting_id;
    end loop;
    insert into meeting_key (key, date, meeting_id, classification, counted)
    select key collate "C", date, meeting_id, classification, counted
    from meeting_digest
    cross join unnest(keys) key
    order by 1, 2, 3;
    perform rebuild_scopes();
    perform rebuild_tallies();
  end
  $$;

do $$
begin
  lock table meeting, partner in share mode;
  perform pg_advisory_xact_lock(hashtext('fold_changes'));
  perform rebuild_tallies();
end
$$;
