-- What meetings are found by: their own words, the names of those who met, and their keys, each behind a "=".

-- What a partner is called, with its keys and those of what it is part of.
create or replace function name_text_of_partner(partner_id bigint) returns tsvector
  language sql stable
  as $$
    with recursive up as (
      select id, parent_id from partner where id = partner_id
      union
      select p.id, p.parent_id from partner p join up on p.id = up.parent_id
    )
    select setweight(text_vector(concat_ws(' ', p.abbreviation, p.name_en, p.name_id, words(p.aliases), (
        select string_agg(concat_ws(' ', n.abbreviation, n.name_en, n.name_id), ' ' order by n.position)
        from partner_name n
        where n.partner_id = p.id), c.name_en, nullif(c.name_id, c.name_en))), 'B')
      || array_to_tsvector(array(select '=' || key('PARTNER', id::text) from up))
      || array_to_tsvector(array_remove(array['=' || key('COUNTRY', p.country)], null))
    from partner p
    left join country c on c.code = p.country
    where p.id = partner_id
  $$;

create or replace function name_text_of_delegate(delegate_id bigint) returns tsvector
  language sql stable
  as $$ select setweight(text_vector(full_name), 'C') from delegate where id = delegate_id $$;

create or replace function name_text_of_area(area_code text) returns tsvector
  language sql stable
  as $$
    select text_vector(concat_ws(' ', code, name_en, name_id, words(synonyms))) from area where code = area_code
  $$;

-- What meetings are found by, as their records stand: of those named, or with null of all.
create or replace function text_of_meetings(ids bigint[])
  returns table (id bigint, date date, classification classification, trashed_at timestamptz, words tsvector)
  language sql stable
  as $$
    with names as (
      select part.meeting_id, all_words(n.words) as words
      from (select meeting_id, key('PARTNER', partner_id::text) as key
            from meeting_partner
            where ids is null or meeting_id = any(ids)
            union
            select meeting_id, key('DELEGATE', delegate_id::text)
            from attendance
            where ids is null or meeting_id = any(ids)
            union
            select meeting_id, key('DELEGATE', delegate_id::text)
            from statement
            where ids is null or meeting_id = any(ids)) part
      join name_text n using (key)
      group by part.meeting_id
    ), said as (
      select meeting_id, string_agg(text, ' ') as text
      from statement
      where ids is null or meeting_id = any(ids)
      group by meeting_id
    ), keys as (
      select meeting_id, array_agg(distinct key) as keys
      from (select ma.meeting_id, unnest(array[key('AREA', a.code), key('AREA', a.parent_code)]) as key
            from meeting_area ma
            join area a on a.code = ma.area_code
            where ids is null or ma.meeting_id = any(ids)
            union all
            select meeting_id, key('DELEGATE', delegate_id::text)
            from attendance
            where ids is null or meeting_id = any(ids)) key
      where key is not null
      group by meeting_id
    )
    select m.id, m.date, m.classification, m.trashed_at,
      setweight(text_vector(m.reference || ' ' || m.title), 'A')
        || coalesce(names.words, '')
        || text_vector(concat_ws(' ', m.city, c.name_en, nullif(c.name_id, c.name_en), m.venue, m.host_event, m.summary,
          m.outcome, said.text))
        || array_to_tsvector(array(
          select '=' || key
          from unnest(coalesce(keys.keys, '{}') || array[key('KIND', m.kind), key('STATUS', m.status),
            key('PLACE', m.country), key('LEVEL', m.our_level), key('LEVEL', m.partner_level),
            key('OUR_LEVEL', m.our_level), key('TIME', to_char(m.date, 'YYYY')),
            key('TIME', to_char(m.date, 'YYYY-MM'))]) key
          where key is not null))
    from meeting m
    left join country c on c.code = m.country
    left join names on names.meeting_id = m.id
    left join said on said.meeting_id = m.id
    left join keys on keys.meeting_id = m.id
    where ids is null or m.id = any(ids)
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
    where key in (select key('PARTNER', partner_id::text) from meeting_partner where meeting_id = any(ids)
                  union
                  select key('DELEGATE', delegate_id::text) from attendance where meeting_id = any(ids)
                  union
                  select key('DELEGATE', delegate_id::text) from statement where meeting_id = any(ids))
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
      array_agg(row(old.classification, old.words)::word_holder)
        filter (where old.id is not null and old.trashed_at is null),
      array_agg(row(written.classification, written.words)::word_holder) filter (where written.trashed_at is null)
    into was, is_now
    from written
    left join meeting_text old on old.id = written.id;
    perform count_words(was, is_now);
  end
  $$;

-- What partners or delegates are called as their records are now: the keys of those who are called otherwise than
-- before.
create or replace function refresh_names(type text, ids bigint[]) returns text[]
  language plpgsql
  as $$
  declare
    was word_holder[];
    is_now word_holder[];
    renamed text[];
  begin
    perform
    from name_text n
    where n.key in (select key(type, id::text) from unnest(ids) id)
    order by n.key
    for update;
    with named as (
      select key(type, p.id::text) as key, name_text_of_partner(p.id) as words, p.classification,
        p.trashed_at is not null as trashed
      from partner p
      where type = 'PARTNER'
        and p.id = any(ids)
      union all
      select key(type, d.id::text), name_text_of_delegate(d.id), d.classification, d.trashed_at is not null
      from delegate d
      where type = 'DELEGATE'
        and d.id = any(ids)
    ), written as (
      insert into name_text as n (key, words, classification, trashed)
      select key, words, classification, trashed from named order by key
      on conflict (key) do update
      set words = excluded.words, classification = excluded.classification, trashed = excluded.trashed
      where (n.words, n.classification, n.trashed)
        is distinct from (excluded.words, excluded.classification, excluded.trashed)
      returning n.key, n.words, n.classification, n.trashed
    )
    select array_agg(row(old.classification, old.words)::word_holder) filter (where not old.trashed),
      array_agg(row(written.classification, written.words)::word_holder) filter (where not written.trashed),
      array_agg(written.key) filter (where old.words is distinct from written.words)
    into was, is_now, renamed
    from written
    left join name_text old on old.key = written.key;
    perform count_words(was, is_now);
    return renamed;
  end
  $$;

-- After a change of a partner: its own meetings', and those of its parts, whose keys name it too, and what the people
-- are found by who hold posts there. Costs nothing where nothing that a meeting is found by has changed.
create or replace function refresh_meeting_text_of_partner(changed bigint) returns void
  language plpgsql
  as $$
  declare
    renamed text[];
  begin
    renamed := refresh_names('PARTNER', array(
      with recursive tree as (
        select id from partner where id = changed
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      )
      select id from tree));
    if renamed is not null then
      perform refresh_meeting_texts(array_agg(distinct meeting_id))
      from meeting_partner
      where key('PARTNER', partner_id::text) = any(renamed);
      perform refresh_people(array(
        select distinct delegate_id
        from delegate_post
        where partner_id in (select partner_of(key) from unnest(renamed) key)));
    end if;
  end
  $$;

create or replace function refresh_meeting_text_of_delegate(changed bigint) returns void
  language plpgsql
  as $$
  begin
    if refresh_names('DELEGATE', array[changed]) is not null then
      perform refresh_meeting_texts(array_agg(distinct part.meeting_id))
      from (select meeting_id from attendance where delegate_id = changed
            union
            select meeting_id from statement where delegate_id = changed) part;
    end if;
  end
  $$;

create or replace function refresh_area_text(changed text) returns void
  language plpgsql
  as $$
  declare
    was word_holder[];
    words tsvector := name_text_of_area(changed);
  begin
    select array[row('OPEN', n.words)::word_holder]
    into was
    from name_text n
    where n.key = key('AREA', changed)
    for update;
    insert into name_text (key, words)
    values (key('AREA', changed), words)
    on conflict (key) do update set words = excluded.words;
    perform count_words(was, array[row('OPEN', words)::word_holder]);
  end
  $$;
