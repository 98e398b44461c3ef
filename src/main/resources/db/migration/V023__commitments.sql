-- What a side promised, or both did. A commitment of a meeting is as visible as the meeting: the key to it holds the
-- two classifications together, and takes this one along when the meeting's changes. Without a meeting it has its own.
alter table meeting add unique (id, classification);

-- The last day of the period that a day and a precision mean, which is the one that counts.
create function last_day(day date, grain text) returns date
  language sql immutable parallel safe
  as $$
    select case grain
      when 'DAY' then day
      when 'MONTH' then (date_trunc('month', day::timestamp) + interval '1 month - 1 day')::date
      when 'QUARTER' then (date_trunc('quarter', day::timestamp) + interval '3 months - 1 day')::date
      when 'YEAR' then (date_trunc('year', day::timestamp) + interval '1 year - 1 day')::date
    end
  $$;

create table commitment (
  id bigint primary key,
  reference text not null unique,
  text_id text check (length(text_id) between 1 and 20000),
  text_en text check (length(text_en) between 1 and 20000),
  criterion text check (length(criterion) between 1 and 20000),
  owner text not null check (owner in ('OURS', 'PARTNER', 'JOINT')),
  kind text not null check (kind in ('AGREED', 'OFFER', 'REQUEST', 'INVITATION')),
  status text not null check (status in ('PROPOSED', 'OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  meeting_id bigint,
  partner_id bigint not null references partner,
  unit_id bigint references unit,
  delegate_id bigint references delegate,
  area_code text references area,
  due_on date,
  due_precision text check (due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
  made_on date not null,
  -- The day for which it was reported done, where it is.
  done_on date,
  score integer check (score between -1 and 1),
  assessment text check (length(assessment) between 1 and 20000),
  assessed_at timestamptz,
  assessed_by text,
  classification classification not null,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  last_day date generated always as (last_day(due_on, due_precision)) stored,
  -- The order of the ledger: what is open by its last day, so that what is late comes first on whichever day; then what
  -- is not open; then what has no day.
  turn smallint not null generated always as (case
    when due_on is null then 2
    when status in ('OPEN', 'IN_PROGRESS') then 0
    else 1
  end) stored,
  turn_day date not null generated always as (coalesce(last_day(due_on, due_precision), '9999-12-31')) stored,
  search tsvector not null generated always as (to_tsvector('simple', fold(reference || ' ' || coalesce(text_id, '')
    || ' ' || coalesce(text_en, '') || ' ' || coalesce(criterion, '')))) stored,
  foreign key (meeting_id, classification) references meeting (id, classification) on update cascade,
  check (coalesce(text_id, text_en) is not null),
  check ((due_on is null) = (due_precision is null)),
  check ((status = 'DONE') = (done_on is not null)),
  check ((score is null) = (assessed_at is null) and (score is null) = (assessed_by is null))
);
create index on commitment (turn, turn_day, id) where trashed_at is null;
create index on commitment (made_on, id) where trashed_at is null;
create index on commitment (partner_id, turn, turn_day);
create index on commitment (meeting_id);
create index on commitment (unit_id) where unit_id is not null;
create index on commitment (delegate_id) where delegate_id is not null;
create index on commitment (area_code) where area_code is not null;
create index on commitment using gin (search);

-- What was said of a commitment, and at which meeting if at one: every report is kept.
create table commitment_report (
  commitment_id bigint not null references commitment,
  position integer not null,
  status text not null check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  note text check (length(note) between 1 and 20000),
  reported_on date not null,
  meeting_id bigint references meeting,
  reported_at timestamptz not null,
  reported_by text not null,
  primary key (commitment_id, position)
);
create index on commitment_report (meeting_id) where meeting_id is not null;

-- What a report rests on.
create table commitment_evidence (
  commitment_id bigint not null,
  position integer not null,
  report integer not null,
  text text check (length(text) between 1 and 500),
  url text check (length(url) between 1 and 2000),
  primary key (commitment_id, position),
  foreign key (commitment_id, report) references commitment_report (commitment_id, position)
    deferrable initially deferred,
  check (coalesce(text, url) is not null)
);
