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
