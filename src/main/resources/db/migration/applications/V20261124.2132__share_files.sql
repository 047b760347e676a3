-- The business that applies; empty for a person who applies alone.
alter table applications add column business uuid references businesses;
create index applications_of_business on applications (business, last_activity_at desc, file_number desc)
  where business is not null;

-- Somebody else who may do something to a file: a person, asked by mail, or a business.
create table additional_parties (
  id           uuid        primary key,
  file_number  text        not null references applications on update cascade on delete cascade,
  email        text        not null default '',
  account      uuid        references accounts on delete cascade,
  business     uuid        references businesses,
  granted      text[]      not null check (granted <@ array['withdraw', 'pay', 'review', 'inspect']),
  added_at     timestamptz not null,
  constraint a_person_or_a_business check ((email = '') = (business is not null) and (account is null or business is null))
);
create index additional_parties_of_file on additional_parties (file_number);
create index additional_parties_of_account on additional_parties (account) where account is not null;
create index additional_parties_of_business on additional_parties (business) where business is not null;
create unique index additional_parties_once_by_email on additional_parties (file_number, email) where email <> '';
create unique index additional_parties_once_by_business on additional_parties (file_number, business)
  where business is not null;

-- What the owner was asked to sign for whoever applies in their name.
create table owner_authorizations (
  id           uuid        primary key,
  file_number  text        not null references applications on update cascade on delete cascade,
  owner_name   text        not null,
  email        text        not null,
  language     text        not null check (language in ('en', 'fr')),
  asked_by     text        not null,
  asked_at     timestamptz not null,
  words        int         not null,
  signed_by    text,
  signed_at    timestamptz,
  constraint signed_by_someone_at_some_time check (num_nonnulls(signed_by, signed_at) in (0, 2))
);
create index owner_authorizations_of_file on owner_authorizations (file_number, asked_at desc);

-- Who may see each file, and do what to it: the applicant alone, or the members of the business that applies, and the
-- additional parties. Whoever is not here does not see it.
create view file_rights as
  select file_number, applicant as account, array['apply', 'withdraw', 'pay', 'review', 'inspect'] as granted
    from applications where business is null
  union all
  select a.file_number, m.account,
         case m.role when 'reader' then '{}' else array['apply', 'withdraw', 'pay', 'review', 'inspect'] end
    from applications a join business_members m on m.business = a.business
  union all
  select file_number, account, granted from additional_parties where account is not null
  union all
  select p.file_number, m.account, case m.role when 'reader' then '{}' else p.granted end
    from additional_parties p join business_members m on m.business = p.business;
