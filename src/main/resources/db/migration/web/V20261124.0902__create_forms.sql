-- What somebody typed and could not send: the session had ended, the form had grown old, or the language was switched.
-- Encrypted with a key that only that browser's cookie holds; gone after an hour or when shown again.
create table saved_forms (
  id          uuid        primary key,
  path        text        not null,
  fields      bytea       not null check (length(fields) <= 66000),
  expires_at  timestamptz not null
);
create index saved_forms_expires on saved_forms (expires_at);

-- Each form carries a token; its outcome is stored in the transaction that did the work, so that the same form sent
-- twice is done once and answered alike.
create table form_tokens (
  token    text        primary key,
  account  uuid        not null,
  answer   text        not null,
  used_at  timestamptz not null
);
create index form_tokens_used on form_tokens (used_at);

-- Secrets that all nodes share, made by the first that needs one.
create table secrets (
  name   text  primary key,
  value  bytea not null
);
