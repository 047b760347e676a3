-- A file may be about several locations. The first stands in columns of its own; the others, a line each, are found by a
-- search and counted in lists. Its form has all that is known of them.
alter table applications add column other_locations text not null default '';

alter table applications drop column search_text;
alter table applications add column search_text text generated always as (searchable(
  file_number || ' ' || civic_number || ' ' || street_type_fr || ' ' || street_name || ' '
  || street_type_en || ' ' || direction_fr || ' ' || direction_en || ' ' || description_en || ' '
  || description_fr || ' ' || applicant_name || ' ' || other_locations)) stored;
create index applications_search on applications using gin (search_text gin_trgm_ops);
