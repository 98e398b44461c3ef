-- Two records that are of one partner, or of one person: one stays, the other leads to it and is in no list any more.
alter table partner
  add merged_into bigint references partner check (merged_into <> id),
  add constraint partner_merged check (merged_into is null or trashed_at is not null);
create index on partner (merged_into) where merged_into is not null;

alter table delegate
  add merged_into bigint references delegate check (merged_into <> id),
  add constraint delegate_merged check (merged_into is null or trashed_at is not null);
create index on delegate (merged_into) where merged_into is not null;

-- What was merged into what, so that it can be undone: the record that stayed as it was before and as it was made then.
create table merger (
  id bigint primary key,
  kind text not null check (kind in ('PARTNER', 'DELEGATE')),
  into_id bigint not null,
  from_id bigint not null,
  -- The higher of both: whoever may not know the one may not know that it was merged.
  classification classification not null,
  draft_before json not null,
  draft_after json not null,
  merged_at timestamptz not null default clock_timestamp(),
  merged_by text not null,
  undone_at timestamptz,
  undone_by text,
  -- In which order they came, which tells nobody how many there are.
  moment bigint not null
    generated always as ((extract(epoch from merged_at at time zone 'UTC') * 1000000)::bigint) stored,
  check (into_id <> from_id),
  check ((undone_at is null) = (undone_by is null))
);
create index on merger (kind, into_id, moment);
-- A record leads to one other at a time.
create unique index on merger (kind, from_id) where undone_at is null;

-- The rows that hung on the record that went: moved to the one that stayed, or left out where that had the like.
create table merger_row (
  merger_id bigint not null references merger,
  number integer generated always as identity,
  part text not null,
  col text not null,
  -- The record that the row is a part of.
  owner text not null,
  owner_id bigint not null,
  was jsonb not null,
  -- Of a row that was left out: the like of it, as it was and as it was made then.
  twin_was jsonb,
  twin_now jsonb,
  -- Whether the record that it is a part of was told to have changed with it.
  settled boolean not null default false,
  primary key (merger_id, part, col, owner_id, number),
  check ((twin_was is null) = (twin_now is null))
);

-- Nothing comes to hang on a record that leads to another. Who checked that the record is there, and writes while it is
-- merged, has lost to that: the whole transaction is done again, and finds it gone.
create function stay_off_merged() returns trigger
  language plpgsql
  as $$
  declare
    named bigint := (to_jsonb(new) ->> tg_argv[1])::bigint;
  begin
    if tg_op = 'UPDATE' and named is not distinct from (to_jsonb(old) ->> tg_argv[1])::bigint then
      return null;
    end if;
    if (tg_argv[0] = 'partner' and exists (select from partner where id = named and merged_into is not null))
        or (tg_argv[0] = 'delegate' and exists (select from delegate where id = named and merged_into is not null)) then
      raise exception 'The % was merged meanwhile', tg_argv[0] using errcode = 'serialization_failure';
    end if;
    return null;
  end
  $$;

-- Sees to that on every table that names partners or people. A migration that adds such a table calls it again. The
-- trigger's name comes after those of foreign keys, which wait for whoever merges. What records have named stays so.
create function guard_references() returns void
  language plpgsql
  as $$
  declare
    found record;
  begin
    for found in
      select k.conrelid::regclass::text as part, k.confrelid::regclass::text as kind, a.attname::text as col
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f'
        and k.confrelid in ('partner'::regclass, 'delegate'::regclass)
        and a.attname <> 'merged_into'
        and k.conrelid <> 'record_person'::regclass
    loop
      execute format(
        'create or replace trigger stay_off_merged_%2$s after insert or update of %2$I on %1$I
          for each row execute function stay_off_merged(%3$L, %2$L)', found.part, found.col, found.kind);
    end loop;
  end
  $$;
select guard_references();
