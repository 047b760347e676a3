-- A draft that somebody has deleted is put back by whoever filled it in: a colleague reads whose doing it was.
alter table applications add column deleted_by_name text;

update applications a
   set deleted_by_name = (select given_name || ' ' || family_name from accounts where id = a.deleted_by)
 where deleted_by is not null;

alter table applications
  drop constraint deleted_by_someone_at_some_time,
  add constraint deleted_by_someone_at_some_time
    check (num_nonnulls(deleted_at, deleted_by, deleted_by_name) in (0, 3));

-- For a few days only: there are never many.
drop index applications_deleted;
create index applications_deleted on applications (deleted_at desc) where deleted_at is not null;
