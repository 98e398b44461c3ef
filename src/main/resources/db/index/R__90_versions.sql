-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 8d0cb23980bc6bfe0527c33bb02a508c6f9ec27f52e65555f2c39685a5fb714c
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
