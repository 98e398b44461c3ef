-- How many commitments of an owner stand how, and are due when, is read from here alone.
create index on commitment (owner, status, turn_day) include (classification, meeting_id, trashed_at);
