-- The last number given, by year.
create table invoice_numbers (
  year  int  primary key,
  last  int  not null check (last between 1 and 999999)
);
