-- An answer that tells a place is a list of places.
update filled_forms f
   set answers = (select jsonb_object_agg(key, case when value like '{"place":%' then '[' || value || ']' else value end)
                    from jsonb_each_text(f.answers))
 where exists (select from jsonb_each_text(f.answers) where value like '{"place":%');
