-- Work that happens later, as db-scheduler keeps it: a row for each time that something is yet to be done. It is
-- written by the transaction that wants the work done, and so there exactly where that was committed. Beside
-- db-scheduler's columns: fault, why the last run failed, in one word.
create table job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer not null default 0,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint not null default 50,
  fault text check (fault in ('GONE', 'BUSY', 'FULL', 'READ_ONLY', 'ENDED', 'OTHER')),
  primary key (task_name, task_instance)
);
create index on job (picked, priority desc, execution_time);
create index on job (last_heartbeat);

-- That the register knows a name more: once for each change, as writers would wait for each other on one row.
create table inbox_renewal (
  id bigint generated always as identity primary key
);

-- What each check of the audit's chain found, for the instances that did not run it.
create table audit_check (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  links bigint not null,
  erased bigint not null,
  head bytea not null,
  fault text
);
