create table inspections (
  id            bigint      generated always as identity primary key,
  file_number   text        not null references applications on update cascade,
  stage         text        not null,
  scheduled_at  timestamptz not null,
  state         text        not null check (state in ('scheduled', 'performed', 'cancelled')),
  result        text        check (result in ('passed', 'not-passed')),
  performed_by  text,
  performed_at  timestamptz,
  constraint performed_by_someone check ((state = 'performed') = (num_nonnulls(performed_by, performed_at, result) = 3))
);
create index inspections_of_file on inspections (file_number);
