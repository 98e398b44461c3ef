-- What figures need of commitments, derived from the records in the writer's own transaction.

-- The figures that a commitment adds to on a day, as bits, six for each owner, ours first: what is open, late, done,
-- done on time, dropped, and what was due by that day or was done on time before.
create or replace function promise_slots(owner text, status text, last_day date, done_on date, today date)
  returns bigint
  language sql immutable parallel safe
  as $$
    select (
      case when status in ('OPEN', 'IN_PROGRESS') then 1 else 0 end
      | case when status in ('OPEN', 'IN_PROGRESS') and last_day < today then 2 else 0 end
      | case when status = 'DONE' then 4 else 0 end
      | case when done_on <= last_day then 8 else 0 end
      | case when status = 'DROPPED' then 16 else 0 end
      | case when last_day < today or done_on <= last_day then 32 else 0 end
    )::bigint << (6 * (array_position(array['OURS', 'PARTNER', 'JOINT'], owner) - 1))
  $$;

-- The digests of commitments as their records stand, late as of a day. What is proposed counts nowhere, and neither
-- does what lies in the trash, be it with its meeting.
create or replace function promise_digests(ids bigint[], today date) returns setof promise_digest
  language sql stable
  as $$
    with recursive promised as (
      select c.*
      from commitment c
      where c.id = any (ids)
        and c.trashed_at is null
        and c.status <> 'PROPOSED'
        and not exists (select from meeting m where m.id = c.meeting_id and m.trashed_at is not null)
    ), up as (
      select distinct partner_id as part, partner_id as whole from promised
      union
      select up.part, p.parent_id from up join partner p on p.id = up.whole where p.parent_id is not null
    )
    select c.id, c.made_on, c.classification,
      array[key('TOTAL', ''), key('PARTNER_ALONE', c.partner_id::text)]
      || array(select key('PARTNER', whole::text) from up where part = c.partner_id)
      || array(select key('COUNTRY', country) from partner where id = c.partner_id and country is not null)
      || array(
        select key('AREA', a.code)
        from area own
        join area a on a.code in (own.code, own.parent_code)
        where own.code = c.area_code
      )
      || case when c.area_code is null then '{}' else array[key('AREA_ALONE', c.area_code)] end
      || case when c.unit_id is null then '{}' else array[key('UNIT', c.unit_id::text)] end,
      promise_slots(c.owner, c.status, c.last_day, c.done_on, today), c.last_day, t.agreement_id
    from promised c
    left join agreement_article t on t.id = c.article_id
  $$;

-- The lowest classification of what acts on an agreement stands with its phases, so that those on which nothing did are
-- counted out of one index. One after the other, as each looks at what the others derived; who writes phases holds the
-- agreement, too.
create or replace function act_on(agreements bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform from agreement where id = any (agreements) order by id for no key update;
    update agreement_phase h
    set acted = act.lowest
    from (
      select a.id, (select min(d.classification) from promise_digest d where d.agreement_id = a.id) as lowest
      from unnest(agreements) a (id)
    ) act
    where h.agreement_id = act.id
      and h.acted is distinct from act.lowest;
  end
  $$;

-- Derives anew what commitments add to figures. Areas and partners are held as they are for meetings; and the day, so
-- that none is counted as of another.
create or replace function refresh_promises(ids bigint[]) returns void
  language plpgsql
  as $$
  declare
    today date;
    acted bigint[];
  begin
    if cardinality(ids) = 0 then
      return;
    end if;
    perform hold_areas();
    perform hold_partners(array(
      select partner_id from commitment where id = any (ids)
      union
      select partner_of(key)
      from promise_digest, unnest(subjects) key
      where commitment_id = any (ids)
        and partner_of(key) is not null
    ));
    select day into today from promise_day for share;
    acted := array(
      select agreement_id from promise_digest where commitment_id = any (ids) and agreement_id is not null
    );
    with old as (
      delete from promise_digest where commitment_id = any (ids) returning *
    )
    insert into digest_change (source, sign, date, classification, subjects, slots)
    select 'promise:', -1, date, classification, subjects, slots from old;
    with new as (
      insert into promise_digest select * from promise_digests(ids, today) returning *
    )
    insert into digest_change (source, sign, date, classification, subjects, slots)
    select 'promise:', 1, date, classification, subjects, slots from new;
    acted := acted || array(
      select agreement_id from promise_digest where commitment_id = any (ids) and agreement_id is not null
    );
    if cardinality(acted) > 0 then
      perform act_on(acted);
    end if;
  end
  $$;

-- Those of a meeting, which lie in the trash with it and are classified as it is.
create or replace function refresh_promises_of_meeting(meeting bigint) returns void
  language sql
  as $$ select refresh_promises(array(select id from commitment where meeting_id = meeting order by id)) $$;

-- Those with a partner that has moved, and with its parts.
create or replace function refresh_promises_of_partner(partner bigint) returns void
  language sql
  as $$
    select refresh_promises(array(
      with recursive tree as (
        select partner as id
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      )
      select c.id from tree join commitment c on c.partner_id = tree.id order by c.id
    ))
  $$;

-- Those about an area that has moved.
create or replace function refresh_promises_of_area(moved text) returns void
  language sql
  as $$ select refresh_promises(array(select id from commitment where area_code = moved order by id)) $$;

-- Counts as late what is so on another day, once whoever counts as of the day before has ended.
create or replace function reach_day(today date) returns void
  language plpgsql
  as $$
  declare
    before date;
  begin
    select day into before from promise_day for update;
    if before <> today then
      update promise_day set day = today;
      perform refresh_promises(array(
        select commitment_id
        from promise_digest
        where last_day >= least(before, today)
          and last_day < greatest(before, today)
        order by commitment_id
      ));
    end if;
  end
  $$;
