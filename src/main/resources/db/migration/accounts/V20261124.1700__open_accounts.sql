alter table accounts
  add column kind                 text        not null default 'individual' check (kind in ('individual', 'professional')),
  -- Ten digits; written as each language does.
  add column phone                text        check (phone ~ '^[0-9]{10}$'),
  add column terms_accepted_at    timestamptz,
  add column signed_in_at         timestamptz,
  add column signed_in_before_at  timestamptz,
  -- A closed account stays for the files that name it: its address and its password are gone.
  add column closed_at            timestamptz;

-- Who asked for an account and has not opened the link yet. Whether the address has an account is not asked here.
create table registrations (
  id             uuid        primary key,
  kind           text        not null check (kind in ('individual', 'professional')),
  email          text        not null check (email = lower(email) and email like '%_@_%'),
  password_hash  text        not null,
  given_name     text        not null,
  family_name    text        not null,
  phone          text        check (phone ~ '^[0-9]{10}$'),
  language       text        not null check (language in ('en', 'fr')),
  asked_at       timestamptz not null
);
create index registrations_email on registrations (email);
create index registrations_asked on registrations (asked_at);

-- A link somebody asked for, answered after the page is: how long the page takes tells nothing about the address.
create table link_requests (
  id        uuid        primary key,
  purpose   text        not null check (purpose in ('confirm', 'reset', 'change')),
  -- The registration or the account; of a forgotten password nobody knows it yet.
  subject   uuid,
  email     text        not null,
  asked_at  timestamptz not null
);

-- Links that were mailed and not used. Only a hash of each secret is here.
create table links (
  token_hash  bytea       primary key,
  purpose     text        not null check (purpose in ('confirm', 'reset', 'change')),
  subject     uuid        not null,
  email       text        not null,
  expires_at  timestamptz not null
);
create index links_subject on links (subject, purpose);
create index links_expires on links (expires_at);

-- Not only failures to sign in are counted: links asked for are, too.
alter table sign_in_failures rename to attempts;
alter table attempts rename column failures to number;
alter table attempts
  add column kind text not null default 'sign-in',
  drop constraint sign_in_failures_pkey,
  add primary key (kind, email, client);
alter table attempts alter column kind drop default;
