-- What a payment came to is the sum of the entries that it caused.
create index fee_entries_of_cause on fee_entries (cause);
