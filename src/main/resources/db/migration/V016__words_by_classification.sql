-- What a mistyped word may mean comes from words that the reader may know, and from no other, so that not even the time of
-- an answer tells of what they may not see. Each word is counted by the classification of what has it: of meetings, and of
-- what partners, people and areas are called, none of it in the trash.

-- How a name is classified, and whether whoever has it is in the trash.
alter table name_text
  add classification classification not null default 'OPEN',
  add trashed boolean not null default false;

update name_text n
set classification = p.classification, trashed = p.trashed_at is not null
from partner p
where n.key = 'P' || p.id
  and (p.classification > 'OPEN' or p.trashed_at is not null);

update name_text n
set classification = d.classification, trashed = d.trashed_at is not null
from delegate d
where n.key = 'D' || d.id
  and (d.classification > 'OPEN' or d.trashed_at is not null);

drop table text_word;

-- How many have a word, in lanes: each writer adds to rows of a lane of its own, so that none waits for another. One lane's
-- number may be below zero, the sum of them never.
create table text_word (
  word text not null,
  classification classification not null,
  lane integer not null,
  holders integer not null,
  primary key (word, classification, lane)
) with (fillfactor = 80);
create index on text_word using gin (word gin_trgm_ops);

-- What has words, and how it is classified.
create type word_holder as (classification classification, words tsvector);

-- A lane that no other transaction is in, until the end of this one; the last, shared in turn, where all are taken.
create function word_lane() returns integer
  language plpgsql
  as $$
  begin
    for lane in 0..62 loop
      if pg_try_advisory_xact_lock(hashtext('text_word'), lane) then
        return lane;
      end if;
    end loop;
    perform pg_advisory_xact_lock(hashtext('text_word'), 63);
    return 63;
  end
  $$;

-- Counts the words of what has come in the place of what was, none of it where null.
create function count_words(was word_holder[], is_now word_holder[]) returns void
  language plpgsql
  as $$
  declare
    own integer;
  begin
    if was is not distinct from is_now then
      return;
    end if;
    own := word_lane();
    insert into text_word as w (word, classification, lane, holders)
    select lexeme, classification, own, sum(sign)
    from (
      select classification, words, -1 as sign from unnest(was)
      union all
      select classification, words, 1 from unnest(is_now)
    ) held
    cross join lateral unnest(tsvector_to_array(words)) lexeme
    where lexeme ~ '^[^=~0-9][^0-9]{3,29}$'
    group by 1, 2
    having sum(sign) <> 0
    order by 1, 2
    on conflict (word, classification, lane) do update set holders = w.holders + excluded.holders;
  end
  $$;

-- All words counted anew, while nobody writes.
create function rebuild_words() returns void
  language sql
  as $$
    lock table name_text, meeting_text in share row exclusive mode;
    truncate text_word;
    insert into text_word (word, classification, lane, holders)
    select word, classification, 0, sum(ndoc)
    from unnest(enum_range(null::classification)) classification
    cross join lateral (
      select word, ndoc
      from ts_stat(format('select words from meeting_text where trashed_at is null and classification = %L', classification))
      union all
      select word, ndoc
      from ts_stat(format('select words from name_text where not trashed and classification = %L', classification))
    ) counted
    where word ~ '^[^=~0-9][^0-9]{3,29}$'
    group by 1, 2;
    analyze text_word;
  $$;

select rebuild_words();

-- The text of meetings as their records are now. What their partners and delegates are called is held until the end, so
-- that a renaming at the same time either is in it or comes after it; so are the texts, whose words are counted.
create or replace function refresh_meeting_texts(ids bigint[]) returns void
  language plpgsql strict
  as $$
  declare
    was word_holder[];
    is_now word_holder[];
  begin
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

-- What partners or delegates are called as their records are now: the keys of those who are called otherwise than before.
create function refresh_names(mark text, ids bigint[]) returns text[]
  language plpgsql
  as $$
  declare
    was word_holder[];
    is_now word_holder[];
    renamed text[];
  begin
    perform from name_text where key in (select mark || id from unnest(ids) id) order by key for update;
    with named as (
      select mark || p.id as key, name_text_of_partner(p.id) as words, p.classification, p.trashed_at is not null as trashed
      from partner p
      where mark = 'P'
        and p.id = any(ids)
      union all
      select mark || d.id, name_text_of_delegate(d.id), d.classification, d.trashed_at is not null
      from delegate d
      where mark = 'D'
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

-- After a change of a partner: its own meetings', and those of its parts, whose keys name it too. Costs nothing where
-- nothing that a meeting is found by has changed.
create or replace function refresh_meeting_text_of_partner(changed bigint) returns void
  language plpgsql
  as $$
  declare
    renamed text[];
  begin
    renamed := refresh_names('P', array(
      with recursive tree as (
        select id from partner where id = changed
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      )
      select id from tree));
    if renamed is not null then
      perform refresh_meeting_texts(array_agg(distinct meeting_id))
      from meeting_partner
      where 'P' || partner_id = any(renamed);
    end if;
  end
  $$;

create or replace function refresh_meeting_text_of_delegate(changed bigint) returns void
  language plpgsql
  as $$
  begin
    if refresh_names('D', array[changed]) is not null then
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
    select array[row('OPEN', n.words)::word_holder] into was from name_text n where n.key = 'A' || changed for update;
    insert into name_text (key, words)
    values ('A' || changed, words)
    on conflict (key) do update set words = excluded.words;
    perform count_words(was, array[row('OPEN', words)::word_holder]);
  end
  $$;

drop function learn_words(tsvector[]);

-- All anew, from the records alone, for whoever writes past the application. The index is made after the rows, which takes
-- a fraction of the time.
create or replace function rebuild_meeting_text() returns void
  language plpgsql
  as $$
  begin
    truncate name_text, meeting_text, text_period;
    drop index meeting_text_dated;
    insert into name_text (key, words, classification, trashed)
    select 'P' || id, name_text_of_partner(id), classification, trashed_at is not null from partner;
    insert into name_text (key, words, classification, trashed)
    select 'D' || id, name_text_of_delegate(id), classification, trashed_at is not null from delegate;
    insert into name_text (key, words) select 'A' || code, name_text_of_area(code) from area;
    analyze name_text;
    insert into meeting_text select * from text_of_meetings(null) order by date, id;
    insert into text_period select distinct half_month(date), half_month_prefix(date) from meeting_text;
    create index meeting_text_dated on meeting_text using gin (dated_words(date, words))
      with (fastupdate = off) where trashed_at is null;
    perform rebuild_words();
    analyze meeting_text, text_period;
  end
  $$;

-- A query names no partner or delegate whom the reader may not know: else a meeting that they see would be found by the
-- name of a hidden partner whose part was met.
drop function query_template(jsonb);
drop function alternative_template(jsonb);

create function alternative_template(alternative jsonb, clearance classification) returns text
  language plpgsql stable strict
  as $$
    begin
      return case
        when alternative ? 'part' then word_template(alternative ->> 'part', true)
        when alternative ? 'word' then word_template(alternative ->> 'word', false)
        when alternative ? 'phrase' then phrase_template(alternative ->> 'phrase')
        when alternative ? 'area' then (
          select string_agg(quote_literal(E'\x01=A' || code), ' | ') from unnest(areas_called(alternative ->> 'area')) code)
        when alternative ? 'key' then quote_literal(E'\x01=' || (alternative ->> 'key'))
        when alternative ? 'partner' then named_template('P', array(
          select p.id
          from partner p
          left join country c on c.code = p.country
          where p.classification <= clearance
            and (p.search @@ prefix_query(alternative ->> 'partner')
              or to_tsvector('simple', fold(c.name_en || ' ' || c.name_id)) @@ prefix_query(alternative ->> 'partner'))
          limit 50))
        when alternative ? 'delegate' then named_template('D', array(
          select d.id
          from delegate d
          where d.classification <= clearance
            and d.search @@ prefix_query(alternative ->> 'delegate')
          limit 50))
      end;
    end
  $$;

-- A query as a template: terms that must all hold, [{"not": true, "any": [{"word": "K3"}, …]}], each by any of its
-- alternatives: a word, a part (a word's beginning), a phrase, a key, or what a partner, a delegate or an area is called.
-- What must not hold stands between U+0002. Null where there is nothing to look for.
create function query_template(terms jsonb, clearance classification) returns text
  language plpgsql stable strict
  as $$
    declare
      term jsonb;
      alternative jsonb;
      forms text;
      wanted text;
      unwanted text;
    begin
      for term in select * from jsonb_array_elements(terms) loop
        forms := null;
        for alternative in select * from jsonb_array_elements(term -> 'any') loop
          forms := concat_ws(' | ', forms, alternative_template(alternative, clearance));
        end loop;
        if forms <> '' then
          if (term ->> 'not')::boolean then
            unwanted := concat(unwanted, E'\x02 & !(', forms, E')\x02');
          else
            wanted := concat_ws(' & ', wanted, '(' || forms || ')');
          end if;
        end if;
      end loop;
      return wanted || coalesce(unwanted, '');
    end
  $$;
