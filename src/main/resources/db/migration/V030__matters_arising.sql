-- What is open with a partner in the order in which a meeting brings it up, told whether it was made before the meeting
-- without a look at each.
create index commitment_brought_up on commitment (partner_id, turn, turn_day, id)
  include (made_on, created_at, meeting_id, classification)
  where trashed_at is null and status in ('OPEN', 'IN_PROGRESS');
