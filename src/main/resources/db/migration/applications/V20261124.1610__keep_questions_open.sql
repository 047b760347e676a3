-- One question is open at a time: asked again, it takes the place of the one that nobody answered.
-- It stays open while an approval waits for its second person, and after that is returned.
alter table withdrawal_questions
  add column replaced_at timestamptz,
  add constraint answered_or_replaced check (num_nonnulls(answered_at, replaced_at) <= 1);

update withdrawal_questions earlier set replaced_at = later.asked_at
  from withdrawal_questions later
 where later.withdrawal = earlier.withdrawal and later.id > earlier.id
   and earlier.answered_at is null
   and not exists (select 1 from withdrawal_questions between_them
                    where between_them.withdrawal = earlier.withdrawal
                      and between_them.id > earlier.id and between_them.id < later.id);

create unique index one_open_question on withdrawal_questions (withdrawal)
 where answered_at is null and replaced_at is null;

update withdrawals w set state = 'information-requested'
 where state = 'requested'
   and exists (select 1 from withdrawal_questions q
                where q.withdrawal = w.id and q.answered_at is null and q.replaced_at is null);

-- What was about to be decided without the justification that keeping an invoice asks for.
delete from withdrawal_drafts where choice ->> 'balance' = 'keep' and not choice ? 'kept-because';
