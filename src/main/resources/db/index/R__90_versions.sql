-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- f7aaa37079b55a63cc00a7b2ca5f50602dec745a9429dba5a863cae3aed1be34
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
