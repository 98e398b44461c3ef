-- What home reminds of: the few meetings of which nobody has written down yet what came of them.
create index meeting_without_outcome on meeting (date, id) where outcome is null and trashed_at is null;
