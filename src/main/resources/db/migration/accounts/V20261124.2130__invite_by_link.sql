alter table links
  drop constraint links_purpose_check,
  add constraint links_purpose_check
    check (purpose in ('confirm', 'reset', 'change', 'join', 'party', 'authorize'));
