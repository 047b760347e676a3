-- The portal runs as this role, never as the owner of the tables: what the role may not do (change or delete history),
-- no fault in the portal and nobody who finds a way into its connections can do. The owner only migrates.
-- Grants are in afterMigrate.sql, so that each table's are in one place.
do $$
begin
  if not exists (select from pg_roles where rolname = 'openpermits_app') then
    create role openpermits_app nologin;
  end if;
exception
  when duplicate_object then null; -- another database of this server was migrated at the same moment
  when unique_violation then null;
end
$$;

do $$
begin
  execute format('grant openpermits_app to %I', current_user);
exception
  when insufficient_privilege then -- an administrator made the role, and may have granted it already
    if not pg_has_role('openpermits_app', 'member') then
      raise;
    end if;
end
$$;

-- Search without accents. unaccent() is only stable, since its dictionary could be changed; ours never is, and an index
-- needs an immutable function.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function searchable(words text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent', words));
