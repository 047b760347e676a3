-- Invoices and their lines never change. What is owed, paid and given back is the sum of entries, each with its cause.
create table invoices (
  number       text        primary key check (number ~ '^F-\d{4}-\d{6}$'),
  file_number  text        not null references applications on update cascade,
  issued_at    timestamptz not null,
  due_on       date        not null
);
create index invoices_of_file on invoices (file_number);

create table fee_lines (
  id              bigint generated always as identity primary key,
  invoice         text   not null references invoices,
  kind            text   not null,
  description_en  text   not null,
  description_fr  text   not null,
  citation_en     text   not null default '',
  citation_fr     text   not null default '',
  cents           bigint not null check (cents > 0)
);
create index fee_lines_of_invoice on fee_lines (invoice);

create table payments (
  receipt      text        primary key,
  invoice      text        not null references invoices,
  method       text        not null check (method in ('card', 'cheque', 'counter')),
  card_last4   text        check (card_last4 ~ '^\d{4}$'),
  payer_name   text        not null,
  paid_at      timestamptz not null
);
create index payments_of_invoice on payments (invoice);

create table refund_orders (
  id           uuid        primary key,
  file_number  text        not null references applications on update cascade,
  withdrawal   uuid        not null,
  payee_name   text        not null,
  method       text        not null check (method in ('card', 'cheque')),
  card_last4   text,
  cents        bigint      not null check (cents > 0),
  state        text        not null check (state in ('approved', 'paid', 'cancelled')),
  ordered_at   timestamptz not null,
  paid_at      timestamptz,
  constraint paid_at_some_time check ((state = 'paid') = (paid_at is not null))
);
create index refund_orders_of_file on refund_orders (file_number);
-- A withdrawal gives back to each payer and card once.
create unique index one_refund_per_payer on refund_orders (withdrawal, payee_name, coalesce(card_last4, ''))
  where state <> 'cancelled';

-- Positive amounts only; the kind says which way. `cause` is a receipt, a refund order or a withdrawal.
create table fee_entries (
  id         bigint      generated always as identity primary key,
  line       bigint      not null references fee_lines,
  kind       text        not null check (kind in
               ('billed', 'paid', 'voided', 'void-reversed', 'refund-ordered', 'refund-cancelled')),
  cents      bigint      not null check (cents > 0),
  cause      text        not null,
  actor      uuid        not null,
  at         timestamptz not null
);
create index fee_entries_of_line on fee_entries (line);

create trigger fee_entries_are_append_only
  before update or delete on fee_entries for each row execute function refuse_rewriting();
create trigger fee_entries_are_never_emptied
  before truncate on fee_entries for each statement execute function refuse_rewriting();

-- Each line's sums.
create view fee_balances as
  select l.id as line, l.invoice, i.file_number,
         coalesce(sum(e.cents) filter (where e.kind = 'billed'), 0) as billed,
         coalesce(sum(e.cents) filter (where e.kind = 'paid'), 0) as paid,
         coalesce(sum(case e.kind when 'voided' then e.cents when 'void-reversed' then -e.cents end), 0) as voided,
         coalesce(sum(case e.kind when 'refund-ordered' then e.cents when 'refund-cancelled' then -e.cents end), 0)
           as refunded
    from fee_lines l
    join invoices i on i.number = l.invoice
    left join fee_entries e on e.line = l.id
   group by l.id, l.invoice, i.file_number;

-- Never more back than was paid, nor more paid or voided than was billed, line by line, whatever the portal believes.
create function check_fee_balance() returns trigger language plpgsql as $$
declare
  balance fee_balances;
begin
  perform 1 from fee_lines where id = new.line for update;
  select * into balance from fee_balances where line = new.line;
  if balance.refunded > balance.paid or balance.refunded < 0 then
    raise exception 'fee line % would give back % of % paid', new.line, balance.refunded, balance.paid;
  end if;
  if balance.paid + balance.voided > balance.billed or balance.voided < 0 then
    raise exception 'fee line % would be settled twice', new.line;
  end if;
  return null;
end
$$;
create trigger fee_entries_balance after insert on fee_entries for each row execute function check_fee_balance();

create view unpaid_invoices as
  select invoice, file_number, sum(billed - paid - voided)::bigint as balance
    from fee_balances
   group by invoice, file_number
  having sum(billed - paid - voided) > 0;
