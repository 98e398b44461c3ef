-- What is counted beside the ledger's filters, of a partner with its parts or of an area, is read from an index alone.
create index on commitment (partner_id, owner, status, turn_day) include (classification, meeting_id, trashed_at);
drop index commitment_area_code_idx;
create index on commitment (area_code, owner, status, turn_day) include (classification, meeting_id, trashed_at)
  where area_code is not null;
