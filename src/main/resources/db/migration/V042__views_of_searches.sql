-- Which list a view is of: that of meetings, as all were until now, or what a search finds.
alter table saved_view
  add list text not null default 'MEETINGS' check (list in ('MEETINGS', 'SEARCH')),
  add check (list = 'MEETINGS' or not start);
