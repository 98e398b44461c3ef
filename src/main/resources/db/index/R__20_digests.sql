-- What lists and figures need of meetings, derived from the records in the writer's own transaction.

-- The digests of meetings as their records stand. A meeting's keys are those of each value that a list can be narrowed
-- by, with those of two values together where lists often are, and ~ before them in the trash; its subjects are the
-- keys by which it adds to figures.
create or replace function digests(ids bigint[]) returns setof meeting_digest
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
      select meeting_id, key('PARTNER', up.whole::text) as party from met join up on up.part = met.partner_id
      union
      select meeting_id, key('COUNTRY', country) from met where country is not null
    ), parties as (
      select meeting_id, array_agg(party) as parties from party group by meeting_id
    ), partners as (
      select meeting_id, array_agg(key('PARTNER_ALONE', partner_id::text)) as partners from met group by meeting_id
    ), touched as (
      select ma.meeting_id, array_agg(distinct key('AREA', a.code)) as areas,
        array_agg(distinct a.position) as positions
      from meeting_area ma
      join area own on own.code = ma.area_code
      join area a on a.code in (own.code, own.parent_code)
      where ma.meeting_id = any (ids)
      group by ma.meeting_id
    ), present as (
      select meeting_id, array_agg(key('DELEGATE', delegate_id::text)) as keys
      from attendance
      where meeting_id = any (ids)
      group by meeting_id
    ), known as (
      select m.*, coalesce(p.parties, '{}') as parties, coalesce(a.areas, '{}') as areas, a.positions,
        counted(m.status, m.kind, m.trashed_at) as counted
      from meeting m
      left join parties p on p.meeting_id = m.id
      left join touched a on a.meeting_id = m.id
      where m.id = any (ids)
    )
    select k.id, k.date, k.classification, k.counted,
      array(
        select case when k.trashed_at is null then '' else '~' end || key
        from (
          select unnest(k.parties || k.areas || d.keys)
          union all
          select party || ' ' || area from unnest(k.parties) party, unnest(k.areas) area
          union all
          select distinct key('LEVEL', level)
          from unnest(array[k.our_level, k.partner_level]) level
          where level is not null
        ) keys (key)
      ),
      case when k.counted then
        array[key('TOTAL', ''), key('LEVELS', level_of(k.our_level) || '/' || level_of(k.partner_level))]
        || k.parties || k.areas || coalesce(o.partners, '{}')
      else '{}' end,
      slots_of(k.mode, k.country, k.positions)
    from known k
    left join partners o on o.meeting_id = k.id
    left join present d on d.meeting_id = k.id
  $$;

-- Whoever derives something of a meeting's areas holds their places in the tree until the end, and whoever moves an
-- area waits for all of these and lets none begin: else a meeting written at the same time would count for where the
-- area was. No row of area is locked for it, as every meeting about an area would write to that row.
create or replace function hold_areas() returns void
  language sql
  as $$ select pg_advisory_xact_lock_shared(hashtext('area.parent_code')) $$;

-- Holds partners as they are, with all that they are part of, until the end: so that none moves in the tree or to
-- another country while something is derived of it.
create or replace function hold_partners(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform
    from partner
    where id in (
      with recursive up as (
        select unnest(ids) as id
        union
        select p.parent_id from up join partner p on p.id = up.id where p.parent_id is not null
      )
      select id from up
    )
    order by id
    for share;
  end
  $$;

-- Derives anew what hangs on meetings. First the places of areas are held, and their partners, before and now; only
-- then is anything read.
create or replace function refresh_meetings(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform hold_areas();
    perform hold_partners(array(
      select partner_id from meeting_partner where meeting_id = any (ids)
      union
      select partner_of(key)
      from meeting_digest, unnest(keys) key
      where meeting_id = any (ids)
        and partner_of(key) is not null
    ));
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

-- A partner has moved: to another place in the tree, or to another country.
create or replace function refresh_partner(partner bigint) returns void
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

-- An area has come under another one, or out of one: its meetings count for other areas than before.
create or replace function refresh_area(moved text) returns void
  language plpgsql
  as $$
  declare
    touched bigint[] := array(select meeting_id from meeting_area where area_code = moved order by meeting_id);
  begin
    perform refresh_meetings(touched);
    perform refresh_meeting_texts(touched);
  end
  $$;
