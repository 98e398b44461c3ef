-- An entry of the audit that was erased holds nothing any more of what its chain can't hold it to. From now on another
-- entry tells of each that it was erased. Of those that were erased until now, whoever they were said to be of, nothing
-- else can tell.
update audit_entry
set username = 'erased'
where salt is null
  and fields is null
  and username <> 'erased';
with told as (
  insert into audit_entry (username, collection, record_id, change, classification, fields)
  select 'mitra', 'audit', id::text, 'ERASED', classification, '[]'
  from audit_entry
  where salt is null
    and fields is null
  returning id
)
insert into audit_pending (entry_id)
select id
from told;

-- Last, as it waits for all who write. Entries that were altered behind the application's back stay as they are, for
-- the check to name them.
alter table audit_entry
  add constraint audit_entry_erased check (salt is not null or (username = 'erased' and fields is null)) not valid;
