-- What the press published about meetings: the facts and the address of each release. Its text is kept only where the
-- ministry owns it (UU 28/2014 on copyright).

create table press_item (
  id bigint generated always as identity primary key,
  headline text not null check (length(headline) between 1 and 500),
  outlet text check (length(outlet) between 1 and 200),
  published_on date,
  published_time time,
  zone text,
  language text not null check (language in ('id', 'en')),
  url text check (length(url) <= 500),
  caption text check (length(caption) between 1 and 500),
  credit text check (length(credit) between 1 and 200),
  ministry_owned boolean not null,
  text text check (length(text) between 1 and 204800),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  -- Without a day it stands after all that have one.
  sort_date date not null generated always as (coalesce(published_on, '0001-01-01')) stored,
  sort text not null generated always as (fold(headline)) stored,
  search tsvector not null generated always as (to_tsvector('simple', fold(headline || ' ' || coalesce(outlet, '') ||
    ' ' || coalesce(caption, '') || ' ' || coalesce(credit, '')))) stored,
  check (ministry_owned or text is null),
  check (published_on is not null or published_time is null)
);
create index on press_item (sort_date, id) where trashed_at is null;
create index on press_item (url) where url is not null;
create index on press_item using gin (search);
create index on press_item using gin (sort gin_trgm_ops);

-- The meetings that an item reports, and what it says of them: where that is not what is on record, the page shows both.
create table press_item_meeting (
  press_item_id bigint not null references press_item,
  meeting_id bigint not null references meeting,
  date date,
  date_precision text check (date_precision in ('DAY', 'MONTH')),
  mode text check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
  city text check (length(city) between 1 and 200),
  country text references country,
  position integer not null,
  primary key (press_item_id, meeting_id)
);
create index on press_item_meeting (meeting_id);

-- Agreements and commitments that an item tells of.
create table press_finding (
  press_item_id bigint not null references press_item,
  position integer not null,
  type text not null check (type in ('AGREEMENT', 'COMMITMENT')),
  text text not null check (length(text) between 1 and 2000),
  owner text check (owner in ('OURS', 'PARTNER', 'JOINT')),
  primary key (press_item_id, position),
  check (type = 'COMMITMENT' or owner is null)
);

-- The inbox: releases that were sent to be read and wait until they are accepted or dismissed, when they are forgotten.
create table press_release (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 200),
  text text not null check (length(text) between 1 and 204800),
  published_on date,
  url text check (length(url) <= 500),
  status text not null check (status in ('WAITING', 'READ', 'FAILED')),
  headline text,
  outlet text,
  meetings integer,
  -- What was recognised, each by a letter and its key (A:OSH, P:12, D:34), so that one reading can be told from the next.
  known text[] not null default '{}',
  gained text[] not null default '{}',
  lost text[] not null default '{}',
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create index on press_release (status, id);
