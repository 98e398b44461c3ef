-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 535a97755db4d267290a3826bad4e0d200bc5b38e4df7116257b844273deedfc
select bring_up_to('digests', 1);
select bring_up_to('texts', 1);
