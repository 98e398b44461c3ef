-- Takes out of an entry of the audit who made the change and what was changed, as must be when a person is to be
-- forgotten. Another entry tells that it was done, and is linked like all: the check names an entry that was emptied in
-- any other way. False where there is none to be erased.
create or replace function erase_audit_entry(entry_id bigint) returns boolean
  language sql
  as $$
    with erased as (
      update audit_entry
      set salt = null, username = 'erased', fields = null
      where id = entry_id
        and salt is not null
      returning id, classification
    ), told as (
      insert into audit_entry (username, collection, record_id, change, classification, fields)
      select 'mitra', 'audit', id::text, 'ERASED', classification, '[]'
      from erased
      returning id
    ), waiting as (
      insert into audit_pending (entry_id)
      select id
      from told
      returning 1
    )
    select exists (select from waiting)
  $$;
