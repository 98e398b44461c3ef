-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
-- These are the versions of the functions with the SHA-256
-- 27068d37bb85746cb91f9fc3fa0f6319b19ad259315724b81c2370a33e860343
select bring_up_to('digests', 1);
select bring_up_to('promises', 2);
select bring_up_to('agreements', 1);
select bring_up_to('texts', 1);
select bring_up_to('people', 1);
