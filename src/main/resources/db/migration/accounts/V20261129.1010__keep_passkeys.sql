-- What people sign in with in the place of a password. Nothing here is secret: the private key never leaves its device.
create table passkeys (
  id               uuid        primary key,
  account          uuid        not null references accounts,
  -- What its owner calls it.
  name             text        not null,
  credential       bytea       not null unique,
  public_key       bytea       not null,
  -- What the device said of itself when the passkey was made; signatures are checked against it.
  attestation      bytea       not null,
  -- How the device is reached, separated by spaces: « internal hybrid ».
  transports       text        not null,
  signatures       bigint      not null,
  user_verified    boolean     not null,
  backup_eligible  boolean     not null,
  backed_up        boolean     not null,
  added_at         timestamptz not null,
  last_used_at     timestamptz
);
create index passkeys_account on passkeys (account);
