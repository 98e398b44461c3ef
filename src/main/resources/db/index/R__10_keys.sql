-- The words in which all that is derived speaks of what it is about.

-- A key: one letter for what it is of, and which. Lists are read by keys, searches ask for them behind a "=", and
-- figures are kept by them. Java's KeyType has the same letters.
create or replace function key(type text, which text) returns text
  language sql immutable parallel safe
  as $$
    select case type
      -- a partner with its parts
      when 'PARTNER' then 'P'
      -- a partner itself, without them
      when 'PARTNER_ALONE' then 'M'
      -- the country of a partner
      when 'COUNTRY' then 'C'
      -- an area with its children
      when 'AREA' then 'A'
      -- an area itself, without them
      when 'AREA_ALONE' then 'N'
      -- a unit of ours
      when 'UNIT' then 'U'
      when 'DELEGATE' then 'D'
      -- which is followed, and of which nothing is derived
      when 'AGREEMENT' then 'G'
      -- the country of the venue
      when 'PLACE' then 'X'
      when 'KIND' then 'K'
      when 'STATUS' then 'S'
      -- the level of either side
      when 'LEVEL' then 'L'
      when 'OUR_LEVEL' then 'O'
      -- our level against the partner's, by their places: 2/3
      when 'LEVELS' then 'V'
      -- a year or a month: 2023, 2023-11
      when 'TIME' then 'Y'
      -- all together: which is empty
      when 'TOTAL' then 'T'
    end || which
  $$;

-- The partner that a key, be it of what is in the trash, is of.
create or replace function partner_of(key text) returns bigint
  language sql immutable parallel safe
  as $$ select substring(key from '^~?P([0-9]+)$')::bigint $$;

-- The agreement that a key is of.
create or replace function agreement_of(key text) returns bigint
  language sql immutable parallel safe
  as $$ select substring(key from '^G([0-9]+)$')::bigint $$;

-- Whether a meeting counts in figures: it was held, not among ourselves, and is not in the trash.
create or replace function counted(status text, kind text, trashed_at timestamptz) returns boolean
  language sql immutable parallel safe
  as $$ select status = 'HELD' and kind <> 'INTERNAL' and trashed_at is null $$;

-- The first day of the block that a day lies in. The sixths of a month begin on its 1st, 6th, 11th, 16th, 21st and
-- 26th.
create or replace function block_of(grain text, day date) returns date
  language sql immutable strict parallel safe
  as $$
    select case grain
      when 'D' then date_trunc('month', day::timestamp)::date + 5 * least(5, (extract(day from day)::integer - 1) / 5)
      when 'M' then date_trunc('month', day::timestamp)::date
      when 'Q' then date_trunc('quarter', day::timestamp)::date
      when 'Y' then date_trunc('year', day::timestamp)::date
      else '1900-01-01'
    end
  $$;

-- The half of its month that a day lies in, by its first day.
create or replace function half_month(day date) returns date
  language sql immutable strict parallel safe
  as $$ select day - extract(day from day)::int + case when extract(day from day) > 15 then 16 else 1 end $$;

-- It as the index has it in front of each lexeme.
create or replace function half_month_prefix(day date) returns text
  language sql immutable strict parallel safe
  as $$
    select lpad(to_hex((extract(year from day) * 24 + extract(month from day) * 2
      + case when extract(day from day) > 15 then 1 else 0 end)::int), 4, '0') || ':'
  $$;

-- The place of a level among the levels, the highest 0, none 6.
create or replace function level_of(level text) returns integer
  language sql immutable parallel safe
  as $$
    select coalesce(array_position(array['HEAD_OF_GOVERNMENT', 'MINISTER', 'VICE_MINISTER', 'SENIOR_OFFICIAL',
      'DIRECTOR', 'WORKING'], level) - 1, 6)
  $$;

-- The figures of areas as bits, from the fifth on by their positions.
create or replace function area_slots(positions integer[]) returns bigint
  language sql immutable parallel safe
  as $$ select coalesce((select bit_or(1::bigint << (5 + position)) from unnest(positions) position), 0) $$;

-- The figures that a meeting adds to, as bits: 0 all meetings, 1 at home, 2 abroad, 3 online, 4 at a place that is not
-- on record, and those of its areas.
create or replace function slots_of(mode text, country text, positions integer[]) returns bigint
  language sql immutable parallel safe
  as $$
    select 1
      | (1::bigint <<
        case when mode = 'ONLINE' then 3 when country is null then 4 when country = 'ID' then 1 else 2 end)
      | area_slots(positions)
  $$;

-- The scopes of tally among a meeting's keys: its partners' and countries', and the empty one of all meetings.
create or replace function scopes_of(keys text[]) returns text[]
  language sql immutable strict parallel safe
  as $$ select array_prepend(''::text, array(select key from unnest(keys) key where key ~ '^(P[0-9]+|C[A-Z]{2})$')) $$;
