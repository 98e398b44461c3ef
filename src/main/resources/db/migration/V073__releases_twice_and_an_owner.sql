-- The owner of SEA was named in English, whatever the reader's language. What somebody has changed stays.
update area_owner
set owner = 'bersama KP2MI, Kemenhub, KKP'
where area_code = 'SEA'
  and owner = 'shared with KP2MI, Kemenhub, KKP';

-- One text that was pasted twice is told by this, however it was broken into lines.
alter table press_release
  add text_digest text not null
    generated always as (md5(lower(btrim(regexp_replace(text, '\s+', ' ', 'g'))))) stored;
create index on press_release (text_digest);
