-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 33ebab00010378d229e66599c43169edcd22490084bcf2f7b8c0b6f698660c04
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
