-- On which article of an agreement a commitment acts. Articles are replaced as whole lists, so that no key can hold
-- them: the application refuses to take away one that is named.
alter table commitment add column article_id bigint;
create index on commitment (article_id) where article_id is not null;
create index on agreement_article (agreement_id, id);
