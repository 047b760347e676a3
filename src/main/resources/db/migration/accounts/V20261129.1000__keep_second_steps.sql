-- Who signs in with a code of an authenticator app besides the password.
create table second_steps (
  account    uuid        primary key references accounts,
  -- Sealed with a key that is not in the database.
  secret     text        not null,
  -- The step of 30 seconds whose code was used last: no code is used twice.
  last_step  bigint      not null,
  since      timestamptz not null
);

-- For whoever lost the app: each works once. Only a hash of each is here.
create table recovery_codes (
  account    uuid  not null references second_steps on delete cascade,
  code_hash  bytea not null,
  primary key (account, code_hash)
);
