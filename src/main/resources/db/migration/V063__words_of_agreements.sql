-- What agreements are found by beside their own titles and numbers: what their parties were called then, and the
-- headings of their articles. And their titles for whoever mistypes them.
alter table agreement_party add column search tsvector not null generated always as (to_tsvector('simple',
  fold(coalesce(name_then, '')))) stored;
create index on agreement_party using gin (search);
alter table agreement_article add column search tsvector not null generated always as (to_tsvector('simple',
  fold(coalesce(number, '') || ' ' || coalesce(heading, '')))) stored;
create index on agreement_article using gin (search);
alter table agreement add column bare_title text not null generated always as (fold(coalesce(title_id, '') || ' '
  || coalesce(title_en, ''))) stored;
create index on agreement using gin (bare_title gin_trgm_ops);
