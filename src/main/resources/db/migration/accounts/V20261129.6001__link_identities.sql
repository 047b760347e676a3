-- Whom an identity provider knows, and whose account that is. Nothing here is secret.
create table identities (
  id            uuid        primary key,
  account       uuid        not null references accounts,
  issuer        text        not null,
  subject       text        not null,
  -- What the provider called them when it was linked, for its owner to recognize: an address or a name.
  known_as      text        not null,
  linked_at     timestamptz not null,
  last_used_at  timestamptz,
  unique (issuer, subject)
);
create index identities_account on identities (account);

-- Whoever opened an account through an identity provider has no password until they choose one.
alter table accounts alter column password_hash drop not null;
alter table registrations
  alter column password_hash drop not null,
  add column issuer    text,
  add column subject   text,
  add column known_as  text,
  add constraint registrations_prove_one_way
    check (num_nonnulls(password_hash, issuer) = 1 and num_nonnulls(issuer, subject, known_as) in (0, 3));
