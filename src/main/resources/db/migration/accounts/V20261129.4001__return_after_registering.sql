-- The page that somebody asked for who had no account yet: shown once the account is open and they have signed in.
alter table registrations
  add column return_to text not null default '' check (length(return_to) <= 2000);
