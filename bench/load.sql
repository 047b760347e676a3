-- 100,000 made-up files in an empty demonstration city: 200 are Julie Tremblay's, 18,000 are for withdrawing, and 81,800
-- belong to 5,000 other accounts. Each has an invoice of two lines (one file in ten has not paid), four reviews and the
-- history of a demonstration file.
\set ON_ERROR_STOP on
begin;
-- Loaded, not acted: the triggers that check one entry at a time stay quiet. The constraints do not.
set local session_replication_role = replica;

insert into accounts (id, email, password_hash, given_name, family_name, display_name, language, role, created_at)
select gen_random_uuid(), 'bench-' || n || '@example.ca', j.password_hash, 'Bench', 'No ' || n, 'Bench No ' || n, 'en',
       'applicant', now()
  from generate_series(0, 5000) n, accounts j
 where j.email = 'julie.tremblay@example.ca';

create temporary table plan on commit drop as
select n, 'CON-2019-' || to_char(n, 'FM000000') as file_number, 'F-1999-' || to_char(n, 'FM000000') as invoice,
       'R-1999-' || to_char(n, 'FM000000') as receipt,
       case when n <= 200 then 'julie.tremblay@example.ca' when n <= 18200 then 'bench-0@example.ca'
            else 'bench-' || 1 + n % 5000 || '@example.ca' end as email,
       case when n between 201 and 18200 or n % 4 < 2 then 'under-review' when n % 4 = 2 then 'submitted' else 'issued' end
         as status,
       n % 10 <> 0 as is_paid,
       now() - interval '1 hour' * (n % 8760 + 24) as at
  from generate_series(1, 100000) n;
create index on plan (email);
analyze plan;

insert into applications
  (file_number, type_code, description_en, description_fr, applicant, applicant_name, civic_number, street_type_fr,
   street_name, street_type_en, municipality, postal_code, status, submitted_at, last_activity_at, issued_at, issued_by,
   project_value_cents, area_square_metres)
select p.file_number, 'CON', 'Addition to a detached dwelling', 'Agrandissement d’une maison isolée', a.id, a.display_name,
       (100 + p.n % 3000)::text, 'RUE', (array['BANK', 'MAIN', 'ELGIN', 'SOMERSET', 'RIDEAU', 'PRESTON'])[1 + p.n % 6], 'ST',
       'Ottawa', 'K2P 1X3', p.status, p.at, p.at, case p.status when 'issued' then p.at end,
       case p.status when 'issued' then 'Jacques Roy' end, 10000000, 60
  from plan p join accounts a using (email);

insert into history (file_number, event, words, actor_role, actor, actor_name, on_behalf_of, at)
select p.file_number, h.event, h.words, h.actor_role, h.actor, h.actor_name, h.on_behalf_of, p.at
  from plan p, (select * from history where file_number = 'CON-2024-000628' order by id limit 5) h;

insert into reviews (file_number, function, state, due_on, performed_by, performed_at)
select file_number, function, state, at::date + 30, case state when 'completed' then 'Olivia Brant' end,
       case state when 'completed' then at end
  from plan, (values ('intake-admin', 'completed'), ('zoning-review', 'completed'), ('code-plan-exam', 'open'),
                     ('review-started', 'open')) r (function, state);

insert into invoices (number, file_number, issued_at, due_on)
select invoice, file_number, at, at::date + 30 from plan;

insert into fee_lines (invoice, kind, description_en, description_fr, cents)
select invoice, kind, description_en, description_fr, cents
  from plan, (values ('permit-fee', 'Permit fee', 'Droits de permis', 98000),
                     ('administrative', 'Administrative fee', 'Frais d’administration', 10000))
               l (kind, description_en, description_fr, cents);

insert into payments (receipt, invoice, method, card_last4, payer_name, paid_at)
select p.receipt, p.invoice, 'card', '4242', a.display_name, p.at from plan p join accounts a using (email) where is_paid;

insert into fee_entries (line, kind, cents, cause, actor, at)
select l.id, e.kind, l.cents, case e.kind when 'paid' then p.receipt else p.invoice end, a.id, p.at
  from plan p join accounts a using (email) join fee_lines l on l.invoice = p.invoice,
       (values ('billed'), ('paid')) e (kind)
 where e.kind = 'billed' or p.is_paid;
commit;
vacuum analyze;
checkpoint;
