-- One row for each time a withdrawal is requested. It is never deleted: it is part of the record of the file.
create table withdrawals (
  id                 uuid        primary key,
  file_number        text        not null references applications on update cascade,
  state              text        not null check (state in
                       ('requested', 'information-requested', 'awaiting-second-approval',
                        'approved', 'denied', 'taken-back', 'reopened')),

  comment            text        not null check (btrim(comment) <> '' and char_length(comment) <= 2000),
  comment_language   text        not null check (comment_language in ('en', 'fr')),
  requested_by       uuid        not null,
  requested_by_name  text        not null,
  received_at        timestamptz not null,

  assigned_to        uuid,
  opened_by          uuid,
  opened_by_name     text,
  opened_at          timestamptz,

  -- What the officer proposes, before it takes effect.
  proposal           jsonb,
  proposed_by        uuid,
  proposed_by_name   text,
  proposed_at        timestamptz,

  -- What was decided, with the worksheet as it was computed then.
  decision           jsonb,
  decided_by         uuid,
  decided_by_name    text,
  decided_at         timestamptz check (decided_at >= received_at),
  second_by          uuid,
  second_by_name     text,

  closed_at          timestamptz,

  constraint decided_by_someone_at_some_time check (num_nonnulls(decision, decided_by, decided_by_name, decided_at) in (0, 4)),
  constraint decided_when_it_says_so check ((state in ('approved', 'denied', 'reopened')) = (decision is not null)),
  constraint closed_when_it_says_so check (
    (state in ('approved', 'denied', 'taken-back', 'reopened')) = (closed_at is not null)),
  constraint approved_twice_by_two_people check (second_by <> decided_by)
);

-- A file has one open request at most, whatever the portal believes.
create unique index one_open_withdrawal on withdrawals (file_number)
  where state in ('requested', 'information-requested', 'awaiting-second-approval');
create index withdrawals_latest on withdrawals (file_number, received_at desc);
create index withdrawals_open on withdrawals (received_at)
  where state in ('requested', 'information-requested', 'awaiting-second-approval');

-- What was asked of the applicant before deciding, and what was answered.
create table withdrawal_questions (
  id           bigint      generated always as identity primary key,
  withdrawal   uuid        not null references withdrawals,
  question     text        not null,
  asked_by     uuid        not null,
  asked_by_name text       not null,
  asked_at     timestamptz not null,
  answer       text,
  answered_at  timestamptz
);
create index withdrawal_questions_of on withdrawal_questions (withdrawal, asked_at);

-- What an ending did to other things, so that exactly that can be undone.
create table effects (
  id             bigint      generated always as identity primary key,
  withdrawal     uuid        not null references withdrawals,
  file_number    text        not null references applications on update cascade,
  kind           text        not null,
  subject        text        not null,
  words          jsonb       not null default '{}',
  carried_out_at timestamptz not null,
  undone_at      timestamptz
);
create index effects_of on effects (withdrawal);
