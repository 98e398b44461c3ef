-- What a list is narrowed to, kept under a name by a user: each user's own, and no record.
create table saved_view (
  id bigint primary key,
  user_id bigint not null references app_user on delete cascade,
  name text not null check (length(name) between 1 and 100),
  -- Filters as the list's address has them, in the order of their names.
  query text not null check (length(query) <= 2000),
  -- Whether the start page begins with it, which one of a user's does.
  start boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index saved_view_by_name on saved_view (user_id, lower(name));
create unique index saved_view_at_start on saved_view (user_id) where start;
