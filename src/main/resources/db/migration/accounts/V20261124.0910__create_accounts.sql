create table accounts (
  id             uuid        primary key,
  email          text        not null check (email = lower(email) and email like '%_@_%'),
  password_hash  text        not null,
  given_name     text        not null,
  family_name    text        not null,
  display_name   text        not null,
  title_en       text,
  title_fr       text,
  language       text        not null check (language in ('en', 'fr')),
  role           text        not null check (role in ('applicant', 'officer', 'supervisor')),
  created_at     timestamptz not null
);
create unique index accounts_email on accounts (email);

-- Unticked notices only: what is not here is sent.
create table declined_notices (
  account  uuid not null references accounts,
  notice   text not null,
  primary key (account, notice)
);

create table businesses (
  id           uuid primary key,
  name         text not null,
  kind         text not null check (kind in ('builder', 'designer', 'contractor')),
  licence      text not null,
  valid_until  date not null
);

create table business_members (
  business  uuid not null references businesses,
  account   uuid not null references accounts,
  role      text not null check (role in ('manager', 'member')),
  primary key (account, business)
);

-- Failures since the last success, for an address whether or not an account has it.
create table sign_in_failures (
  email         text        primary key,
  failures      int         not null,
  locked_until  timestamptz,
  last_at       timestamptz not null
);
