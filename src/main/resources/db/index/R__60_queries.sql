-- Queries for what meetings are found by, made of what was typed.

-- A word of a query as a piece of a template, each lexeme after U+0001, in whose place comes a period's prefix or
-- nothing. It is matched by its stems too, and by its beginning if so asked. Made of what the parser finds, letters and
-- digits alone, so that no text makes it malformed; null where it finds nothing.
create or replace function word_template(value text, beginning boolean) returns text
  language plpgsql stable strict parallel safe
  as $$
    declare
      word text;
      stem text;
      forms text;
      template text;
    begin
      foreach word in array tsvector_to_array(to_tsvector('simple', plain_words(value))) loop
        forms := quote_literal(E'\x01' || left(word, 100))
          || case when beginning or length(word) > 100 then ':*' else '' end;
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

create or replace function words_query(template text) returns tsquery
  language sql immutable strict parallel safe
  as $$ select replace(replace(template, E'\x02', ''), E'\x01', '')::tsquery $$;

-- The areas that are called so, each word by its beginning or its stems.
create or replace function areas_called(value text) returns text[]
  language sql stable strict
  as $$
    select array(select substr(key, 2)
                 from name_text
                 where key between key('AREA', '') and chr(ascii(key('AREA', '')) + 1)
                   and words @@ words_query(word_template(value, true)))
  $$;

create or replace function phrase_template(value text) returns text
  language sql stable strict parallel safe
  as $$
    select '(' || nullif(regexp_replace(phraseto_tsquery('simple', plain_words(value))::text,
      '''([^'']{1,100})[^'']*''', E'''\x01\\1''', 'g'), '') || ')'
  $$;

-- Records by whose keys a query asks for what a name means, at most 50 of them.
create or replace function named_template(type text, ids bigint[]) returns text
  language sql immutable strict parallel safe
  as $$
    select coalesce(string_agg(quote_literal(E'\x01=' || key(type, id::text)), ' | '), quote_literal(E'\x01=none'))
    from unnest(ids) id
  $$;

create or replace function alternative_template(alternative jsonb, clearance classification) returns text
  language plpgsql stable strict
  as $$
    begin
      return case
        when alternative ? 'part' then word_template(alternative ->> 'part', true)
        when alternative ? 'word' then word_template(alternative ->> 'word', false)
        when alternative ? 'phrase' then phrase_template(alternative ->> 'phrase')
        when alternative ? 'area' then (
          select string_agg(quote_literal(E'\x01=' || key('AREA', code)), ' | ')
          from unnest(areas_called(alternative ->> 'area')) code)
        when alternative ? 'key' then quote_literal(E'\x01=' || (alternative ->> 'key'))
        when alternative ? 'partner' then named_template('PARTNER', array(
          select p.id
          from partner p
          left join country c on c.code = p.country
          where p.classification <= clearance
            and (p.search @@ prefix_query(alternative ->> 'partner')
              or to_tsvector('simple', fold(c.name_en || ' ' || c.name_id)) @@ prefix_query(alternative ->> 'partner'))
          limit 50))
        when alternative ? 'delegate' then named_template('DELEGATE', array(
          select d.id
          from delegate d
          where d.classification <= clearance
            and d.search @@ prefix_query(alternative ->> 'delegate')
          limit 50))
      end;
    end
  $$;

-- A query as a template: terms that must all hold, [{"not": true, "any": [{"word": "K3"}, …]}], each by any of its
-- alternatives: a word, a part (a word's beginning), a phrase, a key, or what a partner, a delegate or an area is
-- called. What must not hold stands between U+0002. Null where there is nothing to look for.
create or replace function query_template(terms jsonb, clearance classification) returns text
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

-- The query for one period's lexemes. They are in no order, so that a phrase asks for its words, and what must not hold
-- and has one is left out: words_query decides.
create or replace function dated_query(template text, prefix text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select replace(replace(regexp_replace(regexp_replace(template, E'\x02[^\x02<]*<[^\x02]*\x02', '', 'g'),
      '<(->|[0-9]+>)', '&', 'g'), E'\x02', ''), E'\x01', prefix)::tsquery
  $$;
