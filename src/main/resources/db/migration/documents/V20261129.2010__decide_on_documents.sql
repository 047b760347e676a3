-- What staff said of a document, version by version: the latest is in force, and is the document's state. Only
-- documents of files that were submitted are decided on, and those are never deleted.
create table document_decisions (
  id              bigint      generated always as identity primary key,
  document        uuid        not null references documents,
  state           text        not null check (state in ('accepted', 'to-correct')),
  -- What is to be corrected.
  reason          text        check (char_length(reason) between 1 and 2000),
  decided_at      timestamptz not null,
  decided_by      uuid        not null,
  decided_by_name text        not null,
  constraint sent_back_for_a_reason check ((state = 'to-correct') = (reason is not null))
);
create index decisions_of_document on document_decisions (document, id);

-- What customers have to replace or remove.
create view documents_to_correct as
  select id, file_number from documents
   where state = 'to-correct' and replaced_at is null and withdrawn_at is null;
create index documents_to_correct_of_file on documents (file_number)
 where state = 'to-correct' and replaced_at is null and withdrawn_at is null;
