-- What a meeting is found by: its own words, the names of its partners and delegates, and what its lists are filtered by.
-- A GIN index gives matches in no order, so that a common word would have all its meetings fetched and sorted. Here each
-- lexeme is indexed with its half of a month in front ("bd2b:vokasi"), and a query asks one after the other, the latest
-- first, until its page is full: what that costs depends on neither the number of meetings nor that of matches.
--
-- A lexeme is a word (with positions and a weight: A reference and title, B partners, C delegates, D the rest), a stem,
-- marked "~", where a word is not one itself, or a key, marked "=" (=P12 a partner or its part, =AOSH an area
-- or its part, =CJP a partner's country, =D5 a delegate, =XCH the place, =K kind, =S status, =L a level, =O our level,
-- =Y2023 and =Y2023-11 when). The parser gives no word that begins with a mark.

-- A text as its words are compared: folded, and with a space for what would make the parser see addresses, paths, numbers
-- or compounds instead of words.
create function plain_words(value text) returns text
  language sql immutable strict parallel safe
  as $$ select regexp_replace(public.fold(value), '[-/.@_:<&+~?#\\]', ' ', 'g') $$;

-- The words of a text that hyphens join, without them: itcilo for ITC-ILO.
create function joined_words(value text) returns text
  language sql immutable strict parallel safe
  as $$
    select case when value like '%-%' then coalesce((
      select string_agg(replace(compound[1], '-', ''), ' ')
      from regexp_matches(public.fold(value), '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') compound), '') else '' end
  $$;

create function text_vector(value text) returns tsvector
  language plpgsql immutable strict parallel safe
  as $$
    declare
      own tsvector := to_tsvector('simple', public.plain_words(value) || ' ' || public.joined_words(value));
      lexemes text[] := tsvector_to_array(own);
    begin
      return own
        || array_to_tsvector(array(
          select '~' || stem
          from (select word, (ts_lexize('indonesian_stem', word))[1] as stem from unnest(lexemes) word offset 0) stems
          where stem <> word))
        || array_to_tsvector(array(
          select '~' || stem
          from (select word, (ts_lexize('english_stem', word))[1] as stem from unnest(lexemes) word offset 0) stems
          where stem <> word));
    end
  $$;

create aggregate all_words(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- The half of its month that a day lies in, by its first day.
create function half_month(day date) returns date
  language sql immutable strict parallel safe
  as $$ select day - extract(day from day)::int + case when extract(day from day) > 15 then 16 else 1 end $$;

-- It as the index has it in front of each lexeme.
create function half_month_prefix(day date) returns text
  language sql immutable strict parallel safe
  as $$
    select lpad(to_hex((extract(year from day) * 24 + extract(month from day) * 2
      + case when extract(day from day) > 15 then 1 else 0 end)::int), 4, '0') || ':'
  $$;

-- Only the first 100 characters of a word are indexed, and asked for.
create function dated_words(day date, words tsvector) returns tsvector
  language plpgsql immutable strict parallel safe
  as $$
    declare
      prefix text := public.half_month_prefix(day);
    begin
      return array_to_tsvector(array(select prefix || left(lexeme, 100) from unnest(tsvector_to_array(words)) lexeme));
    end
  $$;

-- What a partner (P12) or a delegate (D5) is called, which their meetings are found by, and what an area is (AOSH), which
-- a search looks up: areas are few and their meetings many, so that a change of one's words touches no meeting.
create table name_text (
  key text primary key,
  words tsvector not null
);

create table meeting_text (
  id bigint primary key references meeting on delete cascade,
  date date not null,
  classification classification not null,
  trashed_at timestamptz,
  words tsvector not null
);

-- Without a list of pending entries, which every look at the index would have to read through.
create index meeting_text_dated on meeting_text using gin (dated_words(date, words))
  with (fastupdate = off) where trashed_at is null;

-- The halves of months that have meetings, or had.
create table text_period (
  start date primary key check (start = half_month(start)),
  prefix text not null
);

-- The words that meetings have or had, for what a mistyped one may mean. A word is offered to nobody whose own search
-- would not find it. No unique key: two writers of a new word would wait for each other; one twice does no harm.
create table text_word (
  word text not null
);

-- What the ministry's abbreviations stand for, in both languages; each finds the others.
create table abbreviation (
  short text primary key,
  meanings text[] not null
);

insert into abbreviation (short, meanings) values
  ('Kemnaker', array['Kemenaker', 'Kementerian Ketenagakerjaan', 'Ministry of Manpower']),
  ('Menaker', array['Menteri Ketenagakerjaan', 'Minister of Manpower']),
  ('Wamenaker', array['Wamen Ketenagakerjaan', 'Wakil Menteri Ketenagakerjaan', 'Vice Minister of Manpower']),
  ('Sekjen', array['Sesjen', 'Sekretaris Jenderal', 'Secretary General']),
  ('Setjen', array['Sekretariat Jenderal', 'Secretariat General']),
  ('Dirjen', array['Direktur Jenderal', 'Director General']),
  ('Ditjen', array['Direktorat Jenderal', 'Directorate General']),
  ('Karo', array['Kepala Biro', 'Head of Bureau']),
  ('Dubes', array['Duta Besar', 'Ambassador']),
  ('LBBP', array['Luar Biasa dan Berkuasa Penuh', 'Extraordinary and Plenipotentiary']),
  ('KBRI', array['Kedutaan Besar Republik Indonesia', 'Embassy of the Republic of Indonesia']),
  ('KP2MI', array['BP2MI', 'Kementerian Pelindungan Pekerja Migran Indonesia']),
  ('PMI', array['Pekerja Migran Indonesia', 'Indonesian migrant workers']),
  ('Binwasnaker', array['Pembinaan Pengawasan Ketenagakerjaan']),
  ('Binapenta', array['Pembinaan Penempatan Tenaga Kerja']),
  ('Binalavotas', array['Pembinaan Pelatihan Vokasi dan Produktivitas']),
  ('Barenbang', array['Badan Perencanaan dan Pengembangan Ketenagakerjaan']),
  ('BLK', array['Balai Latihan Kerja', 'vocational training centre']),
  ('MoU', array['memorandum saling pengertian', 'nota kesepahaman', 'memorandum of understanding']),
  ('MoC', array['memorandum kerja sama', 'memorandum of cooperation']),
  ('LoI', array['surat minat', 'letter of intent']),
  ('JWG', array['kelompok kerja bersama', 'joint working group']),
  ('JWC', array['komite kerja bersama', 'joint working committee']),
  ('ILC', array['Konferensi Perburuhan Internasional', 'International Labour Conference']);

create function name_text_of_partner(partner_id bigint) returns tsvector
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
      || array_to_tsvector(array(select '=P' || id from up)) || array_to_tsvector(array_remove(array['=C' || p.country], null))
    from partner p
    left join country c on c.code = p.country
    where p.id = partner_id
  $$;

create function name_text_of_delegate(delegate_id bigint) returns tsvector
  language sql stable
  as $$ select setweight(text_vector(full_name), 'C') from delegate where id = delegate_id $$;

create function name_text_of_area(area_code text) returns tsvector
  language sql stable
  as $$
    select text_vector(concat_ws(' ', code, name_en, name_id, words(synonyms))) from area where code = area_code
  $$;

-- What meetings are found by, as their records stand: of those named, or with null of all.
create function text_of_meetings(ids bigint[])
  returns table (id bigint, date date, classification classification, trashed_at timestamptz, words tsvector)
  language sql stable
  as $$
    with names as (
      select part.meeting_id, all_words(n.words) as words
      from (select meeting_id, 'P' || partner_id as key from meeting_partner where ids is null or meeting_id = any(ids)
            union
            select meeting_id, 'D' || delegate_id from attendance where ids is null or meeting_id = any(ids)
            union
            select meeting_id, 'D' || delegate_id from statement where ids is null or meeting_id = any(ids)) part
      join name_text n using (key)
      group by part.meeting_id
    ), said as (
      select meeting_id, string_agg(text, ' ') as text
      from statement
      where ids is null or meeting_id = any(ids)
      group by meeting_id
    ), keys as (
      select meeting_id, array_agg(distinct key) as keys
      from (select ma.meeting_id, unnest(array['=A' || a.code, '=A' || a.parent_code]) as key
            from meeting_area ma
            join area a on a.code = ma.area_code
            where ids is null or ma.meeting_id = any(ids)
            union all
            select meeting_id, '=D' || delegate_id from attendance where ids is null or meeting_id = any(ids)) key
      where key is not null
      group by meeting_id
    )
    select m.id, m.date, m.classification, m.trashed_at,
      setweight(text_vector(m.reference || ' ' || m.title), 'A')
        || coalesce(names.words, '')
        || text_vector(concat_ws(' ', m.city, c.name_en, nullif(c.name_id, c.name_en), m.venue, m.host_event, m.summary,
          m.outcome, said.text))
        || array_to_tsvector(array_remove(array['=K' || m.kind, '=S' || m.status, '=X' || m.country,
          '=L' || m.our_level, '=L' || m.partner_level, '=O' || m.our_level, '=Y' || to_char(m.date, 'YYYY'),
          '=Y' || to_char(m.date, 'YYYY-MM')], null) || coalesce(keys.keys, '{}'))
    from meeting m
    left join country c on c.code = m.country
    left join names on names.meeting_id = m.id
    left join said on said.meeting_id = m.id
    left join keys on keys.meeting_id = m.id
    where ids is null or m.id = any(ids)
  $$;

create function learn_words(vectors tsvector[]) returns void
  language sql
  as $$
    insert into text_word (word)
    select lexeme
    from (select distinct lexeme from unnest(vectors) words, unnest(tsvector_to_array(words)) lexeme) used
    where lexeme ~ '^[^=~0-9][^0-9]{3,29}$'
      and not exists (select from text_word known where known.word = lexeme)
  $$;

-- The text of meetings as their records are now. What their partners and delegates are called is held until the end, so
-- that a renaming at the same time either is in it or comes after it.
create function refresh_meeting_texts(ids bigint[]) returns void
  language plpgsql strict
  as $$
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
      insert into meeting_text as t (id, date, classification, trashed_at, words)
      select * from text_of_meetings(ids) order by id
      on conflict (id) do update
      set date = excluded.date, classification = excluded.classification, trashed_at = excluded.trashed_at,
        words = excluded.words
      where (t.date, t.classification, t.trashed_at, t.words)
        is distinct from (excluded.date, excluded.classification, excluded.trashed_at, excluded.words);
      perform learn_words(array(select t.words from meeting_text t where t.id = any(ids)));
    end
  $$;

create function refresh_meeting_text(meeting_id bigint) returns void
  language sql
  as $$ select refresh_meeting_texts(array[meeting_id]) $$;

-- After a change of a partner: its own meetings', and those of its parts, whose keys name it too. Costs nothing where
-- nothing that a meeting is found by has changed.
create function refresh_meeting_text_of_partner(changed bigint) returns void
  language plpgsql
  as $$
    declare
      keys text[];
    begin
      with recursive tree as (
        select id from partner where id = changed
        union
        select p.id from partner p join tree on p.parent_id = tree.id
      ), written as (
        insert into name_text as n (key, words)
        select 'P' || id, name_text_of_partner(id) from tree order by 1
        on conflict (key) do update set words = excluded.words where n.words <> excluded.words
        returning n.key
      )
      select array_agg(key) into keys from written;
      if keys is not null then
        perform learn_words(array(select n.words from name_text n where n.key = any(keys)));
        perform refresh_meeting_texts(array_agg(distinct meeting_id))
        from meeting_partner
        where 'P' || partner_id = any(keys);
      end if;
    end
  $$;

create function refresh_meeting_text_of_delegate(changed bigint) returns void
  language plpgsql
  as $$
    declare
      changes boolean;
    begin
      insert into name_text as n (key, words)
      select 'D' || changed, name_text_of_delegate(changed) where exists (select from delegate where id = changed)
      on conflict (key) do update set words = excluded.words where n.words <> excluded.words
      returning true into changes;
      if changes then
        perform learn_words(array(select n.words from name_text n where n.key = 'D' || changed));
        perform refresh_meeting_texts(array_agg(distinct part.meeting_id))
        from (select meeting_id from attendance where delegate_id = changed
              union
              select meeting_id from statement where delegate_id = changed) part;
      end if;
    end
  $$;

create function refresh_area_text(changed text) returns void
  language sql
  as $$
    insert into name_text (key, words)
    select 'A' || changed, name_text_of_area(changed)
    on conflict (key) do update set words = excluded.words;
    select learn_words(array[name_text_of_area(changed)]);
  $$;

-- All anew, from the records alone, for the migration and for whoever writes past the application. The index is made
-- after the rows, which takes a fraction of the time.
create function rebuild_meeting_text() returns void
  language plpgsql
  as $$
    begin
      truncate name_text, meeting_text, text_period, text_word;
      drop index meeting_text_dated;
      insert into name_text select 'P' || id, name_text_of_partner(id) from partner;
      insert into name_text select 'D' || id, name_text_of_delegate(id) from delegate;
      insert into name_text select 'A' || code, name_text_of_area(code) from area;
      analyze name_text;
      insert into meeting_text select * from text_of_meetings(null) order by date, id;
      insert into text_period select distinct half_month(date), half_month_prefix(date) from meeting_text;
      create index meeting_text_dated on meeting_text using gin (dated_words(date, words))
        with (fastupdate = off) where trashed_at is null;
      insert into text_word
      select lexeme
      from (select distinct unnest(tsvector_to_array(words)) as lexeme from meeting_text
            union
            select distinct unnest(tsvector_to_array(words)) from name_text) used
      where lexeme ~ '^[^=~0-9][^0-9]{3,29}$';
      analyze meeting_text, text_period, text_word;
    end
  $$;

create index on text_word (word);
create index on text_word using gin (word gin_trgm_ops);
select rebuild_meeting_text();
alter table meeting drop column search;

-- A word of a query as a piece of a template, each lexeme after U+0001, in whose place comes a period's prefix or nothing.
-- It is matched by its stems too, and by its beginning if so asked. Made of what the parser finds, letters and digits
-- alone, so that no text makes it malformed; null where it finds nothing.
create function word_template(value text, beginning boolean) returns text
  language plpgsql stable strict parallel safe
  as $$
    declare
      word text;
      stem text;
      forms text;
      template text;
    begin
      foreach word in array tsvector_to_array(to_tsvector('simple', plain_words(value))) loop
        forms := quote_literal(E'\x01' || left(word, 100)) || case when beginning or length(word) > 100 then ':*' else '' end;
        foreach stem in array array[(ts_lexize('indonesian_stem', word))[1], (ts_lexize('english_stem', word))[1]] loop
          if stem <> word then
            forms := forms || ' | ' || quote_literal(E'\x01' || left(stem, 100))
              || ' | ' || quote_literal(E'\x01~' || left(stem, 99));
          end if;
        end loop;
        template := concat_ws(' & ', template, '(' || forms || ')');
      end loop;
      foreach word in array string_to_array(joined_words(value), ' ') loop
        template := template || ' | ' || quote_literal(E'\x01' || left(word, 100));
      end loop;
      return '(' || template || ')';
    end
  $$;

create function words_query(template text) returns tsquery
  language sql immutable strict parallel safe
  as $$ select replace(replace(template, E'\x02', ''), E'\x01', '')::tsquery $$;

-- The areas that are called so, each word by its beginning or its stems.
create function areas_called(value text) returns text[]
  language sql stable strict
  as $$
    select array(select substr(key, 2)
                 from name_text
                 where key between 'A' and 'B'
                   and words @@ words_query(word_template(value, true)))
  $$;

create function phrase_template(value text) returns text
  language sql stable strict parallel safe
  as $$
    select '(' || nullif(regexp_replace(phraseto_tsquery('simple', plain_words(value))::text, '''([^'']{1,100})[^'']*''',
      E'''\x01\\1''', 'g'), '') || ')'
  $$;

-- Records by whose keys a query asks for what a name means, at most 50 of them.
create function named_template(mark text, ids bigint[]) returns text
  language sql immutable strict parallel safe
  as $$
    select coalesce(string_agg(quote_literal(E'\x01=' || mark || id), ' | '), quote_literal(E'\x01=none'))
    from unnest(ids) id
  $$;

create function alternative_template(alternative jsonb) returns text
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
          where p.search @@ prefix_query(alternative ->> 'partner')
            or to_tsvector('simple', fold(c.name_en || ' ' || c.name_id)) @@ prefix_query(alternative ->> 'partner')
          limit 50))
        when alternative ? 'delegate' then named_template('D', array(
          select id from delegate where search @@ prefix_query(alternative ->> 'delegate') limit 50))
      end;
    end
  $$;

-- A query as a template: terms that must all hold, [{"not": true, "any": [{"word": "K3"}, …]}], each by any of its
-- alternatives: a word, a part (a word's beginning), a phrase, a key, or what a partner, a delegate or an area is called.
-- What must not hold stands between U+0002. Null where there is nothing to look for.
create function query_template(terms jsonb) returns text
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
          forms := concat_ws(' | ', forms, alternative_template(alternative));
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

-- The query for one period's lexemes. They are in no order, so that a phrase asks for its words, and what must not hold
-- and has one is left out: words_query decides.
create function dated_query(template text, prefix text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select replace(replace(regexp_replace(regexp_replace(template, E'\x02[^\x02<]*<[^\x02]*\x02', '', 'g'),
      '<(->|[0-9]+>)', '&', 'g'), E'\x02', ''), E'\x01', prefix)::tsquery
  $$;
