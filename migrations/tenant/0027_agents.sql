-- expands: only what there could not be so far is refused.
-- Agents decide on nothing: the second wall behind the rule.

alter table proposal_vote add constraint proposal_vote_by_no_agent check (voter ->> 'kind' is distinct from 'agent');
alter table proposal add constraint proposal_claimed_by_no_agent check (claimed_by ->> 'kind' is distinct from 'agent');
