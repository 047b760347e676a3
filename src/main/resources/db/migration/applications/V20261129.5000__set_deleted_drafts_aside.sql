-- A draft that somebody has deleted is set aside for a few days, seen by nobody: only that person may put it back.
alter table applications
  add column deleted_at timestamptz,
  add column deleted_by uuid references accounts,
  add constraint only_drafts_are_deleted check (deleted_at is null or status = 'draft'),
  add constraint deleted_by_someone_at_some_time check (num_nonnulls(deleted_at, deleted_by) in (0, 2));
create index applications_deleted on applications (deleted_by, deleted_at desc) where deleted_at is not null;

create or replace view file_rights as
  select file_number, applicant as account, array['apply', 'withdraw', 'pay', 'review', 'inspect'] as granted
    from applications where business is null and deleted_at is null
  union all
  select a.file_number, m.account,
         case m.role when 'reader' then '{}' else array['apply', 'withdraw', 'pay', 'review', 'inspect'] end
    from applications a join business_members m on m.business = a.business
   where a.deleted_at is null
  union all
  select p.file_number, p.account, p.granted
    from additional_parties p join applications a using (file_number)
   where p.account is not null and a.deleted_at is null
  union all
  select p.file_number, m.account, case m.role when 'reader' then '{}' else p.granted end
    from additional_parties p
    join business_members m on m.business = p.business
    join applications a on a.file_number = p.file_number
   where a.deleted_at is null;
