-- On which day an agreement begins to count as one in force, and on which it does so no more: for these subjects, in
-- these slots (see agreement_digests in db/index). So how many are in force on a day is the sum of all days up to it.
create table agreement_digest (
  agreement_id bigint not null,
  date date not null,
  sign integer not null check (sign in (-1, 1)),
  classification classification not null,
  subjects text[] collate "C" not null,
  slots bigint not null,
  primary key (agreement_id, date, sign)
);
create index on agreement_digest (date);

insert into index_state (part, version) values ('agreements', 0);
