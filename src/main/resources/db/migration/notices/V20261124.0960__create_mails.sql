-- The outbox: a mail is written in the transaction that causes it, and sent afterwards.
create table mails (
  id            uuid        primary key,
  event_key     text        not null unique,
  message_id    text        not null unique,
  account       uuid        not null,
  recipient     text        not null,
  language      text        not null check (language in ('en', 'fr')),
  subject       text        not null,
  text_body     text        not null,
  html_body     text        not null,
  switchable    boolean     not null,
  written_at    timestamptz not null,
  sent_at       timestamptz,
  attempts      int         not null default 0,
  last_error    text
);
create index mails_waiting on mails (written_at) where sent_at is null;

-- db-scheduler's own shape.
create table scheduled_tasks (
  task_name             text        not null,
  task_instance         text        not null,
  task_data             bytea,
  execution_time        timestamptz not null,
  picked                boolean     not null,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  int,
  last_heartbeat        timestamptz,
  version               bigint      not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
