-- A mail with a secret link keeps its words only until it is sent.
alter table mails add column secret boolean not null default false;
