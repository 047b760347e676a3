-- Failures are counted for an address from one client, so that nobody shuts another person out by failing in that
-- person's name; and, with more patience, for an address from everywhere, whose client is ''.
alter table sign_in_failures
  add column client text not null default '',
  drop constraint sign_in_failures_pkey,
  add primary key (email, client);
create index sign_in_failures_last_at on sign_in_failures (last_at);
