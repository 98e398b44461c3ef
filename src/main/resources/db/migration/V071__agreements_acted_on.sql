-- Those on which nothing acted are counted without a look at what commitments add: the lowest classification of what
-- acts on an agreement stands with its phases.
alter table agreement_phase add column acted classification;
update agreement_phase h
set acted = act.lowest
from (
  select agreement_id, min(classification) as lowest
  from promise_digest
  where agreement_id is not null
  group by 1
) act
where act.agreement_id = h.agreement_id;
drop index agreement_phase_counted;
create index agreement_phase_counted on agreement_phase (from_day, to_day, classification, stage, turn_day)
  include (agreement_id, noted, has_articles, acted) where not trashed;
