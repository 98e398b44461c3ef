-- The word that staff say for an area, where there is little room.
alter table area
  add column short_en text check (length(short_en) between 1 and 30),
  add column short_id text check (length(short_id) between 1 and 30);

update area
set short_en = word.english, short_id = word.indonesian
from (values
    ('INSP', 'Inspection', 'Wasnaker'),
    ('OSH', 'OSH', 'K3'),
    ('IR', 'Industrial relations', 'HI'),
    ('SOCSEC', 'Social security', 'Jamsos'),
    ('EMPL', 'Employment', 'Penta'),
    ('LMI', 'Labour market', 'Pasar kerja'),
    ('TVET', 'Training', 'Vokasi'),
    ('APPR', 'Apprenticeship', 'Magang'),
    ('MIG', 'Migrant workers', 'Pekerja migran'),
    ('SEA', 'Seafarers', 'Pelaut'),
    ('WAGE', 'Wages', 'Upah'),
    ('PROD', 'Productivity', 'Produktivitas'),
    ('CLFL', 'Child and forced labour', 'Pekerja anak'),
    ('GEDI', 'Equality', 'Kesetaraan'),
    ('GREEN', 'Green jobs', 'Transisi hijau'),
    ('DIGI', 'Digital work', 'Digital'),
    ('STD', 'Standards', 'Standar')
  ) word (code, english, indonesian)
where area.code = word.code;
