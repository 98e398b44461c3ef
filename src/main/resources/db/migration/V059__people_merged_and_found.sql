-- What people are found by is made of the records as they are, of those too that were merged into others: no guard
-- stands before it, else nothing could be made anew once two people were one.
create or replace function guard_references() returns void
  language plpgsql
  as $$
  declare
    found record;
  begin
    for found in
      select k.conrelid::regclass::text as part, k.confrelid::regclass::text as kind, a.attname::text as col
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f'
        and k.confrelid in ('partner'::regclass, 'delegate'::regclass)
        and a.attname <> 'merged_into'
        and k.conrelid not in ('record_person'::regclass, 'delegate_text'::regclass)
    loop
      execute format(
        'create or replace trigger stay_off_merged_%2$s after insert or update of %2$I on %1$I
          for each row execute function stay_off_merged(%3$L, %2$L)', found.part, found.col, found.kind);
    end loop;
  end
  $$;
drop trigger if exists stay_off_merged_delegate_id on delegate_text;
