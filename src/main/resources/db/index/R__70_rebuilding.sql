-- All that is derived made anew from the records, while nobody writes.

-- Lets nobody write what anything is derived of, and waits for those who do: partners and people before meetings, as
-- those lock them who write both.
create or replace function hold_records() returns void
  language plpgsql
  as $$
  begin
    lock table partner in share mode;
    lock table unit in share mode;
    lock table delegate in share mode;
    lock table meeting in share mode;
    lock table commitment in share mode;
    lock table agreement in share mode;
  end
  $$;

-- What meetings add to the figures of a scope.
create or replace function rebuild_scopes() returns void
  language sql
  as $$
    truncate meeting_scope;
    insert into meeting_scope (scope, date, meeting_id, classification, subjects, slots)
    select scope collate "C", date, meeting_id, classification, array_to_string(subjects, ' '), slots
    from meeting_digest
    cross join unnest(scopes_of(keys)) scope
    where counted
    order by 1, 2, 3;
  $$;

-- The tallies of promises from their digests, where there are none.
create or replace function tally_promises() returns void
  language plpgsql
  as $$
  declare
    first date;
  begin
    for first in select distinct block_of('Y', date) from promise_digest order by 1 loop
      insert into digest_change (source, sign, date, classification, subjects, slots)
      select 'promise:', 1, date, classification, subjects, slots
      from promise_digest
      where date >= first
        and date < first + interval '1 year';
      perform fold_changes();
    end loop;
  end
  $$;

-- What commitments add to figures, late as of the day that was reached, the first time as of today in the west of
-- Indonesia, from where it is brought to the ministry's own day when it is next asked for.
create or replace function rebuild_promises() returns void
  language plpgsql
  as $$
  declare
    today date;
  begin
    perform hold_records();
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    update promise_day set day = (now() at time zone 'Asia/Jakarta')::date where day = '1900-01-01';
    select day into today from promise_day;
    truncate promise_digest;
    insert into promise_digest select * from promise_digests(array(select id from commitment), today);
    perform act_on(array(select id from agreement));
    delete from digest_change where source = 'promise:';
    delete from tally where left(scope, 8) = 'promise:';
    perform tally_promises();
  end
  $$;

-- The tallies of agreements from their digests, where there are none.
create or replace function tally_agreements() returns void
  language plpgsql
  as $$
  begin
    insert into digest_change (source, sign, date, classification, subjects, slots)
    select 'agreement:', sign, date, classification, subjects, slots from agreement_digest;
    perform fold_changes();
  end
  $$;

-- What agreements add to figures.
create or replace function rebuild_agreements() returns void
  language plpgsql
  as $$
  begin
    perform hold_records();
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate agreement_digest;
    insert into agreement_digest select * from agreement_digests(array(select id from agreement));
    delete from digest_change where source = 'agreement:';
    delete from tally where scope = 'agreement:';
    perform tally_agreements();
  end
  $$;

-- The tallies from the digests.
create or replace function rebuild_tallies() returns void
  language plpgsql
  as $$
  declare
    first date;
  begin
    truncate digest_change, tally;
    for first in select distinct block_of('Q', date) from meeting_digest where counted order by 1 loop
      insert into digest_change (sign, date, classification, subjects, slots)
      select 1, date, classification, subjects, slots
      from meeting_digest
      where counted
        and date >= first
        and date < first + interval '3 months';
      perform fold_changes();
    end loop;
    perform tally_promises();
    perform tally_agreements();
  end
  $$;

-- Digests, keys and figures: in the order of dates, so that the meetings of a day lie
-- together, as they do where they are logged when they are held.
create or replace function rebuild_digests() returns void
  language plpgsql
  as $$
  declare
    batch bigint[];
  begin
    perform hold_records();
    perform pg_advisory_xact_lock(hashtext('fold_changes'));
    truncate meeting_key, meeting_digest;
    for batch in select array_agg(id) from meeting group by block_of('M', date) order by min(date) loop
      insert into meeting_digest select * from digests(batch) order by date, meeting_id;
    end loop;
    insert into meeting_key (key, date, meeting_id, classification, counted)
    select key collate "C", date, meeting_id, classification, counted
    from meeting_digest
    cross join unnest(keys) key
    order by 1, 2, 3;
    perform rebuild_scopes();
    perform rebuild_tallies();
  end
  $$;

-- How many have each word.
create or replace function rebuild_words() returns void
  language sql
  as $$
    lock table name_text, meeting_text in share row exclusive mode;
    truncate text_word;
    insert into text_word (word, classification, lane, holders)
    select word, classification, 0, sum(ndoc)
    from unnest(enum_range(null::classification)) classification
    cross join lateral (
      select word, ndoc
      from ts_stat(format(
        'select words from meeting_text where trashed_at is null and classification = %L', classification))
      union all
      select word, ndoc
      from ts_stat(format('select words from name_text where not trashed and classification = %L', classification))
    ) counted
    where word ~ '^[^=~0-9][^0-9]{3,29}$'
    group by 1, 2;
    analyze text_word;
  $$;

-- What meetings are found by. The index is made after the rows, which takes
-- a fraction of the time.
create or replace function rebuild_meeting_text() returns void
  language plpgsql
  as $$
  begin
    perform hold_records();
    truncate name_text, meeting_text, text_period;
    drop index meeting_text_dated;
    insert into name_text (key, words, classification, trashed)
    select key('PARTNER', id::text), name_text_of_partner(id), classification, trashed_at is not null from partner;
    insert into name_text (key, words, classification, trashed)
    select key('DELEGATE', id::text), name_text_of_delegate(id), classification, trashed_at is not null from delegate;
    insert into name_text (key, words) select key('AREA', code), name_text_of_area(code) from area;
    analyze name_text;
    insert into meeting_text select * from text_of_meetings(null) order by date, id;
    insert into text_period select distinct half_month(date), half_month_prefix(date) from meeting_text;
    create index meeting_text_dated on meeting_text using gin (dated_words(date, words))
      with (fastupdate = off) where trashed_at is null;
    perform rebuild_words();
    analyze meeting_text, text_period;
  end
  $$;

-- What people are found by. The index is made after the rows, as above.
create or replace function rebuild_people() returns void
  language plpgsql
  as $$
  begin
    perform hold_records();
    truncate delegate_text;
    drop index delegate_text_words;
    insert into delegate_text select * from texts_of_people(null) order by 1, 2;
    create index delegate_text_words on delegate_text using gin (words) with (fastupdate = off);
    analyze delegate_text;
  end
  $$;

create or replace function rebuild_all() returns void
  language plpgsql
  as $$
  begin
    perform rebuild_digests();
    perform rebuild_promises();
    perform rebuild_agreements();
    perform rebuild_meeting_text();
    perform rebuild_people();
  end
  $$;

-- Makes one part anew where it was derived by an older version of what derives it.
create or replace function bring_up_to(wanted_part text, wanted integer) returns void
  language plpgsql
  as $$
  begin
    if (select version from index_state where part = wanted_part for update) < wanted then
      case wanted_part
        when 'digests' then perform rebuild_digests();
        when 'promises' then perform rebuild_promises();
        when 'agreements' then perform rebuild_agreements();
        when 'texts' then perform rebuild_meeting_text();
        when 'people' then perform rebuild_people();
      end case;
      update index_state set version = wanted where part = wanted_part;
    end if;
  end
  $$;
