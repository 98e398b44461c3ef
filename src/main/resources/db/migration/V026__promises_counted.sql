-- What each commitment that counts adds to figures: on the day on which it was made, for these subjects, in these slots
-- (see promise_slots in db/index).
create table promise_digest (
  commitment_id bigint primary key,
  date date not null,
  classification classification not null,
  subjects text[] collate "C" not null,
  slots bigint not null,
  last_day date
);
create index on promise_digest (date);
create index on promise_digest (last_day) where last_day is not null;

-- The day as of which promises are counted as late: one row.
create table promise_day (
  day date not null,
  id integer primary key default 1 check (id = 1)
);
insert into promise_day (day) values ('1900-01-01');

insert into index_state (part, version) values ('promises', 0);
