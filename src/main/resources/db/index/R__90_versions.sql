-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 9671f1d8d1b25ebd68a9c019be761d2778ec3301040ec4b5e0f8fd02aca48793
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
