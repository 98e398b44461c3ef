-- What a meeting was before it was put off or cancelled: the day that it was first planned for, and how it stood.
alter table meeting
  add first_date date,
  add status_before text check (status_before in ('PLANNED', 'POSTPONED')),
  add reason_before text,
  add constraint meeting_status_before check (status_before is null or status = 'CANCELLED');
