-- Administrators add, order and retire areas, and move one under another.

-- An area's position is its bit in the slots of what is derived (see slots_of) and never changes, is used by no other area,
-- and is the last that a bigint has a bit for at the most: 5 figures come before, and the sign tells what is taken away.
-- The order in which areas are shown is their sequence, each after the area that it is part of.
alter table area
  add constraint area_position_once unique (position),
  add constraint area_position_bit check (position between 0 and 57),
  add active boolean not null default true,
  add sequence integer not null default 0 check (sequence between 0 and 9999);

update area set sequence = 10 * (position + 1);

alter table area alter sequence drop default;

-- Whoever derives something of a meeting's areas holds their places in the tree until the end, and whoever moves an area
-- waits for all of these and lets none begin: else a meeting written at the same time would count for where the area was.
-- No row of area is locked for it, as every meeting about an area would write to that row.
create function hold_areas() returns void
  language sql
  as $$ select pg_advisory_xact_lock_shared(hashtext('area.parent_code')) $$;

-- Derives anew what hangs on meetings. First the places of areas are held; then their partners, before and now, as they
-- are with all that they are part of, so that none moves in the tree or to another country unseen; only then is anything
-- read.
create or replace function refresh_meetings(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform hold_areas();
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
    ), unscoped as (
      delete from meeting_scope s
      using old, unnest(scopes_of(old.keys)) as was (scope)
      where s.scope = was.scope
        and s.date = old.date
        and s.meeting_id = old.meeting_id
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select -1, date, classification, subjects, slots from old where counted;
    with new as (
      insert into meeting_digest select * from digests(ids) returning *
    ), listed as (
      insert into meeting_key (key, date, meeting_id, classification, counted)
      select key, date, meeting_id, classification, counted from new cross join unnest(keys) key
    ), scoped as (
      insert into meeting_scope (scope, date, meeting_id, classification, subjects, slots)
      select scope, date, meeting_id, classification, array_to_string(subjects, ' '), slots
      from new
      cross join unnest(scopes_of(keys)) scope
      where counted
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select 1, date, classification, subjects, slots from new where counted;
  end
  $$;

-- The text of meetings as their records are now. What their partners and delegates are called is held until the end, so
-- that a renaming at the same time either is in it or comes after it; so are the texts, whose words are counted.
create or replace function refresh_meeting_texts(ids bigint[]) returns void
  language plpgsql strict
  as $$
  declare
    was word_holder[];
    is_now word_holder[];
  begin
    perform hold_areas();
    perform
    from name_text
    where key in (select 'P' || partner_id from meeting_partner where meeting_id = any(ids)
                  union
                  select 'D' || delegate_id from attendance where meeting_id = any(ids)
                  union
                  select 'D' || delegate_id from statement where meeting_id = any(ids))
    order by key
    for share;
    insert into text_period (start, prefix)
    select distinct half_month(m.date), half_month_prefix(m.date)
    from meeting m
    where m.id = any(ids)
      and not exists (select from text_period known where known.start = half_month(m.date))
    on conflict do nothing;
    perform from meeting_text where id = any(ids) order by id for update;
    with written as (
      insert into meeting_text as t (id, date, classification, trashed_at, words)
      select * from text_of_meetings(ids) order by id
      on conflict (id) do update
      set date = excluded.date, classification = excluded.classification, trashed_at = excluded.trashed_at,
        words = excluded.words
      where (t.date, t.classification, t.trashed_at, t.words)
        is distinct from (excluded.date, excluded.classification, excluded.trashed_at, excluded.words)
      returning t.id, t.classification, t.trashed_at, t.words
    )
    select
      array_agg(row(old.classification, old.words)::word_holder) filter (where old.id is not null and old.trashed_at is null),
      array_agg(row(written.classification, written.words)::word_holder) filter (where written.trashed_at is null)
    into was, is_now
    from written
    left join meeting_text old on old.id = written.id;
    perform count_words(was, is_now);
  end
  $$;

-- An area has come under another one, or out of one: its meetings count for other areas than before.
create function refresh_area(moved text) returns void
  language plpgsql
  as $$
  declare
    touched bigint[] := array(select meeting_id from meeting_area where area_code = moved order by meeting_id);
  begin
    perform refresh_meetings(touched);
    perform refresh_meeting_texts(touched);
  end
  $$;
