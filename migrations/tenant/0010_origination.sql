-- From application to offer. What a decision read is kept whole, hashed, and never changed.

create table application (
  application_id uuid primary key,
  partner_id uuid,
  party_id uuid not null references party (party_id),
  loan_product_id uuid not null references loan_product (loan_product_id),
  loan_product_version_id uuid not null references loan_product_version (loan_product_version_id),
  external_reference text,
  status text not null constraint application_status_known check (status in (
    'draft', 'submitted', 'referred', 'pending_approval', 'approved', 'offered', 'accepted', 'disbursed', 'declined', 'withdrawn')),
  requested_amount bigint not null constraint application_amount_positive check (requested_amount > 0),
  requested_instalment_count integer not null,
  purpose text not null,
  monthly_income_amount bigint,
  monthly_obligation_amount bigint,
  reason_codes text[] not null default '{}',
  approved_amount bigint,
  approved_instalment_count integer,
  open_offer_id uuid,
  loan_id uuid,
  row_version integer not null default 1,
  created_at timestamptz not null,
  created_on date not null
);

-- Unique per partner, and among the lender's own.
create unique index application_reference_unique on application (partner_id, external_reference) nulls not distinct
  where external_reference is not null;

create index application_partner on application (partner_id, application_id);
create index application_party on application (party_id);

create table application_version (
  application_id uuid not null references application (application_id),
  version_number integer not null,
  snapshot jsonb not null,
  snapshot_hash bytea not null,
  frozen_at timestamptz not null,
  constraint application_version_pk primary key (application_id, version_number)
);

create table decision_policy (
  decision_policy_id uuid primary key,
  version_number integer not null constraint decision_policy_version_unique unique,
  effective_from date not null,
  policy jsonb not null,
  policy_hash bytea not null constraint decision_policy_hash_unique unique,
  created_at timestamptz not null
);

create table decision (
  decision_id uuid primary key,
  application_id uuid not null references application (application_id),
  application_version integer not null,
  decision_policy_id uuid not null references decision_policy (decision_policy_id),
  outcome text not null constraint decision_outcome_known check (outcome in ('approve', 'refer', 'decline')),
  reason_codes text[] not null,
  inputs jsonb not null,
  trace jsonb not null,
  snapshot_hash bytea not null,
  policy_hash bytea not null,
  output_hash bytea not null,
  engine_version integer not null,
  decided_as_of date not null,
  decided_at timestamptz not null
);

create index decision_application on decision (application_id);

create table recommendation (
  recommendation_id uuid primary key,
  application_id uuid not null references application (application_id),
  application_version integer not null,
  snapshot_hash bytea not null,
  recommended_by text not null,
  amount bigint not null,
  instalment_count integer not null,
  memo text not null,
  recorded_at timestamptz not null
);

create table approval_vote (
  approval_vote_id uuid primary key,
  application_id uuid not null references application (application_id),
  recommendation_id uuid not null references recommendation (recommendation_id),
  snapshot_hash bytea not null,
  vote text not null constraint approval_vote_known check (vote in ('approve', 'return', 'reject')),
  voted_by text not null,
  reason text not null,
  recorded_at timestamptz not null,
  constraint approval_vote_once unique (recommendation_id, voted_by)
);

-- Four eyes in the database as well: who recommended never votes, whatever the code above it says.
create function four_eyes() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (
    select 1 from recommendation r where r.recommendation_id = new.recommendation_id and r.recommended_by = new.voted_by
  ) then
    raise exception 'who recommended does not approve' using errcode = '23514', constraint = 'approval_vote_four_eyes';
  end if;
  return new;
end
$$;

create trigger approval_vote_four_eyes before insert on approval_vote for each row execute function four_eyes();

create table offer (
  offer_id uuid primary key,
  partner_id uuid,
  application_id uuid not null references application (application_id),
  status text not null constraint offer_status_known check (status in ('issued', 'accepted', 'superseded', 'expired')),
  amount bigint not null,
  net_disbursed_amount bigint not null,
  instalment_count integer not null,
  annual_percentage_rate numeric(12,6) not null,
  terms jsonb not null,
  schedule jsonb not null,
  terms_hash bytea not null,
  valid_until_on date not null,
  expected_disbursement_on date not null,
  accepted_on date,
  loan_id uuid,
  created_at timestamptz not null
);

-- Which lenders stand behind an offer: for staff alone, and so apart from what the sourcing partner reads.
create table offer_arrangement (
  offer_id uuid primary key references offer (offer_id),
  arrangement_id uuid references arrangement (arrangement_id)
);

create unique index offer_one_open on offer (application_id) where status in ('issued', 'accepted');

-- What the loan was decided on, by reference and hash, so that every path resolves from the loan's id alone.
create table origination_manifest (
  loan_id uuid primary key,
  application_id uuid not null references application (application_id),
  offer_id uuid not null references offer (offer_id),
  manifest jsonb not null,
  manifest_hash bytea not null,
  created_at timestamptz not null
);

alter table application enable row level security;
alter table application force row level security;
create policy application_staff on application to {staff} using (true) with check (true);
create policy application_sourcing on application to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger application_guard before insert or update on application for each row execute function party_guard();

alter table offer enable row level security;
alter table offer force row level security;
create policy offer_staff on offer to {staff} using (true) with check (true);
create policy offer_sourcing on offer to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger offer_guard before insert or update on offer for each row execute function party_guard();

create trigger application_version_append_only before update or delete on application_version for each row execute function refuse_change();
create trigger decision_policy_append_only before update or delete on decision_policy for each row execute function refuse_change();
create trigger decision_append_only before update or delete on decision for each row execute function refuse_change();
create trigger recommendation_append_only before update or delete on recommendation for each row execute function refuse_change();
create trigger approval_vote_append_only before update or delete on approval_vote for each row execute function refuse_change();
create trigger origination_manifest_append_only before update or delete on origination_manifest
  for each row execute function refuse_change();

create trigger offer_arrangement_append_only before update or delete on offer_arrangement for each row execute function refuse_change();
create trigger offer_arrangement_no_truncate before truncate on offer_arrangement for each statement execute function refuse_change();
create trigger application_version_no_truncate before truncate on application_version for each statement execute function refuse_change();
create trigger decision_policy_no_truncate before truncate on decision_policy for each statement execute function refuse_change();
create trigger decision_no_truncate before truncate on decision for each statement execute function refuse_change();
create trigger recommendation_no_truncate before truncate on recommendation for each statement execute function refuse_change();
create trigger approval_vote_no_truncate before truncate on approval_vote for each statement execute function refuse_change();
create trigger origination_manifest_no_truncate before truncate on origination_manifest for each statement execute function refuse_change();

grant select, insert, update on application, offer to {staff};
grant select, insert on offer_arrangement, application_version, decision_policy, decision, recommendation, approval_vote, origination_manifest to {staff};
grant select on application, offer to {sourcing};
