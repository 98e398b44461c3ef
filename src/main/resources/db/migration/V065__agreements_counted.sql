-- How many agreements stand how is counted out of an index alone: what was a look at each agreement's events, articles
-- and own row stands with its phases.
alter table agreement_phase
  add column classification classification not null default 'SECRET',
  add column trashed boolean not null default false,
  -- Something was noted after its end.
  add column noted boolean not null default false,
  add column has_articles boolean not null default false;
update agreement_phase h
set classification = a.classification,
  trashed = a.trashed_at is not null,
  noted = exists (select from agreement_event v where v.agreement_id = a.id and v.done_on > h.ends_on),
  has_articles = exists (select from agreement_article t where t.agreement_id = a.id)
from agreement a
where a.id = h.agreement_id;
-- Where readings end on several days, the application counts anew which of them was the last.
update agreement set phases_to = '0001-01-01'
where id in (select agreement_id from agreement_phase where stage = 'EXPIRED' and ends_on is null);
alter table agreement_phase
  alter column classification drop default,
  alter column trashed drop default,
  alter column noted drop default,
  alter column has_articles drop default;
create index agreement_phase_counted on agreement_phase (from_day, to_day, classification, stage, turn_day)
  include (agreement_id, noted, has_articles) where not trashed;

-- Whatever classifies an agreement, puts it into the trash or takes it out.
create function stand_as_agreement() returns trigger
  language plpgsql
  as $$
  begin
    update agreement_phase
    set classification = new.classification,
      trashed = new.trashed_at is not null
    where agreement_id = new.id;
    return null;
  end
  $$;
create trigger agreement_stands
  after update of classification, trashed_at on agreement
  for each row
  when (old.classification is distinct from new.classification or old.trashed_at is distinct from new.trashed_at)
  execute function stand_as_agreement();

-- On which agreement's article a commitment that counts acts.
alter table promise_digest add column agreement_id bigint;
update promise_digest d
set agreement_id = t.agreement_id
from commitment c
join agreement_article t on t.id = c.article_id
where c.id = d.commitment_id;
create index on promise_digest (agreement_id, classification) where agreement_id is not null;
