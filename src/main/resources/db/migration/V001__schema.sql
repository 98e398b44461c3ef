create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Case and accents folded. Declared immutable (unaccent alone is only stable) so that generated columns and indexes can
-- rest on it; its rules file changes with a PostgreSQL major version at most, and then a dump and restore rebuilds them.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', value)) $$;

-- The entries of an array as one text; array_to_string is only stable because of types that text does not have.
create function words(entries text[]) returns text
  language sql immutable strict parallel safe
  as $$ select array_to_string(entries, ' ') $$;

-- A query in which every word of a text must begin some word of the document. Built from the lexemes that the parser
-- itself finds, so that no text can make a malformed query.
create function prefix_query(value text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & ')::tsquery
    from unnest(to_tsvector('simple', fold(value)))
  $$;

-- Ordered: a reader of clearance c sees what is classified c or lower (UU 14/2008, Perka ANRI 17/2011).
create type classification as enum ('OPEN', 'LIMITED', 'SECRET', 'TOP_SECRET');

create table country (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  name_en text not null,
  name_id text not null,
  zone text not null
);

create table app_user (
  id bigint generated always as identity primary key,
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,49}$'),
  display_name text not null check (length(display_name) between 1 and 200),
  role text not null check (role in ('STAFF', 'OFFICER', 'MANAGER', 'ADMINISTRATOR')),
  clearance classification not null,
  locale text not null check (locale in ('id', 'en')),
  zone text not null,
  active boolean not null,
  password_hash text,
  password_changed_at timestamptz not null default now(),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  unique (username)
);

create table access_token (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  name text not null check (length(name) between 1 and 200),
  scope text not null check (scope in ('READ', 'WRITE')),
  expires_on date not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null
);
create index on access_token (user_id);

create table sign_in_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  user_id bigint not null references app_user,
  expires_at timestamptz not null
);
create index on sign_in_link (user_id);

create table idempotency_key (
  user_id bigint not null references app_user,
  key text not null check (length(key) between 1 and 64),
  request_hash bytea not null,
  record_id bigint,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  username text not null,
  collection text not null,
  record_id text not null,
  change text not null
);
create index on audit_entry (collection, record_id, id);

create table unit (
  id bigint generated always as identity primary key,
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  abbreviation text check (length(abbreviation) between 1 and 50),
  parent_id bigint references unit check (parent_id <> id),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  sort_en text not null generated always as (fold(coalesce(name_en, name_id))) stored,
  sort_id text not null generated always as (fold(name_id)) stored,
  search tsvector not null generated always as (to_tsvector('simple',
    fold(coalesce(name_en, '') || ' ' || name_id || ' ' || coalesce(abbreviation, '')))) stored
);
create index on unit (parent_id);

create table partner (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('INTL_ORG', 'TRAINING_CENTRE', 'FOREIGN_MINISTRY', 'AGENCY', 'SUBNATIONAL',
    'EMBASSY', 'DE_FACTO_MISSION', 'SOCIAL_PARTNER', 'NGO', 'REGIONAL_BODY', 'UNIVERSITY')),
  name_en text check (length(name_en) between 1 and 200),
  name_id text check (length(name_id) between 1 and 200),
  abbreviation text check (length(abbreviation) between 1 and 50),
  country text references country,
  seat text references country,
  parent_id bigint references partner check (parent_id <> id),
  aliases text[] not null default '{}',
  website text check (length(website) <= 500),
  notes text check (length(notes) <= 20000),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  sort_en text not null generated always as (fold(coalesce(name_en, name_id))) stored,
  sort_id text not null generated always as (fold(coalesce(name_id, name_en))) stored,
  names text not null generated always as (fold(coalesce(abbreviation, '') || ' ' || coalesce(name_en, '') || ' ' ||
    coalesce(name_id, '') || ' ' || words(aliases))) stored,
  search tsvector not null generated always as (to_tsvector('simple', fold(coalesce(abbreviation, '') || ' ' ||
    coalesce(name_en, '') || ' ' || coalesce(name_id, '') || ' ' || words(aliases)))) stored,
  check (coalesce(name_en, name_id) is not null)
);
create index on partner (parent_id);
create index on partner (country);
create index on partner (sort_en, id) where trashed_at is null;
create index on partner (sort_id, id) where trashed_at is null;
create index on partner using gin (names gin_trgm_ops);
create index on partner using gin (search);

-- What a partner was called until a day: ministries get renamed, and a record keeps the name of its day.
create table partner_name (
  partner_id bigint not null references partner,
  position integer not null,
  name_en text check (length(name_en) between 1 and 200),
  name_id text check (length(name_id) between 1 and 200),
  abbreviation text check (length(abbreviation) between 1 and 50),
  valid_from date,
  valid_to date not null,
  primary key (partner_id, position),
  check (valid_from <= valid_to),
  check (coalesce(name_en, name_id) is not null)
);

create table delegate (
  id bigint generated always as identity primary key,
  full_name text not null check (length(full_name) between 1 and 200),
  title_prefix text check (length(title_prefix) between 1 and 100),
  title_suffix text check (length(title_suffix) between 1 and 100),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 50),
  -- The name folded and without honorifics and academic titles, by which people are told alike.
  bare_name text not null,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  sort text not null generated always as (fold(full_name)) stored,
  search tsvector not null generated always as (to_tsvector('simple', fold(full_name))) stored
);
create index on delegate (sort, id) where trashed_at is null;
create index on delegate using gin (bare_name gin_trgm_ops);
create index on delegate using gin (search);

create table delegate_post (
  delegate_id bigint not null references delegate,
  position integer not null,
  title text not null check (length(title) between 1 and 200),
  partner_id bigint references partner,
  unit_id bigint references unit,
  valid_from date,
  valid_to date,
  primary key (delegate_id, position),
  check (num_nonnulls(partner_id, unit_id) = 1),
  check (valid_from <= valid_to)
);
create index on delegate_post (partner_id);
create index on delegate_post (unit_id);

create table area (
  code text primary key check (code ~ '^[A-Z]{2,10}$'),
  parent_code text references area check (parent_code <> code),
  position integer not null,
  name_en text not null check (length(name_en) between 1 and 200),
  name_id text not null check (length(name_id) between 1 and 200),
  synonyms text[] not null default '{}',
  instruments text[] not null default '{}',
  sdg_targets text[] not null default '{}',
  dac_codes text[] not null default '{}',
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  search tsvector not null generated always as (to_tsvector('simple',
    fold(code || ' ' || name_en || ' ' || name_id || ' ' || words(synonyms)))) stored
);

create table area_owner (
  area_code text not null references area,
  position integer not null,
  owner text not null check (length(owner) between 1 and 200),
  unit_id bigint references unit,
  valid_from date,
  valid_to date,
  primary key (area_code, position),
  check (valid_from <= valid_to)
);

create table convention (
  code text primary key,
  title text not null,
  class text not null check (class in ('FUNDAMENTAL', 'GOVERNANCE', 'TECHNICAL')),
  -- null: not known
  ratified boolean,
  ratified_year integer,
  check (ratified_year is null or ratified)
);

create table convention_area (
  convention_code text not null references convention,
  area_code text not null references area,
  primary key (convention_code, area_code)
);

create table meeting (
  id bigint primary key,
  reference text not null unique check (reference ~ '^[0-9]{4}-[0-9A-Z]{5}$'),
  title text not null check (length(title) between 1 and 200),
  kind text not null check (kind in ('BILATERAL', 'COURTESY_CALL', 'NEGOTIATION', 'JOINT_COMMITTEE', 'SIGNING',
    'FOLLOW_UP', 'TECHNICAL', 'INTERNAL')),
  mode text not null check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
  status text not null check (status in ('PLANNED', 'HELD', 'POSTPONED', 'CANCELLED')),
  status_reason text check (length(status_reason) between 1 and 1000),
  classification classification not null,
  our_level text check (our_level in ('HEAD_OF_GOVERNMENT', 'MINISTER', 'VICE_MINISTER', 'SENIOR_OFFICIAL', 'DIRECTOR',
    'WORKING')),
  partner_level text check (partner_level in ('HEAD_OF_GOVERNMENT', 'MINISTER', 'VICE_MINISTER', 'SENIOR_OFFICIAL',
    'DIRECTOR', 'WORKING')),
  date date not null,
  date_precision text not null check (date_precision in ('DAY', 'MONTH')),
  start_time time,
  end_time time,
  zone text not null,
  city text check (length(city) between 1 and 200),
  country text references country,
  venue text check (length(venue) between 1 and 200),
  host_event text check (length(host_event) between 1 and 200),
  summary text check (length(summary) between 1 and 20000),
  outcome text check (length(outcome) between 1 and 20000),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  trashed_at timestamptz,
  search tsvector not null generated always as (to_tsvector('simple', fold(reference || ' ' || title || ' ' ||
    coalesce(city, '') || ' ' || coalesce(venue, '') || ' ' || coalesce(host_event, '') || ' ' ||
    coalesce(summary, '') || ' ' || coalesce(outcome, '')))) stored,
  check (end_time > start_time),
  check (date_precision = 'DAY' or (date_trunc('month', date) = date and start_time is null and end_time is null)),
  check (status in ('PLANNED', 'HELD') or status_reason is not null)
);
create index on meeting (date, id) where trashed_at is null;
create index on meeting (country, date, id) where trashed_at is null;
create index on meeting (kind, date, id) where trashed_at is null;
create index on meeting (status, date, id) where trashed_at is null;
create index on meeting (trashed_at) where trashed_at is not null;
create index on meeting using gin (search);

create table meeting_partner (
  meeting_id bigint not null references meeting,
  partner_id bigint not null references partner,
  lead boolean not null,
  position integer not null,
  primary key (meeting_id, partner_id)
);
create unique index meeting_partner_one_lead on meeting_partner (meeting_id) where lead;
create index on meeting_partner (partner_id, meeting_id);

create table meeting_area (
  meeting_id bigint not null references meeting,
  area_code text not null references area,
  support text check (support in ('RECEIVED', 'GIVEN', 'MUTUAL')),
  note text check (length(note) between 1 and 1000),
  position integer not null,
  primary key (meeting_id, area_code)
);
create index on meeting_area (area_code, meeting_id);

create table attendance (
  meeting_id bigint not null references meeting,
  delegate_id bigint not null references delegate,
  side text not null check (side in ('OURS', 'PARTNER')),
  partner_id bigint,
  role text not null check (role in ('HEAD', 'MEMBER', 'INTERPRETER', 'NOTE_TAKER', 'OBSERVER')),
  title text check (length(title) between 1 and 200),
  position integer not null,
  primary key (meeting_id, delegate_id),
  -- A partner's delegate sits for a partner of this meeting; deferred, as both lists are rewritten in one transaction.
  foreign key (meeting_id, partner_id) references meeting_partner deferrable initially deferred,
  check ((side = 'PARTNER') = (partner_id is not null))
);
create index on attendance (delegate_id, meeting_id);

create table statement (
  meeting_id bigint not null references meeting,
  position integer not null,
  delegate_id bigint not null references delegate,
  text text not null check (length(text) between 1 and 20000),
  language text not null check (language in ('id', 'en')),
  primary key (meeting_id, position)
);
create index on statement (delegate_id);
