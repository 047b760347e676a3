-- The register of addresses, replaced as a whole by each loading: nothing refers to it, files keep their own copy of
-- the address. Streets stand apart, since there are few of them: what is typed is compared with streets, and only then
-- with the numbers of those that are like it.
create table streets (
  id              integer     primary key,
  type_fr         text        not null default '',
  name            text        not null check (name <> ''),
  type_en         text        not null default '',
  direction_fr    text        not null default '',
  direction_en    text        not null default '',
  municipality    text        not null check (municipality <> ''),
  -- The name that mail uses, such as that of a village joined to the city long ago; two of them may each have a Main Street.
  community       text        not null default '',
  -- Of a neighbouring municipality: known only to say so.
  outside         boolean     not null default false,
  name_text       text        generated always as (
                    trim(regexp_replace(searchable(name), '[^a-z0-9]+', ' ', 'g'))) stored,

  unique (name, type_fr, type_en, direction_fr, direction_en, municipality, community),
  constraint a_direction_has_both_languages check ((direction_fr = '') = (direction_en = ''))
);
create index streets_search on streets using gin (name_text gin_trgm_ops);

create table places (
  id              text        primary key check (id <> ''),
  street          integer     not null references streets,
  civic_number    text        not null check (civic_number <> ''),
  postal_code     text        not null default '' check (postal_code ~ '^([A-Z]\d[A-Z] \d[A-Z]\d)?$'),
  longitude       double precision not null check (longitude between -180 and 180),
  latitude        double precision not null check (latitude between -90 and 90)
);
-- By the beginning of a number too, while it is being typed.
create index places_on_street on places (street, civic_number text_pattern_ops);
create index places_by_postal_code on places (postal_code text_pattern_ops);
