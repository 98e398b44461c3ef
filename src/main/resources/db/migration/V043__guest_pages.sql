-- Pages on which people at a meeting enter themselves, each by a secret address of which only the SHA-256 is kept.
create table guest_page (
  id bigint primary key,
  meeting_id bigint not null references meeting,
  secret_hash bytea not null unique,
  opened_by bigint not null references app_user,
  opened_at timestamptz not null default now(),
  -- When it ends, or was revoked.
  expires_at timestamptz not null,
  check (expires_at >= opened_at)
);
create index on guest_page (meeting_id);
create index on guest_page (expires_at);

-- What they entered, one entry a device. Nothing of it is on record before an officer confirms it.
create table guest (
  id bigint primary key,
  page_id bigint not null references guest_page on delete cascade,
  -- SHA-256 of what the page's cookie says.
  device_hash bytea not null,
  name text not null check (length(name) between 1 and 200),
  office text not null check (length(office) between 1 and 200),
  organisation text not null check (length(organisation) between 1 and 200),
  side text not null check (side in ('OURS', 'PARTNER')),
  version integer not null default 0,
  entered_at timestamptz not null default now(),
  -- Null while it waits, and again once it was corrected.
  decision text check (decision in ('CONFIRMED', 'DISMISSED')),
  confirmed_before boolean not null default false,
  unique (page_id, device_hash)
);
