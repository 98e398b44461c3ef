-- A press item is classified itself, whatever it is linked with: to take a link away changes nothing of who sees the item.

alter table press_item add classification classification not null default 'OPEN';

update press_item
set classification = linked.lowest
from (
  select c.press_item_id, min(m.classification) as lowest
  from press_item_meeting c
  join meeting m on m.id = c.meeting_id
  group by c.press_item_id
) linked
where press_item.id = linked.press_item_id;

-- Numbers in sequence told of items that a reader can't see.
alter table press_item alter id drop identity;
alter table press_item alter id set default random_id();
alter table press_item_meeting drop constraint press_item_meeting_press_item_id_fkey;
alter table press_finding drop constraint press_finding_press_item_id_fkey;

create temporary table moved on commit drop as
  select 'press' as collection, id as was, random_id() as now from press_item
  union all
  select 'press/inbox', id, random_id() from press_release;

-- A key doesn't say what it made: the audit entry of the same transaction, whose time both have, does.
update idempotency_key k
set record_id = moved.now
from audit_entry a
join moved on moved.collection = a.collection and moved.was::text = a.record_id
join app_user u on u.username = a.username
where a.change = 'created'
  and a.at = k.created_at
  and u.id = k.user_id
  and k.record_id = moved.was;

update audit_entry a set record_id = moved.now::text
from moved
where moved.collection = a.collection
  and moved.was::text = a.record_id;

update press_item_meeting c set press_item_id = moved.now
from moved
where moved.collection = 'press'
  and moved.was = c.press_item_id;
update press_finding f set press_item_id = moved.now
from moved
where moved.collection = 'press'
  and moved.was = f.press_item_id;
update press_item i set id = moved.now
from moved
where moved.collection = 'press'
  and moved.was = i.id;

alter table press_item_meeting add foreign key (press_item_id) references press_item;
alter table press_finding add foreign key (press_item_id) references press_item;

alter table press_release alter id drop identity;
alter table press_release alter id set default random_id();
update press_release r set id = moved.now
from moved
where moved.collection = 'press/inbox'
  and moved.was = r.id;

-- In which order releases came, now that their ids don't say, in microseconds.
alter table press_release add arrived bigint not null
  generated always as ((extract(epoch from created_at at time zone 'UTC') * 1000000)::bigint) stored;
drop index press_release_status_id_idx;
create index on press_release (status, arrived, id);
create index on press_release (arrived, id);
