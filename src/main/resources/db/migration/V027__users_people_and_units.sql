-- In which unit a user works, and which person on record they are. The person stands apart: whoever signs in reads the
-- users' table, and what leads to people is read as far as one may know them.
alter table app_user add column unit_id bigint references unit;
create index on app_user (unit_id) where unit_id is not null;

create table app_user_person (
  app_user_id bigint primary key references app_user,
  delegate_id bigint not null references delegate
);
create index on app_user_person (delegate_id);

-- The person whom a user is, as far as that user may know of them. Every request asks, so its plan is kept.
create function own_person(caller bigint) returns bigint
  language plpgsql stable strict parallel safe
  as $$
    begin
      return (
        select p.delegate_id
        from app_user_person p
        join app_user u on u.id = p.app_user_id
        join delegate d on d.id = p.delegate_id
        where p.app_user_id = caller
          and d.trashed_at is null
          and d.classification <= u.clearance);
    end
  $$;
