-- Mail that arrived at the demonstration's own mail server. A mail sent twice is here once.
create table demo_mails (
  id           bigint      generated always as identity primary key,
  message_id   text        not null,
  recipient    text        not null,
  sender       text        not null,
  subject      text        not null,
  sent_at      timestamptz not null,
  headers      text        not null,
  text_body    text        not null,
  html_body    text        not null,
  unique (message_id, recipient)
);
create index demo_mails_latest on demo_mails (sent_at desc, id desc);
