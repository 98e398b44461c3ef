-- What a change made of which field, in JSON as the record has it, and how widely the record might be known then.
-- moment is what a record's changes are ordered by: unlike the id it tells nobody how many changes others made.

alter table audit_entry
  add column user_id bigint,
  add column request_id text,
  add column classification classification not null default 'OPEN',
  add column fields json,
  add column moment bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint;
alter table audit_entry alter column at set default clock_timestamp();

-- Of what was changed until now no values are known. Where the record's classification was never changed it is what it
-- is today; where it was, or may have been, nobody less than cleared for all learns of the changes.
update audit_entry e
set classification = earlier.classification, moment = earlier.moment, change = earlier.change
from (
  select a.id,
    case when bool_or(a.change in ('reclassified', 'moved')) over record then 'TOP_SECRET'
      else coalesce(r.classification, 'OPEN') end as classification,
    (extract(epoch from a.at) * 1000000)::bigint
      + row_number() over (partition by a.collection, a.record_id, a.at order by a.id) - 1 as moment,
    case a.change when 'moved' then 'UPDATED' else upper(replace(a.change, ' ', '_')) end as change
  from audit_entry a
  left join (
    select 'partners' as collection, id::text as id, classification from partner
    union all
    select 'delegates', id::text, classification from delegate
    union all
    select 'meetings', id::text, classification from meeting
    union all
    select 'press', id::text, classification from press_item
  ) r on r.collection = a.collection and r.id = a.record_id
  window record as (partition by a.collection, a.record_id)
) earlier
where earlier.id = e.id;

drop index audit_entry_collection_record_id_id_idx;
create index on audit_entry (collection, record_id, moment);

-- The chain: each link the SHA-256 of the one before and of its entry. What may have to be erased some day, names and
-- values, stands in it by the hash of themselves and the entry's salt alone. An entry waits in audit_pending, put there
-- by the transaction that wrote it, until it is linked: so no writer waits for another's link.
alter table audit_entry add column salt uuid default gen_random_uuid();
create table audit_pending (
  entry_id bigint primary key
);
create table audit_link (
  position bigint primary key,
  entry_id bigint not null unique,
  contents bytea not null,
  hash bytea not null
);
insert into audit_pending
select id
from audit_entry;
