-- What people are found by, and who they are.

-- The words of a text behind a mark, at the places where they stand, without what is no word of it: stems and keys.
create or replace function marked_words(words tsvector, mark text) returns tsvector
  language sql stable strict
  as $$
    select coalesce(string_agg(quote_literal(mark || lexeme) || ':' || array_to_string(positions, ','), ' ')
      filter (where lexeme !~ '^[=~]'), '')::tsvector
    from unnest(words)
  $$;

-- What people are found by, as their records stand: those named, or with null all. What a partner is called is taken
-- from where meetings have it from; with what our units are called goes what the ministry is. A title or a unit that
-- has what an abbreviation stands for, word after word, has the abbreviation too, behind "=".
create or replace function texts_of_people(ids bigint[])
  returns table (delegate_id bigint, "position" integer, partner_id bigint, valid_from date, valid_to date,
    words tsvector)
  language sql stable
  as $$
    with name as (
      select id, search as words from delegate where ids is null or id = any(ids)
    ), post as (
      select * from delegate_post where ids is null or delegate_id = any(ids)
    ), known as materialized (
      select '=' || lower(short) as abbreviation,
        string_agg('(' || phraseto_tsquery('simple', plain_words(name))::text || ')', ' | ')::tsquery as called
      from abbreviation
      cross join lateral unnest(short || meanings) name
      group by short
    ), titled as materialized (
      select title, marked_words(said, '^')
        || array_to_tsvector(array(select '^' || abbreviation from known where said @@ called)) as words
      from (select distinct title from post) held
      cross join lateral to_tsvector('simple', plain_words(title) || ' ' || joined_words(title)) said
    ), partners as materialized (
      select held.partner_id, marked_words(n.words, '@') as words
      from (select distinct partner_id from post) held
      join name_text n on n.key = key('PARTNER', held.partner_id::text)
    ), units as materialized (
      select u.id as unit_id, marked_words(said, '@')
        || array_to_tsvector(array(select '@' || abbreviation from known where said @@ called)) as words
      from unit u
      left join abbreviation ministry on ministry.short = 'Kemnaker'
      cross join lateral to_tsvector('simple', plain_words(concat_ws(' ', u.abbreviation, u.name_en, u.name_id,
        ministry.short, words(ministry.meanings), 'RI Republik Indonesia'))) said
      where u.id in (select unit_id from post)
    )
    select id, -1, null, null, null, words
    from name
    union all
    select p.delegate_id, p.position, p.partner_id, p.valid_from, p.valid_to,
      name.words || titled.words || coalesce(partners.words, units.words, '')
    from post p
    join name on name.id = p.delegate_id
    join titled using (title)
    left join partners using (partner_id)
    left join units using (unit_id)
  $$;

-- What people are found by as their records are now. What the partners and units of their posts are called is held
-- until the end, so that a renaming at the same time either is in it or comes after it.
create or replace function refresh_people(ids bigint[]) returns void
  language plpgsql strict
  as $$
  begin
    perform
    from name_text
    where key in (select key('PARTNER', partner_id::text) from delegate_post where delegate_id = any(ids))
    order by key
    for share;
    perform
    from unit
    where id in (select unit_id from delegate_post where delegate_id = any(ids))
    order by id
    for share;
    delete from delegate_text t
    where t.delegate_id = any(ids)
      and t.position >= 0
      and not exists (
        select from delegate_post p where p.delegate_id = t.delegate_id and p.position = t.position);
    insert into delegate_text as t (delegate_id, position, partner_id, valid_from, valid_to, words)
    select * from texts_of_people(ids) order by 1, 2
    on conflict (delegate_id, position) do update
    set partner_id = excluded.partner_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      words = excluded.words
    where (t.partner_id, t.valid_from, t.valid_to, t.words)
      is distinct from (excluded.partner_id, excluded.valid_from, excluded.valid_to, excluded.words);
  end
  $$;

create or replace function refresh_people_of_unit(changed bigint) returns void
  language sql
  as $$ select refresh_people(array(select distinct delegate_id from delegate_post where unit_id = changed)) $$;

-- Whether somebody holds a post on a day, as far as a reader may know; a table of one row, so that it becomes part of
-- the statement that asks.
create or replace function post_held(delegate bigint, clearance classification, day date)
  returns table (held boolean)
  language sql stable
  as $$
    select exists (
      select
      from delegate_post p
      left join partner on partner.id = p.partner_id
      where p.delegate_id = delegate
        and coalesce(p.valid_from <= day, true)
        and coalesce(p.valid_to >= day, true)
        and (p.partner_id is null or partner.classification <= clearance))
  $$;

-- When somebody was last met by a day, in a meeting that a reader may know of.
create or replace function last_met(delegate bigint, clearance classification, day date)
  returns table (date date)
  language sql stable
  as $$
    select k.date
    from meeting_key k
    where k.key = key('DELEGATE', delegate::text)
      and k.date <= day
      and k.counted
      and k.classification <= clearance
    order by k.date desc
    limit 1
  $$;

-- Words that names on record have and that are spelt like a mistyped one, as alternatives of a query; those alone that
-- the reader may know.
create or replace function names_like(plain text, clearance classification) returns text
  language sql stable strict
  as $$
    select string_agg(quote_literal(word), ' | ')
    from (
      select t.word
      from text_word t
      where t.word % plain
        and t.classification <= clearance
      group by t.word
      having sum(t.holders) > 0
      order by similarity(t.word, plain) desc, t.word
      limit 10
    ) alike
  $$;

-- The pieces of what was typed of a person, [{"typed": "anwar"}, {"typed": "Setjen", "posts": ["setjen", "sekjen"],
-- "places": ["setjen"]}], as parts of queries: its words in a name, what it is in the title of a post and in where that
-- is, by its words and by what it is known to be, and any of these; the last word by its beginning, if so asked and if
-- it has more than two letters. A known post is no other with the same words. Then the word where it may be mistyped.
create or replace function asked_templates(asked jsonb, beginning boolean)
  returns table (name text, title text, place text, any_of text, word text)
  language sql stable
  as $$
    select marked.name, marked.title, marked.place, format('(%s | %s | %s)', marked.name, marked.title, marked.place),
      case when posts is null and plain ~ '^[^ ]{4,30}$' then plain end
    from (
      select number, plain, bool_or(length(lexeme) > 2) as long,
        string_agg(quote_literal(E'\x01' || left(lexeme, 100))
          || case when length(lexeme) > 100 or (beginning and number = last) then ':*' else '' end, ' & ') as template,
        (select string_agg(quote_literal('^=' || post), ' | ') from jsonb_array_elements_text(one -> 'posts') post)
          as posts,
        (select string_agg(quote_literal('@=' || place), ' | ') from jsonb_array_elements_text(one -> 'places') place)
          as places
      from jsonb_array_elements(asked) with ordinality piece (one, number)
      cross join lateral jsonb_array_length(asked) last
      cross join lateral plain_words(one ->> 'typed') plain
      cross join lateral unnest(to_tsvector('simple', plain)) word
      group by number, last, one, plain
    ) pieces
    cross join lateral (
      select '(' || case when long then template else replace(template, ':*', '') end || ')' as spoken
    ) said
    cross join lateral (
      select replace('(' || template || ')', E'\x01', '') as name,
        replace('(' || coalesce(posts, spoken) || ')', E'\x01', '^') as title,
        replace('(' || concat_ws(' | ', spoken, places) || ')', E'\x01', '@') as place
    ) marked
    order by number
  $$;

-- The people whose names fit a query, those first whose name has all that was typed or is no more than that, then those
-- who hold a post and who were met last; none of those found before. Of more than 100 equals some 100 are compared.
create or replace function people_named(wanted tsquery, typed tsquery, name text, people bigint[],
    clearance classification, day date, few integer) returns bigint[]
  language plpgsql stable
  as $$
  begin
    return array(
      select best.id
      from (
        select named.id, named.search @@ typed as exact, named.bare_name = name as whole,
          length(named.bare_name) as length
        from (
          select d.id, d.search, d.bare_name
          from delegate d
          where d.search @@ wanted
            and d.trashed_at is null
            and d.classification <= clearance
            and d.id <> all(people)
          limit 500
        ) named
        order by exact desc, whole desc
        limit 100
      ) best
      left join lateral post_held(best.id, clearance, day) post on true
      left join lateral last_met(best.id, clearance, day) met on true
      order by best.exact desc, best.whole desc, post.held desc, met.date desc nulls last, best.length, best.id
      limit few - cardinality(people));
  end
  $$;

-- Whether a title is of somebody who serves whom it names besides: a wakil menteri, a staf khusus menteri.
create or replace function serves(words tsvector) returns boolean
  language sql immutable strict
  as $$
    select tsvector_to_array(words)
      && array['^wakil', '^deputi', '^deputy', '^vice', '^asisten', '^assistant', '^staf']
  $$;

-- The people whom a query finds by a post, those first whose title says most of what was asked for, and says it of
-- themselves and not of whom they serve, then those who hold it on the day and who were met last; before all that,
-- where a name is given, those who are called most like it. None of those found before, and none by a post at a partner
-- that the reader may not know. Of more than 100 posts some 100 are compared.
create or replace function people_of_posts(wanted tsquery, titles tsquery[], name text, people bigint[],
    clearance classification, day date, few integer) returns bigint[]
  language plpgsql stable
  as $$
  begin
    return array(
      select told.delegate_id
      from (
        select t.*, d.bare_name
        from delegate_text t
        join delegate d on d.id = t.delegate_id
        left join partner p on p.id = t.partner_id
        where t.words @@ wanted
          and d.trashed_at is null
          and d.classification <= clearance
          and (t.partner_id is null or p.classification <= clearance)
          and t.delegate_id <> all(people)
        limit 100
      ) told
      left join lateral last_met(told.delegate_id, clearance, day) met on true
      group by told.delegate_id, told.bare_name, met.date
      order by word_similarity(name, told.bare_name) desc nulls last,
        max((select count(*) from unnest(titles) title where told.words @@ title)) desc,
        bool_and(serves(told.words)),
        bool_or(told.position >= 0 and coalesce(told.valid_from <= day, true) and coalesce(told.valid_to >= day, true))
          desc,
        met.date desc nulls last, length(told.bare_name), told.delegate_id
      limit few - cardinality(people));
  end
  $$;

-- The people whose whole names are spelt alike, where a word is written as two or two as one, too.
create or replace function people_alike(name text, clearance classification, few integer) returns bigint[]
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.5
  as $$
    select array(
      select d.id
      from delegate d
      where name <% d.bare_name
        and d.trashed_at is null
        and d.classification <= clearance
      order by word_similarity(name, d.bare_name) desc, length(d.bare_name), d.id
      limit few)
  $$;

-- The people whom a name or a post may mean, likeliest first: those who are called so; those who hold or held such a
-- post, first where its title and its place both say so, then where its title does, then where name, title and place do
-- together; and those for whom a word is mistyped. Each step asks an index, and the next is taken only where there is
-- room for more.
create or replace function people_called(asked jsonb, typed text, bare text, clearance classification, day date,
    few integer) returns bigint[]
  language plpgsql stable
  set plan_cache_mode = force_generic_plan
  as $$
  declare
    exactly tsquery := plainto_tsquery('simple', fold(typed));
    name text := fold(bare);
    people bigint[] := '{}';
    by_name text[] := '{}';
    by_post text[] := '{}';
    titles tsquery[];
    beginning boolean;
    wanted text;
    done text[] := '{}';
  begin
    if length(typed) < 3 then
      people := array(
        select d.id
        from delegate d
        where d.trashed_at is null
          and d.classification <= clearance
          and d.sort >= fold(typed)
          and d.sort < fold(typed) || chr(1114111)
          and starts_with(d.sort, fold(typed))
        order by d.sort, d.id
        limit few);
    end if;
    foreach beginning in array array[false, true] loop
      select by_name || string_agg(t.name, ' & '),
        by_post || array[string_agg(t.title || ' & ' || t.place, ' & '), string_agg(t.title, ' & '),
          string_agg(t.any_of, ' & ')],
        array_agg(t.title::tsquery)
      into by_name, by_post, titles
      from asked_templates(asked, beginning) t;
    end loop;
    foreach wanted in array by_name loop
      exit when cardinality(people) >= few;
      people := people || people_named(wanted::tsquery, exactly, name, people, clearance, day, few);
    end loop;
    foreach wanted in array by_post loop
      exit when cardinality(people) >= few;
      continue when wanted = any(done);
      people := people || people_of_posts(wanted::tsquery, titles, null, people, clearance, day, few);
      done := done || wanted;
    end loop;
    if cardinality(people) < few then
      select string_agg(format('(%s)', concat_ws(' | ', any_of, names_like(word, clearance))), ' & ')
      into wanted
      from asked_templates(asked, true);
      people := people || people_of_posts(wanted::tsquery, titles, name, people, clearance, day, few);
    end if;
    return case when people = '{}' then people_alike(name, clearance, few) else people end;
  end
  $$;
