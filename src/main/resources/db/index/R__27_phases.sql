-- What lists and figures need of agreements beside the phases that the application writes down ahead.

-- The days on which agreements begin to be in force and those from which they are so no more, by their phases: with
-- their parties, these with all that they are part of, and their countries, and about their areas with these' parents.
-- What was so before 1900 is so from then on, what ends after 2200 never does: figures know no other days.
create or replace function agreement_digests(ids bigint[]) returns setof agreement_digest
  language sql stable
  as $$
    with recursive signed as (
      select t.agreement_id, t.partner_id, p.country
      from agreement_party t
      join partner p on p.id = t.partner_id
      where t.agreement_id = any (ids)
    ), up as (
      select agreement_id, partner_id as whole from signed
      union
      select up.agreement_id, p.parent_id from up join partner p on p.id = up.whole where p.parent_id is not null
    ), party as (
      select agreement_id, key('PARTNER', whole::text) as party from up
      union
      select agreement_id, key('COUNTRY', country) from signed where country is not null
    ), parties as (
      select agreement_id, array_agg(party) as parties from party group by agreement_id
    ), touched as (
      select g.agreement_id, array_agg(distinct a.position) as positions
      from agreement_area g
      join area own on own.code = g.area_code
      join area a on a.code in (own.code, own.parent_code)
      where g.agreement_id = any (ids)
      group by g.agreement_id
    )
    select h.agreement_id, turn.date, turn.sign, h.classification, p.parties, 1 | area_slots(t.positions)
    from agreement_phase h
    join parties p on p.agreement_id = h.agreement_id
    left join touched t on t.agreement_id = h.agreement_id
    cross join lateral (values (greatest(h.from_day, '1900-01-01'), 1), (h.to_day + 1, -1)) turn (date, sign)
    where h.agreement_id = any (ids)
      and h.stage = 'IN_FORCE'
      and not h.trashed
      and turn.date <= '2200-12-31'
  $$;

-- Derives anew what agreements add to figures: by whoever has written their phases, and holds them. Areas and partners
-- are held as they are for meetings.
create or replace function refresh_agreements(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform hold_areas();
    perform hold_partners(array(
      select partner_id from agreement_party where agreement_id = any (ids)
      union
      select partner_of(key)
      from agreement_digest, unnest(subjects) key
      where agreement_id = any (ids)
        and partner_of(key) is not null
    ));
    with old as (
      delete from agreement_digest where agreement_id = any (ids) returning *
    )
    insert into digest_change (source, sign, date, classification, subjects, slots)
    select 'agreement:', -sign, date, classification, subjects, slots from old;
    with new as (
      insert into agreement_digest select * from agreement_digests(ids) returning *
    )
    insert into digest_change (source, sign, date, classification, subjects, slots)
    select 'agreement:', sign, date, classification, subjects, slots from new;
  end
  $$;

-- Those with a partner that has moved, and with its parts.
create or replace function refresh_agreements_of_partner(partner bigint) returns void
  language sql
  as $$
    select refresh_agreements(array(
      with recursive tree as (
        select partner as id
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      )
      select distinct t.agreement_id from tree join agreement_party t on t.partner_id = tree.id order by 1
    ))
  $$;

-- Those about an area that has moved.
create or replace function refresh_agreements_of_area(moved text) returns void
  language sql
  as $$ select refresh_agreements(array(select agreement_id from agreement_area where area_code = moved order by 1)) $$;

-- How an agreement is classified, and whether it lies in the trash, stands with each of its phases, and so in figures:
-- a trigger on agreement writes it there whenever it changes.
create or replace function stand_as_agreement() returns trigger
  language plpgsql
  as $$
  begin
    update agreement_phase
    set classification = new.classification,
      trashed = new.trashed_at is not null
    where agreement_id = new.id;
    perform refresh_agreements(array[new.id]);
    return null;
  end
  $$;
