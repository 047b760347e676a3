-- The order in which documents came, which their time does not tell of those that one form sent.
alter table documents add column number bigint generated always as identity;
