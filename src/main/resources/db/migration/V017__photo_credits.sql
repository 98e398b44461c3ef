-- Whose the picture of a press item is, found by the same words as who wrote it.

alter table press_item add column photo_credit text check (length(photo_credit) between 1 and 200);
alter table press_item drop column search;
alter table press_item add column search tsvector not null generated always as (to_tsvector('simple', fold(headline ||
  ' ' || coalesce(outlet, '') || ' ' || coalesce(caption, '') || ' ' || coalesce(credit, '') || ' ' ||
  coalesce(photo_credit, '')))) stored;
create index on press_item using gin (search);
