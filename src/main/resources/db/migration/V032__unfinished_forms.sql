-- What users typed into forms and have not saved yet: each user's own, and no record.
create table unfinished_form (
  user_id bigint not null references app_user on delete cascade,
  -- The form's own, which it got when it was opened.
  key uuid not null,
  -- Where it is sent to, and what it is called.
  address text not null check (length(address) <= 200),
  title text not null check (length(title) <= 300),
  -- All its fields as it would send them, percent-encoded; empty once it has ended.
  fields text not null check (length(fields) <= 400000),
  -- The window that it was last kept from.
  tab uuid not null,
  revision integer not null default 1,
  kept_at timestamptz not null default now(),
  -- When it was saved or thrown away. Its key stays for a day, so that what comes late brings nothing back.
  finished_at timestamptz,
  primary key (user_id, key)
);
