-- What people are found by: their name, and with each of their posts its title and what the partner or unit is called.
-- A row for each post, so that one at a partner which a reader may not see finds nobody for them. The name stands in
-- all of a person's rows, and alone in that at -1. Written by refresh_people() in db/index.
--
-- A lexeme is a word of the name as it is, a word of the title behind "^", or one of where the post is behind "@"; or,
-- behind "^=" and "@=", the abbreviation of what that is. The parser gives no word that begins with a mark.
create table delegate_text (
  delegate_id bigint not null references delegate on delete cascade,
  position integer not null check (position >= -1),
  partner_id bigint,
  valid_from date,
  valid_to date,
  words tsvector not null,
  primary key (delegate_id, position)
);
create index delegate_text_words on delegate_text using gin (words) with (fastupdate = off);

insert into index_state (part, version) values ('people', 0);

-- The post that leads an office, and is found by the office's name, too: Setjen is led by the Sekjen. A release that
-- changes abbreviations counts up the version of what people are found by.
alter table abbreviation add head text references abbreviation;

insert into abbreviation (short, meanings) values
  ('Irjen', array['Inspektur Jenderal', 'Inspector General']),
  ('Itjen', array['Inspektorat Jenderal', 'Inspectorate General']),
  ('Sesditjen', array['Sekretaris Ditjen', 'Sekretaris Direktorat Jenderal', 'Secretary of the Directorate General']),
  ('Kaban', array['Kepala Badan', 'Head of Agency']),
  ('Kapus', array['Kepala Pusat', 'Head of Centre']),
  ('Kabid', array['Kepala Bidang', 'Head of Division']),
  ('Kabag', array['Kepala Bagian', 'Head of Section']),
  ('Kasubdit', array['Kepala Subdirektorat', 'Head of Subdirectorate']),
  ('Kasubbag', array['Kepala Subbagian', 'Head of Subsection']),
  ('Dir', array['Direktur', 'Director']),
  ('Stafsus', array['Staf Khusus', 'Special Adviser']),
  ('Sahli', array['Staf Ahli', 'Expert Adviser']),
  ('Wamen', array['Wakil Menteri', 'Vice Minister', 'Deputy Minister']),
  ('Menlu', array['Menteri Luar Negeri', 'Minister of Foreign Affairs', 'Foreign Minister']),
  ('Wadubes', array['Wakil Duta Besar', 'Deputy Ambassador']),
  ('Konjen', array['Konsul Jenderal', 'Consul General']),
  ('KJRI', array['Konsulat Jenderal Republik Indonesia', 'Consulate General of the Republic of Indonesia']),
  ('PTRI', array['Perutusan Tetap Republik Indonesia', 'Permanent Mission of the Republic of Indonesia']),
  ('Atnaker', array['Atase Ketenagakerjaan', 'Labour Attaché', 'Labor Attaché']),
  ('Plt', array['Pelaksana Tugas', 'Acting']),
  ('Plh', array['Pelaksana Harian']),
  ('Pj', array['Penjabat']);

update abbreviation set meanings = meanings || array['SG'] where short = 'Sekjen';
update abbreviation set meanings = meanings || array['DG'] where short = 'Dirjen';
update abbreviation set meanings = meanings || array['Kabiro'] where short = 'Karo';

update abbreviation office
set head = post.short
from abbreviation post
where (office.short, post.short) in (('Setjen', 'Sekjen'), ('Ditjen', 'Dirjen'), ('Itjen', 'Irjen'));
