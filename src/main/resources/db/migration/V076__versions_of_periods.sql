-- Who edits the periods is told what others have changed meanwhile.
alter table notice_period add column version integer not null default 0;
