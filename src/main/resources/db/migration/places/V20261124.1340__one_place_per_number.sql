-- A civic number is on a street once, however many units share it. By the beginning of the number too, while it is
-- being typed.
drop index places_on_street;
create unique index places_on_street on places (street, civic_number text_pattern_ops);
