-- What becomes of all that hangs on a partner or a person when that record is merged into another, and when that is
-- undone.

-- Who a partner or a person is by now.
create or replace function standing(kind text, record_id bigint) returns bigint
  language plpgsql stable
  as $$
  declare
    here bigint := record_id;
    further bigint;
  begin
    loop
      if kind = 'partner' then
        select merged_into into further from partner where id = here;
      else
        select merged_into into further from delegate where id = here;
      end if;
      exit when further is null;
      here := further;
    end loop;
    return here;
  end
  $$;

-- The columns that lead to partners or to people, be it by way of another table, as the schema has them. The row is a
-- part of the record (owner) that the first column of its key (part_key) leads to, or is one itself. A record's own
-- parts stay with it. The rest is said in SQL: of r and s, rows of the table; of w, a row of it as it once was.
create or replace function hanging_on(kind text)
  returns table (part text, col text, depth integer, owner text, owner_key text, part_key text,
    -- whether its rows have places in a list, and whether the place is all that tells two of them apart
    listed boolean, placed boolean,
    -- whether s says what r says, where there can't or need not be both; null where there can
    alike text,
    -- whether r is the row that w was
    same text,
    -- whether all that w leads to together is there
    anchored text,
    -- whether r must stay as it is
    frozen text,
    -- the columns of which one of two rows can have what the other lacks, and those of them that are flags
    plain text[], flags text[],
    -- those that lead to partners or people, and to which
    led_cols text[], led_kinds text[])
  language sql stable
  as $$
    with recursive led as (
      select k.oid as constraint_id, k.conrelid as part, own.attname::text as col, k.confrelid as target,
        other.attname::text as target_col, cardinality(k.conkey) as width
      from pg_constraint k
      cross join unnest(k.conkey, k.confkey) as pair (own, other)
      join pg_attribute own on own.attrelid = k.conrelid and own.attnum = pair.own
      join pg_attribute other on other.attrelid = k.confrelid and other.attnum = pair.other
      where k.contype = 'f'
        and k.connamespace = 'public'::regnamespace
        and own.attname <> 'merged_into'
    ), hanging as (
      select part, col, 1 as depth from led where target = kind::regclass and target_col = 'id'
      union
      select led.part, led.col, depth + 1
      from hanging
      join led on led.target = hanging.part and led.target_col = hanging.col
    ), key as (
      select i.indrelid as part, array_agg(a.attname::text order by place.n) as cols
      from pg_index i
      cross join unnest(i.indkey::smallint[]) with ordinality as place (attnum, n)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = place.attnum
      where i.indisprimary
      group by i.indrelid
    ), written as (
      select attrelid as part
      from pg_attribute
      where attname = 'version'
        and atttypid = 'integer'::regtype
    ), owned as (
      select h.part, h.col, h.depth, key.cols as key, h.part as owner, key.cols[1] as owner_key
      from hanging h
      join key using (part)
      where h.part in (select part from written)
      union all
      select h.part, h.col, h.depth, key.cols, l.target, l.target_col
      from hanging h
      join key using (part)
      left join led l on l.part = h.part and l.col = key.cols[1] and l.width = 1
        and l.target in (select part from written)
      where h.part not in (select part from written)
        and key.cols[1] <> h.col
    ), known as (
      select o.*,
        exists (select from pg_attribute a where a.attrelid = o.part and a.attname = 'position') as listed,
        'position' = any (o.key) as placed
      from owned o
    )
    select k.part::regclass::text, k.col, k.depth, k.owner::regclass::text, k.owner_key, k.key[1], k.listed, k.placed,
      case
        when k.placed then format('to_jsonb(s) - %1$L::text[] = to_jsonb(r) - %1$L::text[]', array['position', k.col])
        when k.col = any (k.key) then (
          select string_agg(format('s.%1$I = r.%1$I', c), ' and ') from unnest(k.key) c where c <> k.col)
      end,
      (select string_agg(
          case when l.target is null then format('r.%1$I = w.%1$I', c)
          else format('r.%1$I = standing(%2$L, w.%1$I)', c, l.target::regclass::text) end, ' and ')
        from unnest(k.key) c
        left join led l on l.part = k.part and l.col = c and l.width = 1 and c <> k.key[1]
          and l.target in ('partner'::regclass, 'delegate'::regclass)
        where c <> k.col),
      coalesce((
        select string_agg(
          format('(%s is null or exists (select from %I t where %s))', f.cols, f.target, f.pairs), ' and ')
        from (
          select l.target::regclass::text as target,
            string_agg(format('w.%I', l.col), ' || '''' || ') as cols,
            string_agg(format('t.%I = w.%I', l.target_col, l.col), ' and ') as pairs
          from led l
          where l.part = k.part
            and l.width > 1
          group by l.constraint_id, l.target
        ) f), 'true'),
      case
        -- whom any state of a record named is named by it for ever
        when k.part = 'record_person'::regclass then 'true'
        when k.owner = 'meeting_record'::regclass then
          'exists (select from meeting_record f where f.meeting_id = r.meeting_id and f.state = ''AGREED'')'
        else 'false'
      end,
      c.plain, c.flags, c.led_cols, c.led_kinds
    from known k
    cross join lateral (
      select
        coalesce(array_agg(a.attname::text) filter (where l.target is null and a.attname <> all (k.key)), '{}')
          as plain,
        coalesce(array_agg(a.attname::text) filter (where l.target is null and a.atttypid = 'boolean'::regtype), '{}')
          as flags,
        coalesce(array_agg(a.attname::text) filter (where e.kind is not null), '{}') as led_cols,
        coalesce(array_agg(e.kind) filter (where e.kind is not null), '{}') as led_kinds
      from pg_attribute a
      left join lateral (select target from led where led.part = k.part and led.col = a.attname limit 1) l on true
      left join lateral (
        select x.kind
        from (values ('partner'), ('delegate')) x (kind)
        where exists (
          with recursive up as (
            select led.target, led.target_col from led where led.part = k.part and led.col = a.attname
            union
            select led.target, led.target_col from up join led on led.part = up.target and led.col = up.target_col
          )
          select from up where up.target = x.kind::regclass and up.target_col = 'id')
        limit 1
      ) e on true
      where a.attrelid = k.part
        and a.attnum > 0
        and not a.attisdropped
        and a.attgenerated = ''
        and a.attname <> 'position'
    ) c
    order by k.depth, 1, 2
  $$;

-- Gives the rows of some records their places anew, in the order in which they are by a key of places: so that none has
-- that of another on the way, they first have places below all others.
create or replace function place_anew(part text, part_key text, owners bigint[]) returns void
  language plpgsql
  as $$
  begin
    execute format('
      update %1$I r
      set position = -1000000 - placed.n
      from (
        select %2$I as owner, position, row_number() over (partition by %2$I order by abs(position)) as n
        from %1$I
        where %2$I = any ($1)
      ) placed
      where r.%2$I = placed.owner
        and r.position = placed.position', part, part_key) using owners;
    execute format('update %1$I set position = -1000001 - position where %2$I = any ($1)', part, part_key) using owners;
  end
  $$;

-- Waits for all who write what hangs on one of the two, and lets nobody write it until the end: first for the records
-- that it is part of, as their writers hold those before the two; then, as nothing more can come to hang on these, for
-- what came meanwhile.
create or replace function hold_merger(kind text, into_id bigint, from_id bigint, merging bigint) returns void
  language plpgsql
  as $$
  begin
    perform hold_owners(kind, from_id, merging);
    execute format('select from %I where id in ($1, $2) order by id for update', kind) using into_id, from_id;
    perform hold_owners(kind, from_id, merging);
  end
  $$;

create or replace function hold_owners(kind text, from_id bigint, merging bigint) returns void
  language plpgsql
  as $$
  declare
    h record;
  begin
    for h in select * from hanging_on(kind) order by owner, col loop
      if h.owner is null then
        raise exception 'Of which record a row of % is a part, its key does not tell', h.part;
      end if;
      execute format('
        select
        from %1$I o
        where o.%2$I in (
          select r.%3$I from %4$I r where r.%5$I = $1 and not %6$s
          union
          select owner_id from merger_row where merger_id = $2 and part = %4$L and col = %5$L)
        order by o.%2$I
        for no key update', h.owner, h.owner_key, h.part_key, h.part, h.col, h.frozen) using from_id, merging;
    end loop;
  end
  $$;

-- The records that some of a merger's rows are parts of, which have changed with them.
create or replace function change_owners(merging bigint, author text)
  returns table (owner text, id bigint, classification classification)
  language plpgsql
  as $$
  declare
    h record;
  begin
    for h in
      select distinct x.owner, x.owner_key
      from hanging_on((select lower(kind) from merger where merger.id = merging)) x
      order by 1
    loop
      return query execute format('
        update %1$I o
        set version = version + 1, updated_at = clock_timestamp(), updated_by = $2
        where o.%2$I in (select owner_id from merger_row where merger_id = $1 and owner = %1$L and not settled)
        returning %1$L, o.%2$I, coalesce((to_jsonb(o) ->> ''classification'')::classification, ''OPEN'')',
        h.owner, h.owner_key) using merging, author;
    end loop;
    insert into record_person (meeting_id, delegate_id)
    select distinct s.meeting_id, s.delegate_id
    from record_speaker s
    join merger_row j on j.owner = 'meeting_record' and j.owner_id = s.meeting_id
    where j.merger_id = merging
    on conflict do nothing;
    update merger_row set settled = true where merger_id = merging and not settled;
  end
  $$;

-- Moves all that hangs on the record that goes. Where the one that stays has the like of a row already, that one gets
-- what it lacks of the other, which is left out.
create or replace function merge_references(merging bigint, author text)
  returns table (owner text, id bigint, classification classification)
  language plpgsql
  as $$
  declare
    m merger;
    h record;
  begin
    select * into strict m from merger where merger.id = merging;
    for h in select * from hanging_on(lower(m.kind)) where frozen <> 'true' loop
      if h.alike is not null then
        execute format('
          with gone as (
            delete from %1$I r
            using %1$I s
            where r.%2$I = $2
              and s.%2$I = $3
              and %3$s
              and not %4$s
            returning r.%5$I as owner_id, to_jsonb(r) as was, to_jsonb(s) as twin
          )
          insert into merger_row (merger_id, part, col, owner, owner_id, was, twin_was, twin_now)
          select $1, %1$L, %2$L, %6$L, owner_id, was, twin, twin from gone',
          h.part, h.col, h.alike, h.frozen, h.part_key, h.owner) using merging, m.from_id, m.into_id;
        perform fill_twins(merging, h.part, h.col, h.part_key, h.plain, h.flags, h.same);
        if h.listed then
          perform place_anew(h.part, h.part_key, array(
            select distinct owner_id
            from merger_row
            where merger_id = merging
              and part = h.part
              and col = h.col));
        end if;
      end if;
      execute format('
        with noted as (
          insert into merger_row (merger_id, part, col, owner, owner_id, was)
          select $1, %1$L, %2$L, %5$L, r.%4$I, to_jsonb(r) from %1$I r where r.%2$I = $2 and not %3$s
        )
        update %1$I r set %2$I = $3 where r.%2$I = $2 and not %3$s',
        h.part, h.col, h.frozen, h.part_key, h.owner) using merging, m.from_id, m.into_id;
    end loop;
    return query select * from change_owners(merging, author);
  end
  $$;

-- Gives the rows that stay what they lack of those that were left out.
create or replace function fill_twins(merging bigint, part text, col text, part_key text, plain text[], flags text[],
    same text)
  returns void
  language plpgsql
  set enable_nestloop = off
  as $$
  begin
    if cardinality(plain) = 0 then
      return;
    end if;
    execute format('
      with filled as (
        update %1$I r
        set %2$s
        from merger_row j
        cross join lateral jsonb_populate_record(null::%1$I, j.twin_was) w
        cross join lateral jsonb_populate_record(null::%1$I, j.was) g
        where j.merger_id = $1
          and j.part = %1$L
          and j.col = %3$L
          and j.twin_was is not null
          and r.%5$I = j.owner_id
          and r.%3$I = w.%3$I
          and %4$s
        returning j.owner_id, j.number, to_jsonb(r) as now
      )
      update merger_row j
      set twin_now = filled.now
      from filled
      where j.merger_id = $1
        and j.part = %1$L
        and j.col = %3$L
        and j.owner_id = filled.owner_id
        and j.number = filled.number',
      part,
      (select string_agg(
          case when c = any (flags) then format('%1$I = r.%1$I or g.%1$I', c)
          else format('%1$I = coalesce(r.%1$I, g.%1$I)', c) end, ', ')
        from unnest(plain) c), col, same, part_key) using merging;
  end
  $$;

-- Puts back what hung on the record that went, wherever nobody has changed since whose it is.
create or replace function unmerge_references(merging bigint, author text)
  returns table (owner text, id bigint, classification classification)
  language plpgsql
  as $$
  declare
    m merger;
    h record;
    j merger_row;
  begin
    select * into strict m from merger where merger.id = merging;
    for h in select * from hanging_on(lower(m.kind)) where frozen <> 'true' loop
      if h.placed then
        perform put_back_placed(m, h.part, h.col, h.part_key, h.frozen);
      else
        perform put_back_keyed(m, h.part, h.col, h.part_key, h.same, h.frozen);
      end if;
      for j in
        select *
        from merger_row
        where merger_id = merging
          and part = h.part
          and col = h.col
          and twin_was is not null
        order by owner_id, (was ->> 'position')::integer
      loop
        perform put_back_left_out(m, j, h.part_key, h.placed, h.same, h.anchored, h.frozen, h.plain, h.flags,
          h.led_cols, h.led_kinds);
      end loop;
      perform follow_back(m, h.part, h.col, h.part_key);
    end loop;
    return query select * from change_owners(merging, author);
  end
  $$;

-- The same, each row by its key. How many rows there are no plan can know, as they were written just now: joins that
-- look at one for each of the other would take minutes.
create or replace function put_back_keyed(m merger, part text, col text, part_key text, same text, frozen text)
  returns void
  language plpgsql
  set enable_nestloop = off
  as $$
  begin
    execute format('
      with back as (
        update %1$I r
        set %2$I = $2
        from merger_row j
        cross join lateral jsonb_populate_record(null::%1$I, j.was) w
        where j.merger_id = $1
          and j.part = %1$L
          and j.col = %2$L
          and j.twin_was is null
          and r.%3$I = j.owner_id
          and r.%2$I = $3
          and %4$s
          and not %5$s
        returning j.owner_id, j.number
      )
      update merger_row j
      set settled = false
      from back
      where j.merger_id = $1
        and j.part = %1$L
        and j.col = %2$L
        and j.owner_id = back.owner_id
        and j.number = back.number', part, col, part_key, same, frozen) using m.id, m.from_id, m.into_id;
  end
  $$;

-- The same for rows that only their places tell apart, and those may have moved: the row that says the same, else the
-- one at the same place.
create or replace function put_back_placed(m merger, part text, col text, part_key text, frozen text) returns void
  language plpgsql
  set enable_nestloop = off
  as $$
  begin
    execute format('
      with gone as (
        select number, owner_id, (was ->> ''position'')::integer as position, was - %5$L::text[] as said,
          row_number() over (partition by owner_id, was - %5$L::text[] order by (was ->> ''position'')::integer) as n
        from merger_row
        where merger_id = $1
          and part = %1$L
          and col = %2$L
          and twin_was is null
      ), here as (
        select r.%3$I as owner_id, r.position, to_jsonb(r) - %5$L::text[] as said,
          row_number() over (partition by r.%3$I, to_jsonb(r) - %5$L::text[] order by r.position) as n
        from %1$I r
        where r.%2$I = $3
          and r.%3$I in (select owner_id from gone)
          and not %4$s
      ), said as (
        select gone.number, here.owner_id, here.position from gone join here using (owner_id, said, n)
      ), found as (
        select * from said
        union all
        select gone.number, here.owner_id, here.position
        from gone
        join here using (owner_id, position)
        where gone.number not in (select number from said)
          and (here.owner_id, here.position) not in (select owner_id, position from said)
      ), back as (
        update %1$I r
        set %2$I = $2
        from found
        where r.%3$I = found.owner_id
          and r.position = found.position
        returning found.owner_id, found.number
      )
      update merger_row j
      set settled = false
      from back
      where j.merger_id = $1
        and j.part = %1$L
        and j.col = %2$L
        and j.owner_id = back.owner_id
        and j.number = back.number', part, col, part_key, frozen, array['position', col])
      using m.id, m.from_id, m.into_id;
  end
  $$;

-- Puts a row back that was left out, where the one that has its part is still there: that one is again as it was, but
-- for what was changed of it since.
create or replace function put_back_left_out(m merger, j merger_row, part_key text, placed boolean,
    same text, anchored text, frozen text, plain text[], flags text[], led_cols text[], led_kinds text[])
  returns void
  language plpgsql
  as $$
  declare
    twin jsonb;
    back jsonb := j.was;
    said text[] := array['position', j.col];
    there boolean;
  begin
    execute format('
      select to_jsonb(r)
      from %1$I r
      cross join jsonb_populate_record(null::%1$I, $1) w
      where r.%2$I = $2
        and not %3$s
        and %4$s
      limit 1', j.part, j.col, frozen,
      case when placed then format('r.%I = $3 and to_jsonb(r) - %L::text[] in ($4 - %2$L::text[], $5 - %2$L::text[])',
        part_key, said) else same end)
      into twin
      using j.twin_was, m.into_id, j.owner_id, j.twin_was, j.twin_now;
    if twin is null then
      return;
    end if;
    for i in 1 .. cardinality(led_cols) loop
      if led_cols[i] <> j.col and back -> led_cols[i] <> 'null' then
        back := back || jsonb_build_object(led_cols[i], standing(led_kinds[i], (back ->> led_cols[i])::bigint));
      end if;
    end loop;
    for i in 1 .. cardinality(flags) loop
      if (j.twin_now -> flags[i])::boolean and not (twin -> flags[i])::boolean then
        back := back || jsonb_build_object(flags[i], false);
      end if;
    end loop;
    execute format('select %2$s from jsonb_populate_record(null::%1$I, $1) w', j.part, anchored) into there using back;
    if not there then
      return;
    end if;
    if cardinality(plain) > 0 and j.twin_now <> j.twin_was then
      execute format('
        update %1$I r
        set %2$s
        from jsonb_populate_record(null::%1$I, $1) w
        cross join jsonb_populate_record(null::%1$I, $2) n
        where r.%3$I = w.%3$I
          and %4$s', j.part,
        (select string_agg(
            format('%1$I = case when r.%1$I is not distinct from n.%1$I then w.%1$I else r.%1$I end', c), ', ')
          from unnest(plain) c), j.col, same) using j.twin_was, j.twin_now;
    end if;
    if back ? 'position' then
      execute format('update %1$I set position = -2 * position - 2 where %2$I = $1', j.part, part_key)
        using j.owner_id;
      back := back || jsonb_build_object('position', -2 * (back ->> 'position')::integer - 1);
    end if;
    execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', j.part) using back;
    if back ? 'position' then
      perform place_anew(j.part, part_key, array[j.owner_id]);
    end if;
    update merger_row r
    set settled = false
    where r.merger_id = j.merger_id
      and r.part = j.part
      and r.col = j.col
      and r.owner_id = j.owner_id
      and r.number = j.number;
  end
  $$;

-- What leads by way of a row that went back goes with it, whoever wrote it.
create or replace function follow_back(m merger, part text, col text, part_key text) returns void
  language plpgsql
  as $$
  declare
    f record;
  begin
    for f in
      select k.confrelid::regclass::text as target, string_agg(
          format('t.%I = %s', other.attname,
            case when own.attname = col then '$ID' else format('r.%I', own.attname) end), ' and ') as pairs
      from pg_constraint k
      cross join unnest(k.conkey, k.confkey) as pair (own, other)
      join pg_attribute own on own.attrelid = k.conrelid and own.attnum = pair.own
      join pg_attribute other on other.attrelid = k.confrelid and other.attnum = pair.other
      where k.contype = 'f'
        and k.conrelid = part::regclass
        and cardinality(k.conkey) > 1
      group by k.oid
      having bool_or(own.attname = col)
    loop
      execute format('
        update %1$I r
        set %2$I = $2
        where r.%2$I = $3
          and r.%3$I in (select owner_id from merger_row where merger_id = $1)
          and not exists (select from %4$I t where %5$s)
          and exists (select from %4$I t where %6$s)', part, col, part_key, f.target,
        replace(f.pairs, '$ID', '$3'), replace(f.pairs, '$ID', '$2')) using m.id, m.from_id, m.into_id;
    end loop;
  end
  $$;

-- Whoever was said to be another than the record that goes is another than the one that stays.
create or replace function inherit_dismissals(merged text, into_id bigint, from_id bigint, author text) returns void
  language sql
  as $$
    insert into likeness_dismissal (kind, one_id, other_id, dismissed_by)
    select kind, least(into_id, third), greatest(into_id, third), author
    from (
      select kind, case when one_id = from_id then other_id else one_id end as third
      from likeness_dismissal
      where kind = merged
        and from_id in (one_id, other_id)
    ) told
    where third <> into_id
    on conflict do nothing
  $$;

-- Sees to it, by stay_off_merged, that nothing comes to hang on a record that leads to another, on every table that
-- names partners or people. A migration that adds such a table calls it again. The trigger's name comes after those of
-- foreign keys, which wait for whoever merges. What records have named stays so; and what people are found by is made
-- of the records as they are, of those too that were merged: a guard before it, and nothing could be made anew.
create or replace function guard_references() returns void
  language plpgsql
  as $$
  declare
    found record;
  begin
    for found in
      select k.conrelid::regclass::text as part, k.confrelid::regclass::text as kind, a.attname::text as col
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f'
        and k.confrelid in ('partner'::regclass, 'delegate'::regclass)
        and a.attname <> 'merged_into'
        and k.conrelid not in ('record_person'::regclass, 'delegate_text'::regclass)
    loop
      execute format(
        'create or replace trigger stay_off_merged_%2$s after insert or update of %2$I on %1$I
          for each row execute function stay_off_merged(%3$L, %2$L)', found.part, found.col, found.kind);
    end loop;
  end
  $$;
