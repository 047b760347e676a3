-- Whoever applies for a business, and whoever only reads what it applied for.
alter table business_members
  drop constraint business_members_role_check,
  add constraint business_members_role_check check (role in ('manager', 'member', 'reader'));
create index business_members_of_business on business_members (business);

alter table businesses
  add column insurer        text not null default '',
  add column insured_until  date,
  add constraint insured_until_some_day check ((insurer = '') = (insured_until is null));

-- One PIN each, of which only a hash is here.
create table business_pins (
  business    uuid        primary key references businesses,
  pin_hash    bytea       not null unique,
  uses_left   int         not null check (uses_left > 0),
  expires_at  timestamptz not null
);

-- Somebody who was asked to act for a business and has not answered.
create table business_invitations (
  id          uuid        primary key,
  business    uuid        not null references businesses,
  email       text        not null,
  role        text        not null check (role in ('manager', 'member', 'reader')),
  invited_at  timestamptz not null,
  unique (business, email)
);

-- Who did what to a business, for ever. An account that is closed is forgotten; its name stays here.
create table business_history (
  id          bigint      generated always as identity primary key,
  business    uuid        not null references businesses,
  event       text        not null,
  about       text        not null default '',
  role        text        not null default '',
  actor       uuid        not null,
  actor_name  text        not null,
  at          timestamptz not null
);
create index business_history_of_business on business_history (business, id desc);
create trigger business_history_is_append_only
  before update or delete on business_history
  for each row execute function refuse_rewriting();
create trigger business_history_is_never_emptied
  before truncate on business_history for each statement execute function refuse_rewriting();
