-- The days at a period's ends cost the same few pages however many meetings lie in them: what each meeting adds to the
-- figures stands together by scope and day, in an index that needs nothing else.

-- A counted meeting under each scope of tally: the empty one of all meetings, its partners' with all that they are part
-- of, and their countries'. The subjects are those of meeting_digest, parted by spaces.
create table meeting_scope (
  scope text collate "C" not null,
  date date not null,
  meeting_id bigint not null,
  classification classification not null,
  subjects text not null,
  slots bigint not null,
  primary key (scope, date, meeting_id) include (classification, subjects, slots)
);

-- The scopes among a meeting's keys, and that of all meetings.
create function scopes_of(keys text[]) returns text[]
  language sql immutable strict parallel safe
  as $$ select array_prepend(''::text, array(select key from unnest(keys) key where key ~ '^(P[0-9]+|C:[A-Z]{2})$')) $$;

-- Derives anew what hangs on meetings. First their partners, before and now, are held as they are with all that they are
-- part of, so that none moves in the tree or to another country unseen; only then is anything read.
create or replace function refresh_meetings(ids bigint[]) returns void
  language plpgsql
  as $$
  begin
    perform
    from partner
    where id in (
      with recursive up as (
        select partner_id as id from meeting_partner where meeting_id = any (ids)
        union
        select substring(key from '^~?P([0-9]+)$')::bigint
        from meeting_digest, unnest(keys) key
        where meeting_id = any (ids)
          and key ~ '^~?P[0-9]+$'
        union
        select p.parent_id from up join partner p on p.id = up.id where p.parent_id is not null
      )
      select id from up
    )
    order by id
    for share;
    with old as (
      delete from meeting_digest where meeting_id = any (ids) returning *
    ), unlisted as (
      delete from meeting_key k
      using old, unnest(old.keys) as was (key)
      where k.key = was.key
        and k.date = old.date
        and k.meeting_id = old.meeting_id
    ), unscoped as (
      delete from meeting_scope s
      using old, unnest(scopes_of(old.keys)) as was (scope)
      where s.scope = was.scope
        and s.date = old.date
        and s.meeting_id = old.meeting_id
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select -1, date, classification, subjects, slots from old where counted;
    with new as (
      insert into meeting_digest select * from digests(ids) returning *
    ), listed as (
      insert into meeting_key (key, date, meeting_id, classification, counted)
      select key, date, meeting_id, classification, counted from new cross join unnest(keys) key
    ), scoped as (
      insert into meeting_scope (scope, date, meeting_id, classification, subjects, slots)
      select scope, date, meeting_id, classification, array_to_string(subjects, ' '), slots
      from new
      cross join unnest(scopes_of(keys)) scope
      where counted
    )
    insert into digest_change (sign, date, classification, subjects, slots)
    select 1, date, classification, subjects, slots from new where counted;
  end
  $$;

create function rebuild_scopes() returns void
  language sql
  as $$
    truncate meeting_scope;
    insert into meeting_scope (scope, date, meeting_id, classification, subjects, slots)
    select scope collate "C", date, meeting_id, classification, array_to_string(subjects, ' '), slots
    from meeting_digest
    cross join unnest(scopes_of(keys)) scope
    where counted
    order by 1, 2, 3;
  $$;

-- Makes all of it anew from the records, while nobody writes: in the order of dates, so that the meetings of a day lie
-- together, as they do where they are logged when they are held.
create or replace function rebuild_digests() returns void
  language plpgsql
  as $$
  declare
    batch bigint[];
    first date;
  begin
    lock table meeting, partner in share mode;
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate meeting_key, meeting_digest, digest_change, tally;
    for batch in select array_agg(id) from meeting group by block_of('M', date) order by min(date) loop
      insert into meeting_digest select * from digests(batch) order by date, meeting_id;
    end loop;
    insert into meeting_key (key, date, meeting_id, classification, counted)
    select key collate "C", date, meeting_id, classification, counted
    from meeting_digest
    cross join unnest(keys) key
    order by 1, 2, 3;
    perform rebuild_scopes();
    for first in select distinct block_of('Q', date) from meeting_digest where counted order by 1 loop
      insert into digest_change (sign, date, classification, subjects, slots)
      select 1, date, classification, subjects, slots
      from meeting_digest
      where counted
        and date >= first
        and date < first + interval '3 months';
      perform fold_changes();
    end loop;
  end
  $$;

select rebuild_scopes();
