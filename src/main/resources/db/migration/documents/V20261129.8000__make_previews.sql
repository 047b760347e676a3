-- What people see of a document before they download it: pictures of its pages, made after it came by a timer that
-- takes the documents without previewed_at.
alter table documents add column preview_pages int check (preview_pages > 0);
-- How often the timer began, so that a document at which everything ends is given up.
alter table documents add column preview_tries int not null default 0;
-- Before then nobody tries, again: null for at once.
alter table documents add column preview_due_at timestamptz;
alter table documents add column previewed_at timestamptz;
create index documents_to_preview on documents (preview_due_at nulls first, number)
 where previewed_at is null and virus_check <> 'infected';

-- A page of a document: its pictures, which lie in the plan room under their ids, or why it has none.
create table document_pages (
  document        uuid    not null references documents on delete cascade,
  number          int     not null check (number > 0),
  flaw            text    check (flaw in ('too-heavy', 'unreadable')),
  -- Whether all that is on the page could be drawn.
  is_whole        boolean,
  width           int     check (width > 0),
  height          int     check (height > 0),
  picture         uuid    unique,
  picture_type    text,
  picture_bytes   bigint  check (picture_bytes > 0),
  thumbnail       uuid    unique,
  thumbnail_type  text,
  thumbnail_bytes bigint  check (thumbnail_bytes > 0),
  primary key (document, number),
  constraint drawn_or_not check (
    num_nonnulls(is_whole, width, height, picture, picture_type, picture_bytes,
                 thumbnail, thumbnail_type, thumbnail_bytes) = case when flaw is null then 9 else 0 end)
);

create function loosen_pictures() returns trigger language plpgsql as $$
begin
  insert into loose_contents (id, due_at)
  select id, now() from unnest(array[old.picture, old.thumbnail]) id where id is not null;
  return old;
end
$$;
create trigger deleted_pages_leave_loose_contents
  after delete on document_pages for each row execute function loosen_pictures();
