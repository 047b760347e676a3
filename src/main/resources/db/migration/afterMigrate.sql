-- What the portal's role may do, table by table; run after every migration.
grant usage on schema public to openpermits_app;
grant select, insert, update, delete on all tables in schema public to openpermits_app;
grant usage, select on all sequences in schema public to openpermits_app;

revoke insert, update, delete, truncate on flyway_schema_history from openpermits_app;

-- Append-only: what happened, and what was charged, paid and given back.
revoke update, delete, truncate on history, business_history, fee_entries, document_decisions from openpermits_app;
-- Bills and receipts never change: what is owed, paid and given back is said by entries.
revoke update on invoices, fee_lines, payments from openpermits_app;
-- Enough to lock a line, while its balance is checked; a number that is always generated cannot be changed.
grant update (id) on fee_lines to openpermits_app;
-- Decided things are kept for ever.
revoke delete, truncate on withdrawals, effects, refund_orders, invoices, fee_lines, payments from openpermits_app;
