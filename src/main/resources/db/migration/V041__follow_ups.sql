-- Which meeting another one follows: what was begun there is gone on with here. Who may see either is asked of each.
create table meeting_follow_up (
  meeting_id bigint primary key references meeting on delete cascade,
  follows_id bigint not null references meeting on delete cascade,
  check (meeting_id <> follows_id)
);

create index meeting_follow_up_follows on meeting_follow_up (follows_id);
