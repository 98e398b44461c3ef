-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- e8d488987676ad20978194caef968025f5d656a45c55e3c0af5c096a2d1b0020
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
