-- What lists and figures need of agreements beside the phases that the application writes down ahead.

-- How an agreement is classified, and whether it lies in the trash, stands with each of its phases: a trigger on
-- agreement writes it there whenever it changes.
create or replace function stand_as_agreement() returns trigger
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
