-- What a job needs beside the database may be away, or not let itself be talked to, for reasons that its
-- administrators mend in different places.
alter table job drop constraint job_fault_check;
alter table job
  add constraint job_fault_check check (fault in ('GONE', 'BUSY', 'FULL', 'READ_ONLY', 'ENDED', 'AWAY', 'UNTRUSTED',
    'NO_TLS', 'NO_SIGN_IN', 'OTHER'));
