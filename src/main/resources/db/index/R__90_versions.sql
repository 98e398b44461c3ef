-- Whoever changes what is derived, and not only how, counts its version up here: it is made anew at the next start.
select bring_up_to('digests', 1);
select bring_up_to('texts', 1);
