-- What an officer is about to decide, between the form and its confirmation: one for each officer, the latest.
create table withdrawal_drafts (
  withdrawal  uuid        not null references withdrawals,
  officer     uuid        not null,
  choice      jsonb       not null,
  saved_at    timestamptz not null,
  primary key (withdrawal, officer)
);

-- What the second person wrote when sending the proposal back. Not in history, which the applicant reads.
alter table withdrawals
  add column returned_note     text,
  add column returned_by_name  text,
  add column returned_at       timestamptz,
  add constraint returned_by_someone_at_some_time
    check (num_nonnulls(returned_note, returned_by_name, returned_at) in (0, 3));
