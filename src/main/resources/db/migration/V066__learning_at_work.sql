-- What officers accepted of releases, against what could have been read there: the places in the text and the signs of
-- each possible answer, never the text. It hangs on the press item that the release became, is seen and learned from as
-- that is, and goes with it.
create table learning_label (
  id bigint generated always as identity primary key,
  press_item_id bigint not null references press_item on delete cascade,
  fact text not null check (fact in ('MEETING', 'DAY', 'PLACE', 'AREA', 'ATTENDEE')),
  -- Whether it was read otherwise than it was accepted.
  corrected boolean not null,
  options jsonb not null check (jsonb_typeof(options) = 'array'),
  made_at timestamptz not null default now()
);
create index on learning_label (press_item_id);

-- What was learned of them: one row, which administrators keep. What is proposed waits to be taken; what was taken is
-- read by for as long as the application brings what it was learned beyond, which the mark tells.
create table learning (
  id bigint primary key check (id = 1),
  stage text not null check (stage in ('NONE', 'ASKED', 'READY', 'FAILED')),
  asked_at timestamptz,
  asked_by text,
  proposed text,
  proposed_mark text,
  proposed_releases integer,
  taken text,
  taken_mark text,
  taken_releases integer,
  taken_at timestamptz,
  taken_by text,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz check (trashed_at is null),
  check ((stage = 'READY') = (proposed is not null)),
  check ((proposed is null) = (proposed_mark is null)),
  check ((taken is null) = (taken_mark is null)),
  check ((taken is null) = (taken_at is null))
);
insert into learning (id, stage, version, created_at, created_by, updated_at, updated_by)
values (1, 'NONE', 0, now(), 'mitra', now(), 'mitra');

-- How many findings of each sort are read rightly by what is in use and by what is proposed, of those that it was not
-- learned from.
create table learning_figure (
  learning_id bigint not null references learning,
  position integer not null,
  fact text not null check (fact in ('MEETING', 'DAY', 'PLACE', 'AREA', 'ATTENDEE')),
  right_before integer not null check (right_before >= 0),
  right_after integer not null check (right_after >= 0),
  findings integer not null check (findings >= right_before and findings >= right_after),
  primary key (learning_id, position)
);
