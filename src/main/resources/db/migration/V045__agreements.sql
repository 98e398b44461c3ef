-- What the sides have agreed to in writing: the text's own facts, its term and its articles, and an event log from
-- which its stage and its days follow.
create table agreement (
  id bigint primary key,
  title_id text check (length(title_id) between 1 and 500),
  title_en text check (length(title_en) between 1 and 500),
  -- The number under which the sides keep it.
  reference text check (length(reference) between 1 and 100),
  type text not null check (type in ('TREATY', 'MOU', 'MOC', 'LETTER_OF_INTENT', 'ARRANGEMENT', 'PROTOCOL',
    'PLAN_OF_ACTION', 'RECORD_OF_DISCUSSION', 'OTHER')),
  languages text[] not null,
  predecessor_id bigint references agreement,
  committee_name text check (length(committee_name) between 1 and 200),
  every_months integer check (every_months between 1 and 1200),
  -- The term; nothing at all where it is not known.
  basis text check (basis in ('SIGNED', 'IN_FORCE')),
  years integer check (years between 0 and 200),
  months integer check (months between 0 and 2400),
  renewal text check (renewal in ('NONE', 'ONCE', 'TIMES', 'WITHOUT_END', 'BY_EXCHANGE', 'UNCLEAR')),
  times integer check (times between 0 and 1000),
  renewal_months integer check (renewal_months between 0 and 2400),
  notice_months integer check (notice_months between 0 and 1200),
  notice_days integer check (notice_days between 0 and 36500),
  counted_to text check (counted_to in ('DISPATCH', 'RECEIPT')),
  last_day_inclusive boolean,
  clause text check (length(clause) between 1 and 20000),
  source text check (length(source) between 1 and 500),
  -- The day of the last signature, from the event log.
  signed_on date,
  -- Until when its phases are written down.
  phases_to date not null default '0001-01-01',
  classification classification not null,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  signed_day date not null generated always as (coalesce(signed_on, '0001-01-01')) stored,
  search tsvector not null generated always as (to_tsvector('simple', fold(coalesce(title_id, '') || ' '
    || coalesce(title_en, '') || ' ' || coalesce(reference, '')))) stored,
  check (coalesce(title_id, title_en) is not null),
  check ((basis is null) = (renewal is null) and (basis is null) = (counted_to is null)),
  check (notice_months is null or notice_days is null),
  check (predecessor_id <> id)
);
create index on agreement (signed_day, id) where trashed_at is null;
create index on agreement (phases_to, id);
create index on agreement (predecessor_id) where predecessor_id is not null;
create index on agreement using gin (search);

-- With whom, by the name that they had when it was signed.
create table agreement_party (
  agreement_id bigint not null references agreement,
  position integer not null,
  partner_id bigint not null references partner,
  name_then text check (length(name_then) between 1 and 200),
  primary key (agreement_id, position),
  unique (agreement_id, partner_id)
);
create index on agreement_party (partner_id);

create table agreement_area (
  agreement_id bigint not null references agreement,
  position integer not null,
  area_code text not null references area,
  primary key (agreement_id, position),
  unique (agreement_id, area_code)
);
create index on agreement_area (area_code);

create table agreement_article (
  agreement_id bigint not null references agreement,
  position integer not null,
  id bigint not null,
  number text check (length(number) between 1 and 20),
  heading text check (length(heading) between 1 and 500),
  text text check (length(text) between 1 and 20000),
  area_code text references area,
  -- Which of the contents of a bilateral text it is (Permenakertrans 15/2014, article 8).
  content text check (content in ('SUBJECT', 'PURPOSE', 'OBJECT', 'SCOPE', 'RIGHTS_AND_DUTIES', 'MANNER',
    'ORGANISATION', 'FINANCING', 'DISPUTES', 'AMENDMENT', 'TERM', 'FORCE_MAJEURE', 'ENTRY_INTO_FORCE_AND_END',
    'SIGNING_PARTIES')),
  primary key (agreement_id, position),
  -- Whole lists are replaced by their like.
  unique (id) deferrable initially deferred,
  check (coalesce(number, heading, text) is not null)
);

-- What happened to it, done on one day and, it may be, effective on another.
create table agreement_event (
  agreement_id bigint not null references agreement,
  position integer not null,
  id bigint not null,
  type text not null check (type in ('EXPLORED', 'NEGOTIATED', 'DRAFTED', 'ACCEPTED', 'INITIALLED', 'SIGNED',
    'NOTE_RECEIVED', 'IN_FORCE', 'EXTENDED', 'AMENDED', 'NOTICE_GIVEN', 'NOTICE_WITHDRAWN', 'TERMINATED', 'SUPERSEDED',
    'COMMITTEE_MET')),
  done_on date not null,
  effective_on date,
  precision text not null check (precision in ('DAY', 'MONTH', 'YEAR')),
  place text check (length(place) between 1 and 200),
  meeting_id bigint references meeting,
  note text check (length(note) between 1 and 20000),
  source text check (length(source) between 1 and 500),
  primary key (agreement_id, position)
);
create index on agreement_event (agreement_id, id);
create index on agreement_event (meeting_id) where meeting_id is not null;

-- What its clock says, from a day to a day, as far ahead as anyone asks: so lists need not count. Derived.
create table agreement_phase (
  agreement_id bigint not null references agreement,
  from_day date not null,
  to_day date not null,
  stage text not null,
  ends_on date,
  notice_by date,
  safe_notice_by date,
  decide_by date,
  -- What has no notice day comes last.
  turn_day date not null generated always as (coalesce(safe_notice_by, '9999-12-31')) stored,
  primary key (agreement_id, from_day)
);
create index on agreement_phase (turn_day, agreement_id);

-- The days on which nobody works, beside Saturdays and Sundays.
create table holiday (
  on_day date primary key,
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200)
);

-- How long a note is on its way, and how long a decision takes. One row.
create table notice_period (
  single boolean primary key default true check (single),
  channel_lead_days integer not null check (channel_lead_days between 0 and 366),
  decide_months integer not null check (decide_months between 0 and 60)
);
insert into notice_period (channel_lead_days, decide_months) values (14, 6);

-- What is to be done after a signature, and within how many days of it. One that is no longer asked for stays for those
-- who have done it.
create table duty_period (
  id bigint generated always as identity primary key,
  kind text not null unique check (kind ~ '^[A-Z][A-Z_]{0,49}$'),
  text_id text not null check (length(text_id) between 1 and 500),
  text_en text check (length(text_en) between 1 and 500),
  days integer not null check (days between 0 and 3660),
  working boolean not null,
  position integer not null,
  active boolean not null
);
insert into duty_period (kind, text_id, text_en, days, working, position, active) values
  ('ORIGINAL_HANDED_OVER', 'Naskah asli diserahkan ke Ruang Perjanjian Kementerian Luar Negeri',
    'The original is handed over to the foreign ministry''s Treaty Room', 7, true, 0, true),
  ('COMPLETED', 'Kekurangan naskah dilengkapi', 'What was missing is handed in', 14, true, 1, true),
  ('CERTIFIED_COPY', 'Salinan naskah resmi diterima', 'The certified copy is back', 17, true, 2, true),
  ('ARCHIVE_REPORTED', 'Dilaporkan ke ANRI sebagai arsip terjaga', 'Reported to the archive as a protected record', 365,
    false, 3, true);

create table agreement_duty (
  agreement_id bigint not null references agreement,
  duty_id bigint not null references duty_period,
  done_on date,
  evidence text check (length(evidence) between 1 and 2000),
  primary key (agreement_id, duty_id)
);

select guard_references();
