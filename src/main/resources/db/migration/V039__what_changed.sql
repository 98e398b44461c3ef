-- What changed lately is asked by the moment at which it was put on record, and by the day on which a promise was kept.
create index audit_entry_lately on audit_entry (collection, at);
create index commitment_kept on commitment (done_on) where done_on is not null and trashed_at is null;

-- When each user signed in this time, and when the time before; twice within an hour is once.
create table last_visit (
  user_id bigint primary key references app_user on delete cascade,
  began_at timestamptz not null,
  before_at timestamptz
);
