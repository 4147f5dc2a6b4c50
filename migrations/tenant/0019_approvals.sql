-- Maker and checker: the matrix as data, what waits for others, and who has said what of it.

create table approval_policy (
  approval_policy_id uuid primary key,
  version_number integer not null constraint approval_policy_version_unique unique,
  effective_from date not null,
  policy jsonb not null,
  policy_hash bytea not null,
  created_at timestamptz not null
);

-- The request is kept as text: what is approved is what is run, to the last byte.
create table proposal (
  proposal_id uuid primary key,
  operation_id text not null,
  status text not null
    constraint proposal_status_known check (status in ('pending', 'executed', 'rejected', 'withdrawn', 'expired')),
  request text not null,
  request_hash bytea not null,
  amount bigint,
  preview jsonb not null,
  policy_version integer not null,
  demands jsonb not null,
  made_by jsonb not null,
  made_by_principals text[] not null,
  made_at timestamptz not null,
  business_date date not null,
  expires_at timestamptz not null,
  claimed_by jsonb,
  claimed_until timestamptz,
  decided_at timestamptz,
  result jsonb,
  constraint proposal_result_fits check ((status = 'executed') = (result is not null)),
  constraint proposal_decision_fits check ((status = 'pending') = (decided_at is null))
);

create index proposal_open on proposal (expires_at) where status = 'pending';

create table proposal_vote (
  proposal_vote_id uuid primary key,
  proposal_id uuid not null references proposal (proposal_id),
  vote text not null constraint proposal_vote_known check (vote in ('approve', 'reject')),
  voter jsonb not null,
  voter_subject text not null,
  voter_principals text[] not null,
  voter_roles text[] not null,
  reason text,
  voted_at timestamptz not null,
  constraint proposal_vote_once unique (proposal_id, voter_subject)
);

-- The second wall behind the rule: nobody who stands behind a proposal decides on it.
create function refuse_own_vote() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select 1 from proposal p
             where p.proposal_id = new.proposal_id and p.made_by_principals && new.voter_principals) then
    raise exception 'nobody decides on a proposal of their own' using errcode = '42501';
  end if;
  return new;
end
$$;

create function keep_proposal() returns trigger language plpgsql set search_path from current as $$
begin
  if old.status <> 'pending' then
    raise exception 'a decided proposal stays as it is' using errcode = '42501';
  end if;
  if (new.operation_id, new.request, new.request_hash, new.amount, new.made_by, new.made_by_principals, new.demands,
      new.expires_at)
    is distinct from (old.operation_id, old.request, old.request_hash, old.amount, old.made_by, old.made_by_principals,
      old.demands, old.expires_at) then
    raise exception 'a proposal is decided on as it was made' using errcode = '42501';
  end if;
  return new;
end
$$;

create trigger proposal_vote_not_own before insert on proposal_vote for each row execute function refuse_own_vote();
create trigger proposal_kept before update on proposal for each row execute function keep_proposal();
create trigger approval_policy_append_only before update or delete on approval_policy for each row execute function refuse_change();
create trigger approval_policy_no_truncate before truncate on approval_policy for each statement execute function refuse_change();
create trigger proposal_vote_append_only before update or delete on proposal_vote for each row execute function refuse_change();
create trigger proposal_vote_no_truncate before truncate on proposal_vote for each statement execute function refuse_change();
create trigger proposal_no_delete before delete on proposal for each row execute function refuse_change();
create trigger proposal_no_truncate before truncate on proposal for each statement execute function refuse_change();

grant select, insert on approval_policy, proposal_vote to {staff};
grant select, insert, update on proposal to {staff};

-- Who answers for what the key does.
alter table api_key add column created_by text;

-- The request that an answer was first given to: its audit entries and events bear the same.
alter table idempotency_record add column request_id text;
