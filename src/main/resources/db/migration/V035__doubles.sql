-- Records that may be of one partner or one person, with how alike they are, in thousandths. Worked out soon after a
-- record is written, of whatever there is: a reader is shown pairs of which they see both.
create table likeness (
  kind text not null check (kind in ('PARTNER', 'DELEGATE')),
  one_id bigint not null,
  other_id bigint not null,
  score integer not null check (score between 1 and 1000),
  primary key (kind, one_id, other_id),
  check (one_id < other_id)
);
create index on likeness (kind, other_id);
create index on likeness (kind, score, one_id, other_id);

-- By what a record is found among those like it.
create table likeness_key (
  kind text not null,
  key text collate "C" not null,
  record_id bigint not null,
  primary key (kind, key, record_id)
);
create index on likeness_key (kind, record_id);

-- The records that are to be looked at, as they are new or have changed.
create table likeness_due (
  id bigint generated always as identity primary key,
  kind text not null,
  record_id bigint not null
);
insert into likeness_due (kind, record_id)
select 'PARTNER', id from partner
union all
select 'DELEGATE', id from delegate;

-- Pairs of which somebody said that they are two.
create table likeness_dismissal (
  kind text not null,
  one_id bigint not null,
  other_id bigint not null,
  dismissed_at timestamptz not null default now(),
  dismissed_by text not null,
  primary key (kind, one_id, other_id),
  check (one_id < other_id)
);
