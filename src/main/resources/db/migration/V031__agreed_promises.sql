-- By whom and by when what is promised in an agreed record was promised then: a commitment goes on, an agreed record
-- stays as it is. Empty in a draft, which names the commitment as it stands.
alter table record_outcome
  add owner text check (owner in ('OURS', 'PARTNER', 'JOINT')),
  add due_on date,
  add due_precision text check (due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR'));
