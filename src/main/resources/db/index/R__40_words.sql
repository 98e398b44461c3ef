-- Texts as the words that they are found by.

-- A text as its words are compared: folded, and with a space for what would make the parser see addresses, paths,
-- numbers or compounds instead of words.
create or replace function plain_words(value text) returns text
  language sql immutable strict parallel safe
  as $$ select regexp_replace(public.fold(value), '[-/.@_:<&+~?#\\]', ' ', 'g') $$;

-- The words of a text that hyphens join, without them: itcilo for ITC-ILO.
create or replace function joined_words(value text) returns text
  language sql immutable strict parallel safe
  as $$
    select case when value like '%-%' then coalesce((
      select string_agg(replace(compound[1], '-', ''), ' ')
      from regexp_matches(public.fold(value), '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') compound), '') else '' end
  $$;

create or replace function text_vector(value text) returns tsvector
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

-- Only the first 100 characters of a word are indexed, and asked for.
create or replace function dated_words(day date, words tsvector) returns tsvector
  language plpgsql immutable strict parallel safe
  as $$
    declare
      prefix text := public.half_month_prefix(day);
    begin
      return array_to_tsvector(array(select prefix || left(lexeme, 100) from unnest(tsvector_to_array(words)) lexeme));
    end
  $$;

-- A lane that no other transaction is in, until the end of this one; the last, shared in turn, where all are taken.
create or replace function word_lane() returns integer
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
create or replace function count_words(was word_holder[], is_now word_holder[]) returns void
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
