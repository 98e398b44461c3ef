-- Calendars that programs of a user fetch, each by a secret address of which only the SHA-256 is kept.
create table calendar_feed (
  id bigint primary key,
  user_id bigint not null references app_user on delete cascade,
  name text not null check (length(name) between 1 and 100),
  view text not null check (view in ('MINE', 'UNIT', 'QUERY')),
  -- Filters as the list of meetings has them, in the order of their names.
  query text check (length(query) <= 2000),
  secret_hash bytea not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz,
  check ((view = 'QUERY') = (query is not null))
);
create index on calendar_feed (user_id);

-- What somebody logged is theirs too, whoever attends.
create index on meeting (created_by, date);
