-- What a user was reminded of: each once, as the day that it is about is part of what tells them apart. Titles are
-- read from the record when they are shown.
create table reminder (
  id bigint primary key,
  user_id bigint not null references app_user on delete cascade,
  kind text not null check (kind in ('DUE', 'LATE', 'DECIDE_BY', 'SAFE_NOTICE_BY', 'NOTICE_BY', 'TOMORROW',
    'TO_CONFIRM', 'NO_OUTCOME')),
  meeting_id bigint references meeting on delete cascade,
  commitment_id bigint references commitment on delete cascade,
  agreement_id bigint references agreement on delete cascade,
  subject_id bigint not null generated always as (coalesce(meeting_id, commitment_id, agreement_id)) stored,
  about_day date not null,
  -- On which it reminds.
  day date not null,
  read_at timestamptz,
  unread integer not null generated always as (case when read_at is null then 1 else 0 end) stored,
  check (num_nonnulls(meeting_id, commitment_id, agreement_id) = 1),
  unique (user_id, kind, subject_id, about_day, day)
);
create index on reminder (user_id, unread, day, id);
create index on reminder (meeting_id) where meeting_id is not null;
create index on reminder (commitment_id) where commitment_id is not null;
create index on reminder (agreement_id) where agreement_id is not null;

-- The last day whose reminders were all written.
create table reminder_day (
  only_one boolean primary key check (only_one),
  day date not null
);
