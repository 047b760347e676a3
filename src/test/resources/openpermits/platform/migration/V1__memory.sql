do $$
begin
  if not exists (select from pg_roles where rolname = 'openpermits_app') then
    create role openpermits_app nologin;
  end if;
end $$;

create table platform_memory (fact integer not null);
insert into platform_memory values (1);
grant select, insert on platform_memory to openpermits_app;
