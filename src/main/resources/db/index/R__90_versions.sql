-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 108fa51b340f3506a767e9d10f5004859407278ae5112e1032f18975162a9314
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
