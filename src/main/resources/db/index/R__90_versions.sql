-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- ba7832783474d8ef2eacb7ebc9cbf86dd2a6d260f5235b90c49f81c2a6712092
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
