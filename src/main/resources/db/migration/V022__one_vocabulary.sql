-- One vocabulary of keys for all that is derived, see key() in db/index: what stood as A:OSH, C:JP and L:MINISTER in
-- lists, and as L2/3 in figures, is AOSH, CJP, LMINISTER and V2/3 everywhere. The rows are written again with new keys,
-- which takes a fraction of the time in which they would be derived anew.
--
-- From here on the functions that derive stand in db/index alone, each once, and are put in place after all migrations:
-- a migration calls none of them.

-- By which version of what derives it each part was derived, see bring_up_to().
create table index_state (
  part text primary key,
  version integer not null
);
insert into index_state (part, version) values ('digests', 1), ('texts', 1);

create table meeting_key_now as
select replace(key, ':', '') collate "C" as key, date, meeting_id, classification, counted
from meeting_key
order by 1, 2, 3;
drop table meeting_key;
alter table meeting_key_now rename to meeting_key;
alter table meeting_key
  alter classification set not null,
  alter counted set not null,
  add primary key (key, date, meeting_id) include (classification, counted);

create table meeting_scope_now as
select replace(scope, ':', '') collate "C" as scope, date, meeting_id, classification,
  regexp_replace(subjects, '^T L', 'T V') as subjects, slots
from meeting_scope
order by 1, 2, 3;
drop table meeting_scope;
alter table meeting_scope_now rename to meeting_scope;
alter table meeting_scope
  alter classification set not null,
  alter subjects set not null,
  alter slots set not null,
  add primary key (scope, date, meeting_id) include (classification, subjects, slots);

-- These are made again in db/index, some with other parameters.
drop function digests(bigint[]);
drop function derive_meetings(bigint[]);
drop function derive_meeting_texts(bigint[]);
drop function refresh_meeting_text(bigint);
drop function refresh_names(text, bigint[]);
drop function named_template(text, bigint[]);

create table meeting_digest_now as
select meeting_id, date, classification, counted,
  array(select replace(key, ':', '') from unnest(keys) key) collate "C" as keys,
  array(select regexp_replace(subject, '^L', 'V') from unnest(subjects) subject) collate "C" as subjects, slots
from meeting_digest
order by date, meeting_id;
drop table meeting_digest;
alter table meeting_digest_now rename to meeting_digest;
alter table meeting_digest
  alter date set not null,
  alter classification set not null,
  alter counted set not null,
  alter keys set not null,
  alter subjects set not null,
  alter slots set not null,
  add primary key (meeting_id);
create index on meeting_digest (date) where counted;

-- Where a change of figures comes from: a scope of tally begins with it. That of meetings is empty.
alter table digest_change
  add source text collate "C" not null default '' check (source ~ '^([a-z]+:)?$');
update digest_change
set subjects = array(select regexp_replace(subject, '^L', 'V') from unnest(subjects) subject);

create table tally_now as
select replace(scope, ':', '') collate "C" as scope, regexp_replace(measure, '^L$', 'V') collate "C" as measure,
  clearance, grain, start, subject, figures
from tally
order by 1, 2, 3, 4, 5, 6;
drop table tally;
alter table tally_now rename to tally;
alter table tally
  alter figures set not null,
  add check (grain in ('D', 'M', 'Q', 'Y', 'E')),
  add primary key (scope, measure, clearance, grain, start, subject);
