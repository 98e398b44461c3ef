-- The digests of users, one a day at most: claimed first, so that a day is told once however often it is begun, and
-- then sent. What each tells is settled when it is claimed: these reminders, and what changed in this time.
create table mail_digest (
  id bigint primary key,
  user_id bigint not null references app_user on delete cascade,
  day date not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'EMPTY', 'DROPPED', 'REFUSED')),
  changed_after timestamptz not null,
  changed_until timestamptz not null,
  claimed_at timestamptz not null,
  next_attempt_at timestamptz not null default now(),
  attempts integer not null default 0,
  -- The ministry's day on which it was sent or given up.
  ended_on date,
  check ((state = 'WAITING') = (ended_on is null)),
  unique (user_id, day)
);
create index on mail_digest (next_attempt_at) where state = 'WAITING';
-- No user has two that wait.
create unique index on mail_digest (user_id) where state = 'WAITING';

-- Which digest took a reminder: one. Of a reminder that is gone the row tells nothing.
create table mail_digest_reminder (
  reminder_id bigint primary key,
  digest_id bigint not null references mail_digest on delete cascade
);
create index on mail_digest_reminder (digest_id);

-- What ends the digests of a user by one POST: of each letter another, of which only the SHA-256 is kept.
create table mail_ending (
  secret_hash bytea primary key,
  user_id bigint not null references app_user on delete cascade,
  made_at timestamptz not null default now()
);
create index on mail_ending (user_id);

-- What changed since.
create index on meeting (updated_at);
create index on agreement (updated_at);
