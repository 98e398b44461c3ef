-- Agreements are followed, too, as G12: nothing is derived of them, so that the keys of meetings have no such letter.
alter table user_follow drop constraint user_follow_key_check;
alter table user_follow add check (key ~ '^[PAG].');
