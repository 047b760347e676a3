-- What nobody looked through when it came is looked through later; a virus that is found then stays noted.
alter table documents drop constraint documents_virus_check_check;
alter table documents add constraint documents_virus_check_check
  check (virus_check in ('clean', 'unchecked', 'infected'));
-- When it was last tried in vain: the scanner was away, or it is too large for it.
alter table documents add column scan_tried_at timestamptz;
create index documents_to_scan on documents (scan_tried_at nulls first, number) where virus_check = 'unchecked';

-- What customers have to replace or remove: what staff sent back, and what has a virus.
create or replace view documents_to_correct as
  select id, file_number from documents
   where (state = 'to-correct' or virus_check = 'infected') and replaced_at is null and withdrawn_at is null;
drop index documents_to_correct_of_file;
create index documents_to_correct_of_file on documents (file_number)
 where (state = 'to-correct' or virus_check = 'infected') and replaced_at is null and withdrawn_at is null;
