-- A part of the city's review of a file. Completed work stays completed, whatever becomes of the file.
create table reviews (
  id            bigint      generated always as identity primary key,
  file_number   text        not null references applications on update cascade,
  function      text        not null,
  state         text        not null check (state in ('open', 'completed', 'closed')),
  due_on        date,
  performed_by  text,
  performed_at  timestamptz,
  closed_at     timestamptz,
  constraint completed_by_someone check ((state = 'completed') = (num_nonnulls(performed_by, performed_at) = 2)),
  constraint closed_at_some_time check ((state = 'closed') = (closed_at is not null))
);
create index reviews_of_file on reviews (file_number);
