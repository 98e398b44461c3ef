-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- f95a51e7e41173c6dd124e965532a4e1ee6774bc9d383b854654a11d0f2e0b1b
select bring_up_to('digests', 1);
select bring_up_to('promises', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
