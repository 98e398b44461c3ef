-- A token lives at most a year from its making (a day more is left for time zones), and its first use is noted.
update access_token
set expires_on = (created_at at time zone 'UTC')::date + 366
where expires_on > (created_at at time zone 'UTC')::date + 366;

alter table access_token
  add first_used_at timestamptz,
  add check (expires_on <= (created_at at time zone 'UTC')::date + 367);

-- Which of those on record were used is not known; only what comes from now on is news.
update access_token
set first_used_at = created_at;
