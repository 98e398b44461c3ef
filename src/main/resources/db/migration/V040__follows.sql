-- What each user follows, by the key under which its meetings stand (see key() in db/index): P12, AOSH. Who may see it
-- is asked when it is read.
create table user_follow (
  user_id bigint not null references app_user on delete cascade,
  key text not null collate "C" check (key ~ '^[PA].'),
  followed_at timestamptz not null default now(),
  primary key (user_id, key)
);
