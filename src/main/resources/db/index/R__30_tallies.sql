-- The figures of blocks of time, see tally: added to from digest_change, which writers only append to.

-- Brings them up to date, one caller at a time: how many changes there were. A scope begins with the source of what is
-- counted, which for meetings is empty. Meetings have their areas in slots, commitments have them as subjects, and can
-- be asked for by area and unit as by party; agreements only all together.
create or replace function fold_changes() returns bigint
  language plpgsql
  set work_mem = '64MB'
  as $$
  declare
    size integer := (select greatest(6 + max(position), 18) from area);
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
        select source, source as scope, subject, classification, block_of('D', date) as start, array[%1$s] as figures
        from taken
        cross join unnest(subjects) subject
        group by 1, 2, 3, 4, 5
      ), of_party as (
        select source, source || party as scope, subject, classification, block_of('M', date) as start,
          array[%1$s] as figures
        from taken
        cross join unnest(subjects) party
        cross join unnest(subjects) subject
        where case source
            when '' then left(party, 1) in (key('PARTNER', ''), key('COUNTRY', ''))
              and left(subject, 1) <> key('AREA', '')
            when 'agreement:' then false
            else left(party, 1) in (key('PARTNER', ''), key('COUNTRY', ''), key('AREA', ''), key('UNIT', ''))
          end
        group by 1, 2, 3, 4, 5
      ), by_month as (
        select source, scope, subject, classification, block_of('M', start) as start, array[%2$s] as figures
        from by_day
        group by 1, 2, 3, 4, 5
        union all
        select * from of_party
      ), by_quarter as (
        select source, scope, subject, classification, block_of('Q', start) as start, array[%2$s] as figures
        from by_month
        group by 1, 2, 3, 4, 5
      ), by_year as (
        select source, scope, subject, classification, block_of('Y', start) as start, array[%2$s] as figures
        from by_quarter
        group by 1, 2, 3, 4, 5
      ), by_block as (
        select 'D' as grain, * from by_day
        union all
        select 'M', * from by_month
        union all
        select 'Q', * from by_quarter where scope = source
        union all
        select 'Y', * from by_year
        union all
        select 'E', source, scope, subject, classification, block_of('E', min(start)), array[%2$s]
        from by_year
        group by source, scope, subject, classification
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
