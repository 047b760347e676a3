-- An application that came on paper, at the counter or by mail, and that staff entered: since when it counts as received,
-- who entered it, and how its applicant is reached who may have no account. Until it is submitted staff has it, and no
-- customer sees it.
alter table applications
  alter column applicant drop not null,
  add column received_at      timestamptz,
  add column received_by      text check (received_by in ('counter', 'mail')),
  add column entered_by       uuid references accounts,
  add column entered_by_name  text,
  add column entered_at       timestamptz,
  add column contact_email    text,
  add column contact_language text check (contact_language in ('en', 'fr')),
  add constraint entered_by_someone_at_some_time
    check (num_nonnulls(received_at, received_by, entered_by, entered_by_name, entered_at) in (0, 5)),
  add constraint received_before_it_was_entered check (received_at <= entered_at),
  add constraint reached_by_an_account_or_on_paper
    check (num_nonnulls(applicant, contact_language) = 1 and num_nulls(contact_email, contact_language) in (0, 2)),
  add constraint without_account_only_on_paper check (applicant is not null or entered_by is not null);

create index applications_being_entered on applications (last_activity_at desc)
  where status = 'draft' and entered_by is not null;

create or replace view file_rights as
  select file_number, applicant as account, array['apply', 'withdraw', 'pay', 'review', 'inspect'] as granted
    from applications
   where business is null and applicant is not null and deleted_at is null
     and (status <> 'draft' or entered_by is null)
  union all
  select a.file_number, m.account,
         case m.role when 'reader' then '{}' else array['apply', 'withdraw', 'pay', 'review', 'inspect'] end
    from applications a join business_members m on m.business = a.business
   where a.deleted_at is null and (a.status <> 'draft' or a.entered_by is null)
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
