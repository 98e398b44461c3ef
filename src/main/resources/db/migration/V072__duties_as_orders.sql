-- What is to be done reads as such: as a fact it seemed done, though it was late. What administrators have worded
-- themselves stays as it is.
update duty_period d
set text_id = said.new_id, text_en = said.new_en
from (values
  ('ORIGINAL_HANDED_OVER', 'Naskah asli diserahkan ke Ruang Perjanjian Kementerian Luar Negeri',
    'The original is handed over to the foreign ministry''s Treaty Room',
    'Serahkan naskah asli ke Ruang Perjanjian Kementerian Luar Negeri',
    'Hand the original over to the foreign ministry''s Treaty Room'),
  ('COMPLETED', 'Kekurangan naskah dilengkapi', 'What was missing is handed in',
    'Lengkapi kekurangan naskah', 'Hand in what was missing'),
  ('CERTIFIED_COPY', 'Salinan naskah resmi diterima', 'The certified copy is back',
    'Terima salinan naskah resmi', 'Get the certified copy back'),
  ('ARCHIVE_REPORTED', 'Dilaporkan ke ANRI sebagai arsip terjaga', 'Reported to the archive as a protected record',
    'Laporkan ke ANRI sebagai arsip terjaga', 'Report to the archive as a protected record')
) said (kind, old_id, old_en, new_id, new_en)
where d.kind = said.kind
  and d.text_id = said.old_id
  and d.text_en = said.old_en;
