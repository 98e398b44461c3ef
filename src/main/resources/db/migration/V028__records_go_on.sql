-- When a text of a record was last changed in one of its languages, and by whom: so that one is told from the other
-- that has fallen behind. What was written before is of no known age, and older than whatever is written from now on.
create table record_wording (
  meeting_id bigint not null references meeting_record,
  -- 'opening' or 'closing', or the id of an item, of whose notes it is, or of an outcome.
  part text not null,
  language text not null check (language in ('ID', 'EN')),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (meeting_id, part, language)
);

-- Which item of a record was carried over from which of another meeting's. Items that are no longer there stay named.
create table record_carryover (
  meeting_id bigint not null references meeting_record,
  item_id bigint not null,
  from_meeting_id bigint not null references meeting_record,
  from_item_id bigint not null,
  carried_at timestamptz not null,
  carried_by text not null,
  primary key (meeting_id, item_id)
);
create index on record_carryover (from_meeting_id);

-- How records are printed: one row, which administrators keep.
create table record_paper (
  id bigint primary key check (id = 1),
  letterhead text[] not null check (cardinality(letterhead) <= 6),
  sections text[] not null check (
    cardinality(sections) = 5
    and sections @> '{ATTENDANCE,OPENING,AGENDA,CLOSING,SIGNATURES}'),
  place text check (length(place) between 1 and 200),
  left_title text check (length(left_title) between 1 and 200),
  right_title text check (length(right_title) between 1 and 200),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz check (trashed_at is null)
);
insert into record_paper (id, letterhead, sections, version, created_at, created_by, updated_at, updated_by)
values (1, '{}', '{ATTENDANCE,OPENING,AGENDA,CLOSING,SIGNATURES}', 0, now(), 'mitra', now(), 'mitra');
