-- The file that a draft was begun from, and that it goes on from once it is submitted. It is over by then, and stays.
alter table applications
  add column restarted_from text references applications on update cascade on delete set null;
create index applications_restarted on applications (restarted_from) where restarted_from is not null;
