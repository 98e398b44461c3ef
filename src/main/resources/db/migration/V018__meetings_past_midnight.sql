-- A meeting may end on the day after it began: an end before the start is the next day's, up to 12 hours on.

alter table meeting drop constraint meeting_check;
alter table meeting add constraint meeting_hours
  check (end_time > start_time or end_time - start_time <= interval '-12 hours');
