-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 7bfc9927bac6fac3563bdf63af272f32921cbeddc329b3011ac0c75f44060266
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
