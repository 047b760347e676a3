-- A request to withdraw that came on paper, for a file that did: whose name is under it, and when staff entered it. It was
-- received earlier, and `requested_by` is then whoever entered it.
alter table withdrawals
  add column signed_by  text check (btrim(signed_by) <> ''),
  add column entered_at timestamptz,
  add constraint signed_by_someone_when_entered check (num_nulls(signed_by, entered_at) in (0, 2)),
  add constraint received_before_it_was_entered check (received_at <= entered_at);
