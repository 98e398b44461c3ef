-- Sessions, in the tables that Spring Session expects: names, and times in milliseconds, are its own.
-- An id is kept as its SHA-256 only; what a session holds is text.
create table spring_session (
  primary_id text primary key,
  session_id bytea not null unique check (length(session_id) = 32),
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name text
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id text not null references spring_session on delete cascade,
  attribute_name text not null check (length(attribute_name) between 1 and 200),
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
