-- What was attached to a file. The content itself lies in the plan room under the same id. A draft's documents follow
-- when it gets its number, and go with it when it is deleted.
create table documents (
  id               uuid        primary key,
  file_number      text        not null references applications on update cascade on delete cascade,
  -- Which of the type's required documents it is, or which question it answers: the key in the catalogue.
  kind             text        not null,
  -- All versions of one document share the id of the first.
  series           uuid        not null,
  version          int         not null check (version > 0),
  name             text        not null check (name <> '' and char_length(name) <= 255),
  bytes            bigint      not null check (bytes > 0),
  media_type       text        not null,
  sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of a PDF: its pages, and the size of the first in millimetres.
  pages            int         check (pages > 0),
  sheet_width      int         check (sheet_width > 0),
  sheet_height     int         check (sheet_height > 0),
  -- Whether it was looked through for viruses.
  virus_check      text        not null check (virus_check in ('clean', 'unchecked')),
  state            text        not null check (state in ('received', 'accepted', 'to-correct')),
  received_at      timestamptz not null,
  received_by      uuid        not null,
  received_by_name text        not null,
  replaced_at      timestamptz,
  withdrawn_at     timestamptz,
  withdrawn_by     uuid,
  withdrawn_by_name text,
  unique (series, version),
  constraint first_version_names_the_series check ((version = 1) = (series = id)),
  constraint has_a_sheet_or_none check (num_nonnulls(pages, sheet_width, sheet_height) in (0, 3)),
  constraint withdrawn_by_someone_at_some_time
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_by_name) in (0, 3))
);
create index documents_of_file on documents (file_number, received_at);
create unique index one_current_version on documents (series) where replaced_at is null;

-- Contents in the plan room that no document stands for: one that was taken in and never attached, one whose document
-- was deleted. When due, the content is removed, then the row. So none is left behind, whenever the portal is killed.
create table loose_contents (
  id      uuid        primary key,
  due_at  timestamptz not null
);

create function loosen_content() returns trigger language plpgsql as $$
begin
  insert into loose_contents (id, due_at) values (old.id, now());
  return old;
end
$$;
create trigger deleted_documents_leave_loose_contents
  after delete on documents for each row execute function loosen_content();
