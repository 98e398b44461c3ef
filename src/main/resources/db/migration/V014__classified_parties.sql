-- Partners and people are classified themselves, as meetings are: whoever may not know of a meeting may not know whom it
-- alone is with, either. What a record names is never classified higher than the record.

-- An id that tells nothing of how many others there are: 52 of the random bits of a version 4 UUID, so that every JSON
-- reader keeps it exact. The application draws its own.
create function random_id() returns bigint
  language sql volatile
  as $$
    select 1 + ('x0' || substr(digits, 1, 12) || substr(digits, 18, 1))::bit(56)::bigint
    from (select replace(gen_random_uuid()::text, '-', '') as digits) drawn
  $$;

alter table partner
  add classification classification not null default 'OPEN',
  alter id drop identity;
alter table partner alter id set default random_id();

alter table delegate
  add classification classification not null default 'OPEN',
  alter id drop identity;
alter table delegate alter id set default random_id();

-- What belongs to what, for walks through the tree, which show nobody any of it.
create view partner_tree as select id, parent_id from partner;

-- Whom users put on record and no meeting but hidden ones names is known from these alone. One in the trash may come back.
update partner
set classification = used.lowest
from (
  select mp.partner_id, min(m.classification) as lowest
  from meeting_partner mp
  join meeting m on m.id = mp.meeting_id
  group by mp.partner_id
) used
where partner.id = used.partner_id
  and partner.created_by <> 'mitra'
  and used.lowest > 'OPEN';

update delegate
set classification = used.lowest
from (
  select part.delegate_id, min(m.classification) as lowest
  from (
    select meeting_id, delegate_id from attendance
    union
    select meeting_id, delegate_id from statement
  ) part
  join meeting m on m.id = part.meeting_id
  group by part.delegate_id
) used
where delegate.id = used.delegate_id
  and delegate.created_by <> 'mitra'
  and used.lowest > 'OPEN';

-- The few whom not everyone may see.
create index on partner (classification) where classification > 'OPEN';

-- Readings of releases say whom they recognised by id, too, so that each reader is told of those they know; what was noted
-- before says names alone, and is read anew.
update press_release
set known = '{}', gained = '{}', lost = '{}', meetings = null, status = 'WAITING';
