-- Administrators add, order and retire areas, and move one under another.

-- An area's position is its bit in the slots of what is derived (see slots_of) and never changes, is used by no other area,
-- and is the last that a bigint has a bit for at the most: 5 figures come before, and the sign tells what is taken away.
-- The order in which areas are shown is their sequence, each after the area that it is part of.
alter table area
  add constraint area_position_once unique (position),
  add constraint area_position_bit check (position between 0 and 57),
  add active boolean not null default true,
  add sequence integer not null default 0 check (sequence between 0 and 9999);

update area set sequence = 10 * (position + 1);

alter table area alter sequence drop default;

-- Whoever derives something of a meeting's areas holds their places in the tree until the end, and whoever moves an area
-- waits for all of these and lets none begin: else a meeting written at the same time would count for where the area was.
-- No row of area is locked for it, as every meeting about an area would write to that row.
create function hold_areas() returns void
  language sql
  as $$ select pg_advisory_xact_lock_shared(hashtext('area.parent_code')) $$;

-- Before anything of meetings is derived the places of areas are held; what derives it stays as it was.
alter function refresh_meetings(bigint[]) rename to derive_meetings;
create function refresh_meetings(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform hold_areas();
    perform derive_meetings(ids);
  end
  $$;

alter function refresh_meeting_texts(bigint[]) rename to derive_meeting_texts;
create function refresh_meeting_texts(ids bigint[]) returns void
  language plpgsql strict
  as $$
  begin
    perform hold_areas();
    perform derive_meeting_texts(ids);
  end
  $$;

-- An area has come under another one, or out of one: its meetings count for other areas than before.
create function refresh_area(moved text) returns void
  language plpgsql
  as $$
  declare
    touched bigint[] := array(select meeting_id from meeting_area where area_code = moved order by meeting_id);
  begin
    perform refresh_meetings(touched);
    perform refresh_meeting_texts(touched);
  end
  $$;
