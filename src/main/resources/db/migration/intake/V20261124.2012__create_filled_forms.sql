-- What was answered in an application: its content, kept when it is submitted. Answers are by question; `typed` holds by
-- field what could not be read as an answer, as it was typed. `known` are the questions that the applicant has seen, to
-- say what has changed when the definition has.
create table filled_forms (
  file_number   text        primary key references applications on update cascade on delete cascade,
  begun_as      text        not null unique,
  version       int         not null,
  known         jsonb       not null default '{}',
  answers       jsonb       not null default '{}',
  typed         jsonb       not null default '{}',
  saved_steps   jsonb       not null default '[]',
  business      text        not null default '',
  revision      bigint      not null default 0,
  saved_at      timestamptz not null,
  announced_at  timestamptz,

  -- The declaration that was made when it was submitted: by which words, under which name.
  declaration   int,
  signed_by     text,
  signed_at     timestamptz,
  constraint signed_by_someone_at_some_time check (num_nonnulls(declaration, signed_by, signed_at) in (0, 3))
);
