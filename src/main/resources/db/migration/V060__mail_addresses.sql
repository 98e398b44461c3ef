-- Where a user gets mail, and whether they want the digest. Nothing but the link that proves an address is sent there
-- before its user has followed it; of the link only the SHA-256 is kept. One that a mail server refused gets nothing
-- until its user sets one anew.
create table mail_account (
  user_id bigint primary key references app_user on delete cascade,
  address text not null check (length(address) between 6 and 254),
  digest boolean not null,
  -- From when on digests tell of what happened.
  since timestamptz not null default now(),
  -- Null once the link was sent.
  proof_wanted_at timestamptz,
  proof_hash bytea unique,
  proof_sent_at timestamptz,
  proven_at timestamptz,
  refused_at timestamptz,
  check (proven_at is null or proof_wanted_at is null)
);
create index on mail_account (proof_wanted_at) where proof_wanted_at is not null;
