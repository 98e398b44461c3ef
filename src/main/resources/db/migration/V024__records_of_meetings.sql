-- The agreed record of a meeting: its agenda, what was noted and what came of it, in both languages. As visible as the
-- meeting, whose classification it takes along as commitments do.
create table meeting_record (
  meeting_id bigint primary key,
  state text not null check (state in ('DRAFT', 'REVIEW', 'AGREED')),
  edition integer not null check (edition > 0),
  authentic text not null check (authentic in ('ID', 'EN', 'BOTH')),
  opening_id text check (length(opening_id) between 1 and 20000),
  opening_en text check (length(opening_en) between 1 and 20000),
  closing_id text check (length(closing_id) between 1 and 20000),
  closing_en text check (length(closing_en) between 1 and 20000),
  -- Why there is this edition after an agreed one.
  reason text check (length(reason) between 1 and 20000),
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  classification classification not null,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz check (trashed_at is null),
  foreign key (meeting_id, classification) references meeting (id, classification) on update cascade,
  check ((state = 'AGREED') = (hash is not null))
);

create table record_item (
  meeting_id bigint not null references meeting_record,
  position integer not null,
  id bigint not null,
  title_id text check (length(title_id) between 1 and 500),
  title_en text check (length(title_en) between 1 and 500),
  area_code text references area,
  notes_id text check (length(notes_id) between 1 and 20000),
  notes_en text check (length(notes_en) between 1 and 20000),
  restricted boolean not null,
  primary key (meeting_id, position),
  unique (id),
  check (coalesce(title_id, title_en) is not null)
);

create table record_speaker (
  meeting_id bigint not null references meeting_record,
  position integer not null,
  item_id bigint not null references record_item (id) deferrable initially deferred,
  delegate_id bigint not null references delegate,
  primary key (meeting_id, position)
);
create index on record_speaker (delegate_id);

create table record_outcome (
  meeting_id bigint not null references meeting_record,
  position integer not null,
  id bigint not null,
  item_id bigint not null references record_item (id) deferrable initially deferred,
  type text not null check (type in ('INFORMATION', 'DECISION', 'COMMITMENT')),
  text_id text check (length(text_id) between 1 and 20000),
  text_en text check (length(text_en) between 1 and 20000),
  commitment_id bigint references commitment,
  primary key (meeting_id, position),
  unique (id),
  check ((type = 'COMMITMENT') = (commitment_id is not null))
);
create index on record_outcome (commitment_id) where commitment_id is not null;

-- Who signed the edition, in the office held that day.
create table record_signatory (
  meeting_id bigint not null references meeting_record,
  position integer not null,
  delegate_id bigint not null references delegate,
  name text not null,
  title text not null,
  side text not null check (side in ('OURS', 'PARTNER')),
  signed_on date not null,
  primary key (meeting_id, position)
);
create index on record_signatory (delegate_id);

-- Every state that was saved, whole, as canonical JSON.
create table record_state (
  id bigint primary key,
  meeting_id bigint not null references meeting_record,
  edition integer not null,
  state text not null,
  content text not null,
  saved_at timestamptz not null,
  saved_by text not null
);
create index on record_state (meeting_id, saved_at, id);

-- Whom and which commitments any of its states names: whoever may open the record may know of them, then and later.
create table record_person (
  meeting_id bigint not null references meeting_record,
  delegate_id bigint not null references delegate,
  primary key (meeting_id, delegate_id)
);
create index on record_person (delegate_id);
create table record_promise (
  meeting_id bigint not null references meeting_record,
  commitment_id bigint not null references commitment,
  primary key (meeting_id, commitment_id)
);
create index on record_promise (commitment_id);

-- The editions that were agreed. What was agreed never changes.
create table record_edition (
  meeting_id bigint not null references meeting_record,
  edition integer not null,
  reason text,
  content text not null,
  hash text not null,
  agreed_at timestamptz not null,
  agreed_by text not null,
  primary key (meeting_id, edition)
);
create function stay_as_agreed() returns trigger language plpgsql as $$
begin
  raise exception 'An agreed edition does not change';
end $$;
create trigger stay_as_agreed before update or delete on record_edition for each row execute function stay_as_agreed();
