-- An application is known by its file number everywhere, on paper too, so that is its key; a draft is known by
-- DRAFT-nnnnnn until it is submitted and gets its number, and whatever refers to it follows.
create table applications (
  file_number     text        primary key check (file_number ~ '^([A-Z]{3}-\d{4}-\d{6}|DRAFT-\d{6})$'),
  type_code       text        not null,
  description_en  text        not null,
  description_fr  text        not null,
  applicant       uuid        not null references accounts,
  applicant_name  text        not null,

  -- The address as the register has it: 110 LAURIER AVE OUEST/WEST is civic number 110, type before none, name
  -- LAURIER, type after AVE, direction OUEST and WEST; 20 RUE MAIN ST has RUE before and ST after.
  civic_number    text        not null,
  street_type_fr  text        not null default '',
  street_name     text        not null,
  street_type_en  text        not null default '',
  direction_fr    text        not null default '',
  direction_en    text        not null default '',
  municipality    text        not null,
  postal_code     text        not null default '',

  status          text        not null,
  submitted_at    timestamptz,
  last_activity_at timestamptz not null,
  issued_at       timestamptz,
  issued_by       text,
  ended_at        timestamptz,
  project_value_cents bigint  check (project_value_cents >= 0),
  area_square_metres  numeric(10, 1),
  work_type_en    text,
  work_type_fr    text,

  search_text     text        generated always as (searchable(
                    file_number || ' ' || civic_number || ' ' || street_type_fr || ' ' || street_name || ' '
                    || street_type_en || ' ' || direction_fr || ' ' || direction_en || ' ' || description_en || ' '
                    || description_fr || ' ' || applicant_name)) stored,

  constraint draft_is_not_submitted check ((status = 'draft') = (submitted_at is null)),
  constraint draft_has_no_number check ((status = 'draft') = (file_number like 'DRAFT%')),
  constraint issued_by_someone_at_some_time check (num_nonnulls(issued_at, issued_by) in (0, 2)),
  constraint withdrawn_since_some_time check (status <> 'withdrawn' or ended_at is not null),
  constraint never_both_issued_and_withdrawn check (not (status = 'withdrawn' and issued_at is not null))
);

create sequence draft_numbers;

create index applications_of_applicant on applications (applicant, last_activity_at desc, file_number desc);
create index applications_latest on applications (last_activity_at desc, file_number desc);
create index applications_search on applications using gin (search_text gin_trgm_ops);

-- What happened, for ever. `words` are the particulars that its sentence names, in both languages where they have words.
create table history (
  id            bigint      generated always as identity primary key,
  file_number   text        not null references applications on update cascade,
  event         text        not null,
  words         jsonb       not null default '{}',
  actor_role    text        not null check (actor_role in ('applicant', 'officer', 'supervisor', 'system')),
  actor         uuid        not null,
  actor_name    text        not null,
  on_behalf_of  text        not null default '',
  at            timestamptz not null
);
create index history_of_file on history (file_number, at desc, id desc);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
-- Even the owner is refused. A file number that changes (a draft that is submitted) is the one update there is.
create trigger history_is_append_only
  before update of id, event, words, actor_role, actor, actor_name, on_behalf_of, at or delete on history
  for each row execute function refuse_rewriting();
create trigger history_is_never_emptied
  before truncate on history for each statement execute function refuse_rewriting();
