-- What failed lately, by the SHA-256 of what is counted: a name, an address, both together.
create table failure_count (
  key bytea primary key check (length(key) = 32),
  failures integer not null check (failures >= 0),
  ends_at timestamptz not null
);
create index on failure_count (ends_at);

-- Whence users have signed in: the SHA-256 of a browser's cookie or of an address.
create table familiar_place (
  user_id bigint not null references app_user,
  place bytea not null check (length(place) = 32),
  used_at timestamptz not null,
  primary key (user_id, place)
);
create index on familiar_place (used_at);

-- What was changed of that which instances keep in memory, and by which transaction: those that look learn by it
-- what was committed since they last did.
create table reference_change (
  id bigint generated always as identity primary key,
  collection text not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index on reference_change (xid);
create index on reference_change (at);
