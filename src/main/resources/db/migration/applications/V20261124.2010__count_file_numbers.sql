-- The last number given, by prefix and year. Whoever submits holds its row until the end of the transaction: no two
-- files get one number, and a submission that fails leaves no gap.
create table file_numbers (
  prefix  text  not null,
  year    int   not null,
  last    int   not null check (last between 1 and 999999),
  primary key (prefix, year)
);

-- Whoever looks for drafts that nobody came back to.
create index applications_drafts on applications (last_activity_at) where status = 'draft';
