-- expands: only what there could not be so far is refused.
-- Agents decide on nothing: the second wall behind the rule.

create or replace function refuse_own_vote() returns trigger language plpgsql set search_path from current as $$
begin
  if new.voter ->> 'kind' = 'agent' then
    raise exception 'an agent decides on nothing' using errcode = '42501';
  end if;
  if exists (select 1 from proposal p
             where p.proposal_id = new.proposal_id and p.made_by_principals && new.voter_principals) then
    raise exception 'nobody decides on a proposal of their own' using errcode = '42501';
  end if;
  return new;
end
$$;

alter table proposal add constraint proposal_claimed_by_no_agent check (claimed_by ->> 'kind' is distinct from 'agent');
