-- What migrations/tenant/ gives a tenant, read back from a server by `npx tsx tools/write-catalogue.ts`. To be read, not run.
-- {schema}, {owner}, {staff}, {colender} and {sourcing} stand for names that each tenant has. The owner's privileges are left out.

create schema {schema} authorization {owner};
grant usage on schema {schema} to {colender};
grant usage on schema {schema} to {sourcing};
grant usage on schema {schema} to {staff};

create table api_key (
  api_key_id uuid not null,
  name text not null,
  kind text not null,
  partner_id uuid,
  digest bytea not null,
  last_characters text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  previous_digest bytea,
  previous_last_characters text,
  previous_expires_at timestamp with time zone,
  allowed_networks text[],
  last_used_at timestamp with time zone,
  created_by text,
  constraint api_key_digest_unique UNIQUE (digest),
  constraint api_key_kind_known CHECK ((kind = ANY (ARRAY['staff'::text, 'co_lender'::text, 'sourcing_partner'::text]))),
  constraint api_key_partner_fits CHECK (((kind = 'staff'::text) = (partner_id IS NULL))),
  constraint api_key_pkey PRIMARY KEY (api_key_id),
  constraint api_key_previous_digest_unique UNIQUE (previous_digest),
  constraint api_key_previous_whole CHECK ((((previous_digest IS NULL) = (previous_expires_at IS NULL)) AND ((previous_digest IS NULL) = (previous_last_characters IS NULL))))
);
alter table api_key owner to {owner};
grant insert, select, update on api_key to {staff};

create table application (
  application_id uuid not null,
  partner_id uuid,
  party_id uuid not null,
  loan_product_id uuid not null,
  loan_product_version_id uuid not null,
  external_reference text,
  status text not null,
  requested_amount bigint not null,
  requested_instalment_count integer not null,
  purpose text not null,
  monthly_income_amount bigint,
  monthly_obligation_amount bigint,
  reason_codes text[] not null default '{}'::text[],
  approved_amount bigint,
  approved_instalment_count integer,
  open_offer_id uuid,
  loan_id uuid,
  row_version integer not null default 1,
  created_at timestamp with time zone not null,
  created_on date not null,
  constraint application_amount_positive CHECK ((requested_amount > 0)),
  constraint application_loan_product_id_fkey FOREIGN KEY (loan_product_id) REFERENCES loan_product(loan_product_id),
  constraint application_loan_product_version_id_fkey FOREIGN KEY (loan_product_version_id) REFERENCES loan_product_version(loan_product_version_id),
  constraint application_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(party_id),
  constraint application_pkey PRIMARY KEY (application_id),
  constraint application_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'referred'::text, 'pending_approval'::text, 'approved'::text, 'offered'::text, 'accepted'::text, 'disbursed'::text, 'declined'::text, 'withdrawn'::text])))
);
alter table application owner to {owner};
CREATE INDEX application_partner ON {schema}.application USING btree (partner_id, application_id);
CREATE INDEX application_party ON {schema}.application USING btree (party_id);
CREATE UNIQUE INDEX application_reference_unique ON {schema}.application USING btree (partner_id, external_reference) NULLS NOT DISTINCT WHERE (external_reference IS NOT NULL);
alter table application enable row level security;
alter table application force row level security;
create policy application_sourcing on application as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy application_staff on application as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER application_guard BEFORE INSERT OR UPDATE ON {schema}.application FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on application to {sourcing};
grant insert, select, update on application to {staff};

create table application_version (
  application_id uuid not null,
  version_number integer not null,
  snapshot jsonb not null,
  snapshot_hash bytea not null,
  frozen_at timestamp with time zone not null,
  constraint application_version_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint application_version_pk PRIMARY KEY (application_id, version_number)
);
alter table application_version owner to {owner};
CREATE TRIGGER application_version_append_only BEFORE DELETE OR UPDATE ON {schema}.application_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER application_version_no_truncate BEFORE TRUNCATE ON {schema}.application_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on application_version to {staff};

create table approval_policy (
  approval_policy_id uuid not null,
  version_number integer not null,
  effective_from date not null,
  policy jsonb not null,
  policy_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint approval_policy_pkey PRIMARY KEY (approval_policy_id),
  constraint approval_policy_version_unique UNIQUE (version_number)
);
alter table approval_policy owner to {owner};
CREATE TRIGGER approval_policy_append_only BEFORE DELETE OR UPDATE ON {schema}.approval_policy FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_policy_no_truncate BEFORE TRUNCATE ON {schema}.approval_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on approval_policy to {staff};

create table approval_vote (
  approval_vote_id uuid not null,
  application_id uuid not null,
  recommendation_id uuid not null,
  snapshot_hash bytea not null,
  vote text not null,
  voted_by text not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  constraint approval_vote_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint approval_vote_known CHECK ((vote = ANY (ARRAY['approve'::text, 'return'::text, 'reject'::text]))),
  constraint approval_vote_once UNIQUE (recommendation_id, voted_by),
  constraint approval_vote_pkey PRIMARY KEY (approval_vote_id),
  constraint approval_vote_recommendation_id_fkey FOREIGN KEY (recommendation_id) REFERENCES recommendation(recommendation_id)
);
alter table approval_vote owner to {owner};
CREATE TRIGGER approval_vote_append_only BEFORE DELETE OR UPDATE ON {schema}.approval_vote FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_vote_four_eyes BEFORE INSERT ON {schema}.approval_vote FOR EACH ROW EXECUTE FUNCTION four_eyes();
CREATE TRIGGER approval_vote_no_truncate BEFORE TRUNCATE ON {schema}.approval_vote FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on approval_vote to {staff};

create table arrangement (
  arrangement_id uuid not null,
  code text not null,
  name text not null,
  effective_from date not null,
  constraint arrangement_code_unique UNIQUE (code),
  constraint arrangement_pkey PRIMARY KEY (arrangement_id)
);
alter table arrangement owner to {owner};
grant insert, select, update on arrangement to {staff};

create table arrangement_leg (
  arrangement_id uuid not null,
  leg_number smallint not null,
  partner_id uuid not null,
  share numeric(12,10) not null,
  annual_rate numeric(12,10),
  penalty_share numeric(12,10) not null,
  constraint arrangement_leg_arrangement_id_fkey FOREIGN KEY (arrangement_id) REFERENCES arrangement(arrangement_id),
  constraint arrangement_leg_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(partner_id),
  constraint arrangement_leg_partner_once UNIQUE (arrangement_id, partner_id),
  constraint arrangement_leg_penalty_fits CHECK (((penalty_share >= (0)::numeric) AND (penalty_share <= (1)::numeric))),
  constraint arrangement_leg_pk PRIMARY KEY (arrangement_id, leg_number),
  constraint arrangement_leg_share_fits CHECK (((share > (0)::numeric) AND (share <= (1)::numeric)))
);
alter table arrangement_leg owner to {owner};
CREATE TRIGGER arrangement_leg_append_only BEFORE DELETE OR UPDATE ON {schema}.arrangement_leg FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER arrangement_leg_no_truncate BEFORE TRUNCATE ON {schema}.arrangement_leg FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on arrangement_leg to {staff};

create table audit_entry (
  audit_entry_id uuid not null,
  placement_epoch bigint not null,
  xid xid8 not null,
  recorded_at timestamp with time zone not null,
  business_date date not null,
  partner_id uuid,
  actor_kind text not null,
  actor_subject text not null,
  actor_name text not null,
  on_behalf_of text,
  operation_id text not null,
  entity_type text not null,
  entity_id text not null,
  changes jsonb not null,
  reason text,
  request_id text not null,
  idempotency_key text,
  hash_version smallint not null,
  content_hash bytea not null,
  evidence jsonb,
  policy_version text,
  approval_id text,
  constraint audit_entry_pkey PRIMARY KEY (audit_entry_id)
);
alter table audit_entry owner to {owner};
CREATE INDEX audit_entry_entity ON {schema}.audit_entry USING btree (entity_type, entity_id);
CREATE INDEX audit_entry_order ON {schema}.audit_entry USING btree (placement_epoch, xid, audit_entry_id);
CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE ON {schema}.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON {schema}.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_stamp BEFORE INSERT ON {schema}.audit_entry FOR EACH ROW EXECUTE FUNCTION stamp_transaction();
grant insert, select on audit_entry to {staff};

create table audit_seal (
  seal_number bigint not null,
  sealed_at timestamp with time zone not null,
  entry_count integer not null,
  merkle_root bytea not null,
  previous_hash bytea not null,
  seal_hash bytea not null,
  key_id text not null,
  signature bytea not null,
  hash_version smallint not null,
  first_sequence bigint not null,
  head_epoch bigint not null,
  head_xid xid8 not null,
  head_entry_id uuid not null,
  head_recorded_at timestamp with time zone not null,
  constraint audit_seal_no_fork UNIQUE (previous_hash),
  constraint audit_seal_not_empty CHECK ((entry_count > 0)),
  constraint audit_seal_pkey PRIMARY KEY (seal_number)
);
alter table audit_seal owner to {owner};
CREATE TRIGGER audit_seal_append_only BEFORE DELETE OR UPDATE ON {schema}.audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON {schema}.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on audit_seal to {staff};

create table audit_seal_entry (
  seal_number bigint not null,
  position integer not null,
  audit_entry_id uuid not null,
  leaf bytea not null,
  constraint audit_seal_entry_audit_entry_id_fkey FOREIGN KEY (audit_entry_id) REFERENCES audit_entry(audit_entry_id),
  constraint audit_seal_entry_once UNIQUE (audit_entry_id),
  constraint audit_seal_entry_pk PRIMARY KEY (seal_number, "position"),
  constraint audit_seal_entry_seal_number_fkey FOREIGN KEY (seal_number) REFERENCES audit_seal(seal_number)
);
alter table audit_seal_entry owner to {owner};
CREATE TRIGGER audit_seal_entry_append_only BEFORE DELETE OR UPDATE ON {schema}.audit_seal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seal_entry_no_truncate BEFORE TRUNCATE ON {schema}.audit_seal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on audit_seal_entry to {staff};

create table closing_day (
  closed_on date not null,
  state text not null,
  loan_count integer not null default 0,
  parked_count integer not null default 0,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint closing_day_pkey PRIMARY KEY (closed_on),
  constraint closing_day_state_known CHECK ((state = ANY (ARRAY['running'::text, 'closed'::text])))
);
alter table closing_day owner to {owner};
grant insert, select, update on closing_day to {staff};

create table decision (
  decision_id uuid not null,
  application_id uuid not null,
  application_version integer not null,
  decision_policy_id uuid not null,
  outcome text not null,
  reason_codes text[] not null,
  inputs jsonb not null,
  trace jsonb not null,
  snapshot_hash bytea not null,
  policy_hash bytea not null,
  output_hash bytea not null,
  engine_version integer not null,
  decided_as_of date not null,
  decided_at timestamp with time zone not null,
  constraint decision_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint decision_decision_policy_id_fkey FOREIGN KEY (decision_policy_id) REFERENCES decision_policy(decision_policy_id),
  constraint decision_outcome_known CHECK ((outcome = ANY (ARRAY['approve'::text, 'refer'::text, 'decline'::text]))),
  constraint decision_pkey PRIMARY KEY (decision_id)
);
alter table decision owner to {owner};
CREATE INDEX decision_application ON {schema}.decision USING btree (application_id);
CREATE TRIGGER decision_append_only BEFORE DELETE OR UPDATE ON {schema}.decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON {schema}.decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on decision to {staff};

create table decision_policy (
  decision_policy_id uuid not null,
  version_number integer not null,
  effective_from date not null,
  policy jsonb not null,
  policy_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint decision_policy_hash_unique UNIQUE (policy_hash),
  constraint decision_policy_pkey PRIMARY KEY (decision_policy_id),
  constraint decision_policy_version_unique UNIQUE (version_number)
);
alter table decision_policy owner to {owner};
CREATE TRIGGER decision_policy_append_only BEFORE DELETE OR UPDATE ON {schema}.decision_policy FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_policy_no_truncate BEFORE TRUNCATE ON {schema}.decision_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on decision_policy to {staff};

create table document (
  document_id uuid not null,
  partner_id uuid,
  application_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  byte_count bigint not null,
  sha256 bytea not null,
  attached_by text not null,
  attached_at timestamp with time zone not null,
  constraint document_pkey PRIMARY KEY (document_id)
);
alter table document owner to {owner};
CREATE INDEX document_application ON {schema}.document USING btree (application_id);
alter table document enable row level security;
alter table document force row level security;
create policy document_sourcing on document as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy document_staff on document as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER document_append_only BEFORE DELETE OR UPDATE ON {schema}.document FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('file_name');
CREATE TRIGGER document_guard BEFORE INSERT OR UPDATE ON {schema}.document FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER document_no_truncate BEFORE TRUNCATE ON {schema}.document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on document to {sourcing};
grant insert, select, update on document to {staff};

create table event_head (
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  constraint event_head_pk PRIMARY KEY (entity_type, entity_id)
);
alter table event_head owner to {owner};
grant insert, select, update on event_head to {staff};

create table idempotency_record (
  principal text not null,
  operation_id text not null,
  idempotency_key text not null,
  fingerprint bytea not null,
  reply_status smallint,
  reply jsonb,
  created_at timestamp with time zone not null,
  request_id text,
  sealed_reply text,
  constraint idempotency_record_pk PRIMARY KEY (principal, operation_id, idempotency_key)
);
alter table idempotency_record owner to {owner};
CREATE INDEX idempotency_record_age ON {schema}.idempotency_record USING btree (created_at);
CREATE TRIGGER idempotency_record_kept BEFORE DELETE ON {schema}.idempotency_record FOR EACH ROW EXECUTE FUNCTION keep_young_key();
CREATE TRIGGER idempotency_record_no_truncate BEFORE TRUNCATE ON {schema}.idempotency_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant delete, insert, select, update on idempotency_record to {staff};

create table identity_check (
  identity_check_id uuid not null,
  party_id uuid not null,
  status text not null,
  method text not null,
  evidence text not null,
  checked_on date not null,
  checked_by text not null,
  recorded_at timestamp with time zone not null,
  constraint identity_check_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(party_id),
  constraint identity_check_pkey PRIMARY KEY (identity_check_id),
  constraint identity_check_status_known CHECK ((status = ANY (ARRAY['IN_PROGRESS'::text, 'VERIFIED'::text, 'REJECTED'::text, 'EXPIRED'::text])))
);
alter table identity_check owner to {owner};
CREATE INDEX identity_check_party ON {schema}.identity_check USING btree (party_id);
CREATE TRIGGER identity_check_append_only BEFORE DELETE OR UPDATE ON {schema}.identity_check FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('evidence');
CREATE TRIGGER identity_check_no_truncate BEFORE TRUNCATE ON {schema}.identity_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select, update on identity_check to {staff};

create table journal_entry (
  journal_entry_id uuid not null,
  booked_on date not null,
  value_on date not null,
  source_type text not null,
  source_id uuid not null,
  loan_id uuid,
  description text not null,
  xid xid8 not null,
  recorded_at timestamp with time zone not null,
  constraint journal_entry_once_per_source UNIQUE (source_type, source_id),
  constraint journal_entry_pkey PRIMARY KEY (journal_entry_id)
);
alter table journal_entry owner to {owner};
CREATE INDEX journal_entry_booked ON {schema}.journal_entry USING btree (booked_on);
CREATE INDEX journal_entry_loan ON {schema}.journal_entry USING btree (loan_id, booked_on);
CREATE TRIGGER journal_entry_append_only BEFORE DELETE OR UPDATE ON {schema}.journal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER journal_entry_balances AFTER INSERT ON {schema}.journal_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_journal_entry();
CREATE TRIGGER journal_entry_no_truncate BEFORE TRUNCATE ON {schema}.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_entry_stamp BEFORE INSERT ON {schema}.journal_entry FOR EACH ROW EXECUTE FUNCTION stamp_transaction();
grant insert, select on journal_entry to {staff};

create table journal_line (
  journal_entry_id uuid not null,
  line_number smallint not null,
  account_code text not null,
  currency character(3) not null,
  amount bigint not null,
  constraint journal_line_account_code_fkey FOREIGN KEY (account_code) REFERENCES ledger_account(account_code),
  constraint journal_line_journal_entry_id_fkey FOREIGN KEY (journal_entry_id) REFERENCES journal_entry(journal_entry_id),
  constraint journal_line_not_zero CHECK ((amount <> 0)),
  constraint journal_line_pk PRIMARY KEY (journal_entry_id, line_number)
);
alter table journal_line owner to {owner};
CREATE INDEX journal_line_account ON {schema}.journal_line USING btree (account_code);
CREATE TRIGGER journal_line_append_only BEFORE DELETE OR UPDATE ON {schema}.journal_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_line_guard BEFORE INSERT ON {schema}.journal_line FOR EACH ROW EXECUTE FUNCTION guard_journal_line();
CREATE TRIGGER journal_line_no_truncate BEFORE TRUNCATE ON {schema}.journal_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on journal_line to {staff};

create table ledger_account (
  account_code text not null,
  name text not null,
  account_type text not null,
  posting_role text not null,
  partner_id uuid,
  constraint ledger_account_pkey PRIMARY KEY (account_code),
  constraint ledger_account_role_unique UNIQUE NULLS NOT DISTINCT (posting_role, partner_id),
  constraint ledger_account_type_known CHECK ((account_type = ANY (ARRAY['asset'::text, 'liability'::text, 'equity'::text, 'income'::text, 'expense'::text])))
);
alter table ledger_account owner to {owner};
grant insert, select, update on ledger_account to {staff};

create table loan (
  loan_id uuid not null,
  partner_id uuid,
  party_id uuid not null,
  application_id uuid,
  loan_product_version_id uuid not null,
  external_reference text,
  currency character(3) not null,
  currency_digits smallint not null,
  approved_amount bigint not null,
  terms jsonb not null,
  status text not null,
  state jsonb not null,
  state_as_of date not null,
  engine_version integer not null,
  event_count integer not null default 0,
  schedule_version integer not null default 0,
  disbursed_on date,
  closed_on date,
  closed_reason text,
  principal_balance bigint not null default 0,
  interest_balance bigint not null default 0,
  fee_balance bigint not null default 0,
  penalty_balance bigint not null default 0,
  credit_balance bigint not null default 0,
  past_due_amount bigint not null default 0,
  oldest_due_on date,
  days_past_due integer not null default 0,
  next_due_on date,
  next_due_amount bigint,
  created_at timestamp with time zone not null,
  charged_off_on date,
  written_off_on date,
  annual_rate text not null,
  instalment_count integer not null,
  constraint loan_application_once UNIQUE (application_id),
  constraint loan_approved_positive CHECK ((approved_amount > 0)),
  constraint loan_pkey PRIMARY KEY (loan_id),
  constraint loan_status_known CHECK ((status = ANY (ARRAY['pending_disbursement'::text, 'active'::text, 'overpaid'::text, 'closed'::text, 'written_off'::text, 'cancelled'::text])))
);
alter table loan owner to {owner};
CREATE INDEX loan_open ON {schema}.loan USING btree (state_as_of, loan_id) WHERE (status = ANY (ARRAY['active'::text, 'overpaid'::text]));
CREATE INDEX loan_partner ON {schema}.loan USING btree (partner_id, loan_id);
CREATE UNIQUE INDEX loan_reference_unique ON {schema}.loan USING btree (partner_id, external_reference) NULLS NOT DISTINCT WHERE (external_reference IS NOT NULL);
alter table loan enable row level security;
alter table loan force row level security;
create policy loan_sourcing on loan as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy loan_staff on loan as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER loan_guard BEFORE INSERT OR UPDATE ON {schema}.loan FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on loan to {sourcing};
grant insert, select, update on loan to {staff};

create table loan_closing (
  loan_id uuid not null,
  closed_on date not null,
  recorded_at timestamp with time zone not null,
  constraint loan_closing_pk PRIMARY KEY (loan_id, closed_on)
);
alter table loan_closing owner to {owner};
CREATE TRIGGER loan_closing_append_only BEFORE DELETE OR UPDATE ON {schema}.loan_closing FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loan_closing_no_truncate BEFORE TRUNCATE ON {schema}.loan_closing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on loan_closing to {staff};

create table loan_event (
  loan_event_id uuid not null,
  loan_id uuid not null,
  sequence integer not null,
  event_type text not null,
  value_on date not null,
  booked_on date not null,
  amount bigint,
  order_key text,
  external_reference text,
  reverses_event_id uuid,
  actor_subject text not null,
  recorded_at timestamp with time zone not null,
  details jsonb not null default '{}'::jsonb,
  request_id text,
  constraint loan_event_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES loan(loan_id),
  constraint loan_event_pkey PRIMARY KEY (loan_event_id),
  constraint loan_event_reversed_once UNIQUE (reverses_event_id),
  constraint loan_event_reverses_event_id_fkey FOREIGN KEY (reverses_event_id) REFERENCES loan_event(loan_event_id),
  constraint loan_event_sequence_unique UNIQUE (loan_id, sequence),
  constraint loan_event_type_known CHECK ((event_type = ANY (ARRAY['disbursement'::text, 'repayment'::text, 'payoff'::text, 'capitalisation'::text, 'charge'::text, 'charge_waiver'::text, 'interest_waiver'::text, 'charge_adjustment'::text, 'chargeback'::text, 'credit_refund'::text, 'rate_change'::text, 'interest_pause'::text, 'reschedule'::text, 're_age'::text, 'restructure'::text, 're_amortise'::text, 'charge_off'::text, 'acceleration'::text, 'settlement'::text, 'write_off'::text, 'recovery'::text, 'transfer'::text, 'income_deferral'::text, 'income_adjustment'::text, 'reversal'::text])))
);
alter table loan_event owner to {owner};
CREATE INDEX loan_event_reference ON {schema}.loan_event USING btree (loan_id, external_reference) WHERE (external_reference IS NOT NULL);
CREATE TRIGGER loan_event_append_only BEFORE DELETE OR UPDATE ON {schema}.loan_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loan_event_no_truncate BEFORE TRUNCATE ON {schema}.loan_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on loan_event to {staff};

create table loan_product (
  loan_product_id uuid not null,
  code text not null,
  name text not null,
  row_version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint loan_product_code_unique UNIQUE (code),
  constraint loan_product_pkey PRIMARY KEY (loan_product_id)
);
alter table loan_product owner to {owner};
grant select on loan_product to {sourcing};
grant insert, select, update on loan_product to {staff};

create table loan_product_version (
  loan_product_version_id uuid not null,
  loan_product_id uuid not null,
  version_number integer not null,
  effective_from date not null,
  terms jsonb not null,
  terms_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint loan_product_version_loan_product_id_fkey FOREIGN KEY (loan_product_id) REFERENCES loan_product(loan_product_id),
  constraint loan_product_version_pkey PRIMARY KEY (loan_product_version_id),
  constraint loan_product_version_unique UNIQUE (loan_product_id, version_number)
);
alter table loan_product_version owner to {owner};
CREATE TRIGGER loan_product_version_append_only BEFORE DELETE OR UPDATE ON {schema}.loan_product_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loan_product_version_no_truncate BEFORE TRUNCATE ON {schema}.loan_product_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on loan_product_version to {sourcing};
grant insert, select on loan_product_version to {staff};

create table loan_schedule (
  loan_id uuid not null,
  version_number integer not null,
  reason text not null,
  instalments jsonb not null,
  schedule_hash bytea not null,
  engine_version integer not null,
  recorded_at timestamp with time zone not null,
  constraint loan_schedule_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES loan(loan_id),
  constraint loan_schedule_pk PRIMARY KEY (loan_id, version_number)
);
alter table loan_schedule owner to {owner};
CREATE TRIGGER loan_schedule_append_only BEFORE DELETE OR UPDATE ON {schema}.loan_schedule FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loan_schedule_no_truncate BEFORE TRUNCATE ON {schema}.loan_schedule FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on loan_schedule to {staff};

create table loan_transaction (
  loan_transaction_id uuid not null,
  partner_id uuid,
  loan_id uuid not null,
  loan_event_id uuid,
  effect_key text not null,
  transaction_type text not null,
  is_correction boolean not null,
  value_on date not null,
  booked_on date not null,
  principal bigint not null,
  interest bigint not null,
  fee bigint not null,
  penalty bigint not null,
  credit bigint not null,
  cash_amount bigint not null,
  reverses_transaction_id uuid,
  engine_version integer not null,
  recorded_at timestamp with time zone not null,
  income_amount bigint not null default 0,
  fee_tax bigint not null default 0,
  penalty_tax bigint not null default 0,
  constraint loan_transaction_loan_event_id_fkey FOREIGN KEY (loan_event_id) REFERENCES loan_event(loan_event_id),
  constraint loan_transaction_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES loan(loan_id),
  constraint loan_transaction_pkey PRIMARY KEY (loan_transaction_id)
);
alter table loan_transaction owner to {owner};
CREATE INDEX loan_transaction_order ON {schema}.loan_transaction USING btree (loan_id, loan_transaction_id);
alter table loan_transaction enable row level security;
alter table loan_transaction force row level security;
create policy loan_transaction_sourcing on loan_transaction as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy loan_transaction_staff on loan_transaction as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER loan_transaction_append_only BEFORE DELETE OR UPDATE ON {schema}.loan_transaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loan_transaction_guard BEFORE INSERT OR UPDATE ON {schema}.loan_transaction FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER loan_transaction_no_truncate BEFORE TRUNCATE ON {schema}.loan_transaction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on loan_transaction to {sourcing};
grant insert, select on loan_transaction to {staff};

create table offer (
  offer_id uuid not null,
  partner_id uuid,
  application_id uuid not null,
  status text not null,
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
  created_at timestamp with time zone not null,
  constraint offer_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint offer_pkey PRIMARY KEY (offer_id),
  constraint offer_status_known CHECK ((status = ANY (ARRAY['issued'::text, 'accepted'::text, 'superseded'::text, 'expired'::text])))
);
alter table offer owner to {owner};
CREATE UNIQUE INDEX offer_one_open ON {schema}.offer USING btree (application_id) WHERE (status = ANY (ARRAY['issued'::text, 'accepted'::text]));
alter table offer enable row level security;
alter table offer force row level security;
create policy offer_sourcing on offer as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy offer_staff on offer as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER offer_guard BEFORE INSERT OR UPDATE ON {schema}.offer FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on offer to {sourcing};
grant insert, select, update on offer to {staff};

create table offer_arrangement (
  offer_id uuid not null,
  arrangement_id uuid,
  constraint offer_arrangement_arrangement_id_fkey FOREIGN KEY (arrangement_id) REFERENCES arrangement(arrangement_id),
  constraint offer_arrangement_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offer(offer_id),
  constraint offer_arrangement_pkey PRIMARY KEY (offer_id)
);
alter table offer_arrangement owner to {owner};
CREATE TRIGGER offer_arrangement_append_only BEFORE DELETE OR UPDATE ON {schema}.offer_arrangement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER offer_arrangement_no_truncate BEFORE TRUNCATE ON {schema}.offer_arrangement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on offer_arrangement to {staff};

create table origination_manifest (
  loan_id uuid not null,
  application_id uuid not null,
  offer_id uuid not null,
  manifest jsonb not null,
  manifest_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint origination_manifest_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint origination_manifest_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offer(offer_id),
  constraint origination_manifest_pkey PRIMARY KEY (loan_id)
);
alter table origination_manifest owner to {owner};
CREATE TRIGGER origination_manifest_append_only BEFORE DELETE OR UPDATE ON {schema}.origination_manifest FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER origination_manifest_no_truncate BEFORE TRUNCATE ON {schema}.origination_manifest FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on origination_manifest to {staff};

create table outbox_event (
  outbox_event_id uuid not null,
  placement_epoch bigint not null,
  xid xid8 not null,
  recorded_at timestamp with time zone not null,
  business_date date not null,
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  request_id text not null,
  audit_entry_id uuid not null,
  payload jsonb not null,
  aggregate_version bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  constraint outbox_event_audit_entry_id_fkey FOREIGN KEY (audit_entry_id) REFERENCES audit_entry(audit_entry_id),
  constraint outbox_event_pkey PRIMARY KEY (outbox_event_id)
);
alter table outbox_event owner to {owner};
CREATE INDEX outbox_event_feed ON {schema}.outbox_event USING btree (placement_epoch, order_xid, order_step, outbox_event_id);
CREATE INDEX outbox_event_order ON {schema}.outbox_event USING btree (placement_epoch, xid, outbox_event_id);
CREATE UNIQUE INDEX outbox_event_version ON {schema}.outbox_event USING btree (entity_type, entity_id, aggregate_version);
CREATE TRIGGER outbox_event_append_only BEFORE DELETE OR UPDATE ON {schema}.outbox_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER outbox_event_no_truncate BEFORE TRUNCATE ON {schema}.outbox_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER outbox_event_number BEFORE INSERT ON {schema}.outbox_event FOR EACH ROW EXECUTE FUNCTION number_event();
CREATE TRIGGER outbox_event_stamp BEFORE INSERT ON {schema}.outbox_event FOR EACH ROW EXECUTE FUNCTION stamp_transaction();
grant insert, select on outbox_event to {staff};

create table parked_loan (
  loan_id uuid not null,
  closed_on date not null,
  reason text not null,
  parked_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  constraint parked_loan_pk PRIMARY KEY (loan_id, closed_on)
);
alter table parked_loan owner to {owner};
grant insert, select, update on parked_loan to {staff};

create table participation (
  participation_id uuid not null,
  partner_id uuid not null,
  loan_id uuid not null,
  leg_number smallint not null,
  is_own_book boolean not null,
  arrangement_id uuid,
  status text not null,
  currency character(3) not null,
  currency_digits smallint not null,
  principal_weight numeric(32,20) not null,
  interest_weight numeric(32,20) not null,
  fee_weight numeric(32,20) not null,
  penalty_weight numeric(32,20) not null,
  principal_raised bigint not null default 0,
  interest_raised bigint not null default 0,
  fee_raised bigint not null default 0,
  penalty_raised bigint not null default 0,
  principal_settled bigint not null default 0,
  interest_settled bigint not null default 0,
  fee_settled bigint not null default 0,
  penalty_settled bigint not null default 0,
  disbursed_on date,
  closed_on date,
  days_past_due integer not null default 0,
  created_at timestamp with time zone not null,
  income_settled bigint not null default 0,
  fee_tax bigint not null default 0,
  penalty_tax bigint not null default 0,
  constraint participation_arrangement_id_fkey FOREIGN KEY (arrangement_id) REFERENCES arrangement(arrangement_id),
  constraint participation_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(partner_id),
  constraint participation_partner_once UNIQUE (partner_id, loan_id),
  constraint participation_pkey PRIMARY KEY (participation_id),
  constraint participation_status_known CHECK ((status = ANY (ARRAY['committed'::text, 'active'::text, 'closed'::text, 'written_off'::text]))),
  constraint participation_tax_of_own_book CHECK ((is_own_book OR ((fee_tax = 0) AND (penalty_tax = 0))))
);
alter table participation owner to {owner};
CREATE INDEX participation_loan ON {schema}.participation USING btree (loan_id, leg_number);
alter table participation enable row level security;
alter table participation force row level security;
create policy participation_colender on participation as permissive for all to {colender} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy participation_staff on participation as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER participation_guard BEFORE INSERT OR UPDATE ON {schema}.participation FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on participation to {colender};
grant insert, select, update on participation to {staff};

create table participation_instalment (
  participation_id uuid not null,
  partner_id uuid not null,
  schedule_version integer not null,
  instalment_number integer not null,
  due_on date not null,
  principal bigint not null,
  interest bigint not null,
  constraint participation_instalment_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES participation(participation_id),
  constraint participation_instalment_pk PRIMARY KEY (participation_id, schedule_version, instalment_number)
);
alter table participation_instalment owner to {owner};
alter table participation_instalment enable row level security;
alter table participation_instalment force row level security;
create policy participation_instalment_colender on participation_instalment as permissive for all to {colender} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy participation_instalment_staff on participation_instalment as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER participation_instalment_append_only BEFORE DELETE OR UPDATE ON {schema}.participation_instalment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER participation_instalment_guard BEFORE INSERT OR UPDATE ON {schema}.participation_instalment FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER participation_instalment_no_truncate BEFORE TRUNCATE ON {schema}.participation_instalment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on participation_instalment to {colender};
grant insert, select on participation_instalment to {staff};

create table participation_transaction (
  participation_transaction_id uuid not null,
  participation_id uuid not null,
  partner_id uuid not null,
  loan_transaction_id uuid not null,
  effect_key text not null,
  transaction_type text not null,
  value_on date not null,
  booked_on date not null,
  principal bigint not null,
  interest bigint not null,
  fee bigint not null,
  penalty bigint not null,
  recorded_at timestamp with time zone not null,
  income bigint not null default 0,
  fee_tax bigint not null default 0,
  penalty_tax bigint not null default 0,
  constraint participation_transaction_once UNIQUE (partner_id, loan_transaction_id),
  constraint participation_transaction_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES participation(participation_id),
  constraint participation_transaction_pkey PRIMARY KEY (participation_transaction_id)
);
alter table participation_transaction owner to {owner};
CREATE INDEX participation_transaction_order ON {schema}.participation_transaction USING btree (participation_id, participation_transaction_id);
alter table participation_transaction enable row level security;
alter table participation_transaction force row level security;
create policy participation_transaction_colender on participation_transaction as permissive for all to {colender} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy participation_transaction_staff on participation_transaction as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER participation_transaction_append_only BEFORE DELETE OR UPDATE ON {schema}.participation_transaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER participation_transaction_guard BEFORE INSERT OR UPDATE ON {schema}.participation_transaction FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER participation_transaction_no_truncate BEFORE TRUNCATE ON {schema}.participation_transaction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on participation_transaction to {colender};
grant insert, select on participation_transaction to {staff};

create table partner (
  partner_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  constraint partner_code_unique UNIQUE (code),
  constraint partner_kind_known CHECK ((kind = ANY (ARRAY['own_book'::text, 'co_lender'::text, 'sourcing_partner'::text]))),
  constraint partner_pkey PRIMARY KEY (partner_id)
);
alter table partner owner to {owner};
CREATE UNIQUE INDEX partner_one_own_book ON {schema}.partner USING btree (kind) WHERE (kind = 'own_book'::text);
alter table partner enable row level security;
alter table partner force row level security;
create policy partner_partner on partner as permissive for all to {colender}, {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy partner_staff on partner as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER partner_guard BEFORE INSERT OR UPDATE ON {schema}.partner FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on partner to {colender};
grant select on partner to {sourcing};
grant insert, select, update on partner to {staff};

create table partner_event (
  partner_id uuid not null,
  outbox_event_id uuid not null,
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  recorded_at timestamp with time zone not null,
  business_date date not null,
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  constraint partner_event_outbox_event_id_fkey FOREIGN KEY (outbox_event_id) REFERENCES outbox_event(outbox_event_id),
  constraint partner_event_pk PRIMARY KEY (partner_id, outbox_event_id)
);
alter table partner_event owner to {owner};
CREATE INDEX partner_event_feed ON {schema}.partner_event USING btree (partner_id, placement_epoch, order_xid, order_step, outbox_event_id);
alter table partner_event enable row level security;
alter table partner_event force row level security;
create policy partner_event_partner on partner_event as permissive for all to {colender}, {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy partner_event_staff on partner_event as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER partner_event_append_only BEFORE DELETE OR UPDATE ON {schema}.partner_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_event_guard BEFORE INSERT OR UPDATE ON {schema}.partner_event FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER partner_event_no_truncate BEFORE TRUNCATE ON {schema}.partner_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on partner_event to {colender};
grant select on partner_event to {sourcing};
grant insert, select on partner_event to {staff};

create table partner_party (
  partner_id uuid not null,
  party_id uuid not null,
  external_reference text,
  kind text not null,
  full_name text not null,
  born_on text,
  country text not null,
  phone_number text,
  email_address text,
  address text,
  row_version integer not null,
  created_at timestamp with time zone not null,
  constraint partner_party_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(party_id),
  constraint partner_party_pk PRIMARY KEY (partner_id, party_id),
  constraint partner_party_reference_unique UNIQUE (partner_id, external_reference)
);
alter table partner_party owner to {owner};
alter table partner_party enable row level security;
alter table partner_party force row level security;
create policy partner_party_sourcing on partner_party as permissive for all to {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy partner_party_staff on partner_party as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER partner_party_guard BEFORE INSERT OR UPDATE ON {schema}.partner_party FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on partner_party to {sourcing};
grant insert, select, update on partner_party to {staff};

create table party (
  party_id uuid not null,
  kind text not null,
  full_name text not null,
  born_on text,
  country text not null,
  phone_number text,
  email_address text,
  address text,
  external_reference text,
  identity_check_status text not null default 'NOT_STARTED'::text,
  row_version integer not null default 1,
  created_at timestamp with time zone not null,
  commitment_key bytea,
  erased_at timestamp with time zone,
  phone_number_index bytea,
  email_address_index bytea,
  constraint party_check_status_known CHECK ((identity_check_status = ANY (ARRAY['NOT_STARTED'::text, 'IN_PROGRESS'::text, 'VERIFIED'::text, 'REJECTED'::text, 'EXPIRED'::text]))),
  constraint party_kind_known CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text]))),
  constraint party_pkey PRIMARY KEY (party_id),
  constraint party_reference_unique UNIQUE (external_reference)
);
alter table party owner to {owner};
CREATE INDEX party_email_address_index ON {schema}.party USING btree (email_address_index);
CREATE INDEX party_phone_number_index ON {schema}.party USING btree (phone_number_index);
grant insert, select, update on party to {staff};

create table party_identifier (
  party_id uuid not null,
  identifier_type text not null,
  issuer_country text not null,
  value text not null,
  value_index bytea,
  constraint party_identifier_party_id_fkey FOREIGN KEY (party_id) REFERENCES party(party_id),
  constraint party_identifier_pk PRIMARY KEY (party_id, identifier_type, issuer_country)
);
alter table party_identifier owner to {owner};
CREATE INDEX party_identifier_value_index ON {schema}.party_identifier USING btree (value_index);
grant insert, select, update on party_identifier to {staff};

create table proposal (
  proposal_id uuid not null,
  operation_id text not null,
  status text not null,
  request text not null,
  request_hash bytea not null,
  amount bigint,
  preview jsonb not null,
  policy_version integer not null,
  demands jsonb not null,
  made_by jsonb not null,
  made_by_principals text[] not null,
  made_at timestamp with time zone not null,
  business_date date not null,
  expires_at timestamp with time zone not null,
  claimed_by jsonb,
  claimed_until timestamp with time zone,
  decided_at timestamp with time zone,
  result jsonb,
  constraint proposal_claimed_by_no_agent CHECK (((claimed_by ->> 'kind'::text) IS DISTINCT FROM 'agent'::text)),
  constraint proposal_decision_fits CHECK (((status = 'pending'::text) = (decided_at IS NULL))),
  constraint proposal_pkey PRIMARY KEY (proposal_id),
  constraint proposal_result_fits CHECK (((status = 'executed'::text) = (result IS NOT NULL))),
  constraint proposal_status_known CHECK ((status = ANY (ARRAY['pending'::text, 'executed'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text])))
);
alter table proposal owner to {owner};
CREATE INDEX proposal_open ON {schema}.proposal USING btree (expires_at) WHERE (status = 'pending'::text);
CREATE TRIGGER proposal_kept BEFORE UPDATE ON {schema}.proposal FOR EACH ROW EXECUTE FUNCTION keep_proposal();
CREATE TRIGGER proposal_no_delete BEFORE DELETE ON {schema}.proposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_no_truncate BEFORE TRUNCATE ON {schema}.proposal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select, update on proposal to {staff};

create table proposal_vote (
  proposal_vote_id uuid not null,
  proposal_id uuid not null,
  vote text not null,
  voter jsonb not null,
  voter_subject text not null,
  voter_principals text[] not null,
  voter_roles text[] not null,
  reason text,
  voted_at timestamp with time zone not null,
  constraint proposal_vote_by_no_agent CHECK (((voter ->> 'kind'::text) IS DISTINCT FROM 'agent'::text)),
  constraint proposal_vote_known CHECK ((vote = ANY (ARRAY['approve'::text, 'reject'::text]))),
  constraint proposal_vote_once UNIQUE (proposal_id, voter_subject),
  constraint proposal_vote_pkey PRIMARY KEY (proposal_vote_id),
  constraint proposal_vote_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(proposal_id)
);
alter table proposal_vote owner to {owner};
CREATE TRIGGER proposal_vote_append_only BEFORE DELETE OR UPDATE ON {schema}.proposal_vote FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_vote_no_truncate BEFORE TRUNCATE ON {schema}.proposal_vote FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_vote_not_own BEFORE INSERT ON {schema}.proposal_vote FOR EACH ROW EXECUTE FUNCTION refuse_own_vote();
grant insert, select on proposal_vote to {staff};

create table recommendation (
  recommendation_id uuid not null,
  application_id uuid not null,
  application_version integer not null,
  snapshot_hash bytea not null,
  recommended_by text not null,
  amount bigint not null,
  instalment_count integer not null,
  memo text not null,
  recorded_at timestamp with time zone not null,
  constraint recommendation_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(application_id),
  constraint recommendation_pkey PRIMARY KEY (recommendation_id)
);
alter table recommendation owner to {owner};
CREATE TRIGGER recommendation_append_only BEFORE DELETE OR UPDATE ON {schema}.recommendation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recommendation_no_truncate BEFORE TRUNCATE ON {schema}.recommendation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant insert, select on recommendation to {staff};

create table schema_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (version)
);
alter table schema_migration owner to {owner};

create table tenant_profile (
  only_row boolean not null default true,
  tenant_id uuid not null,
  slug text not null,
  name text not null,
  country text not null,
  time_zone text not null,
  currency character(3) not null,
  currency_digits smallint not null,
  sandbox boolean not null,
  apr_convention text not null,
  business_date date not null,
  placement_epoch bigint not null,
  calendar jsonb not null default '{"weekend": [], "holidays": []}'::jsonb,
  retention_days integer not null default 2920,
  tenant_keys jsonb not null default '[]'::jsonb,
  fields_sealed boolean not null default true,
  constraint profile_apr_known CHECK ((apr_convention = ANY (ARRAY['nominal'::text, 'effective'::text]))),
  constraint profile_retention_not_negative CHECK ((retention_days >= 0)),
  constraint tenant_profile_one_row CHECK (only_row),
  constraint tenant_profile_pkey PRIMARY KEY (only_row)
);
alter table tenant_profile owner to {owner};
grant select on tenant_profile to {colender};
grant select on tenant_profile to {sourcing};
grant select, update on tenant_profile to {staff};

create table webhook_attempt (
  webhook_delivery_id uuid not null,
  number integer not null,
  attempted_at timestamp with time zone not null,
  duration_milliseconds integer not null,
  response_status smallint,
  error text,
  partner_id uuid,
  constraint webhook_attempt_pk PRIMARY KEY (webhook_delivery_id, number),
  constraint webhook_attempt_webhook_delivery_id_fkey FOREIGN KEY (webhook_delivery_id) REFERENCES webhook_delivery(webhook_delivery_id)
);
alter table webhook_attempt owner to {owner};
alter table webhook_attempt enable row level security;
alter table webhook_attempt force row level security;
create policy webhook_attempt_partner on webhook_attempt as permissive for all to {colender}, {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy webhook_attempt_staff on webhook_attempt as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER webhook_attempt_append_only BEFORE DELETE OR UPDATE ON {schema}.webhook_attempt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER webhook_attempt_guard BEFORE INSERT OR UPDATE ON {schema}.webhook_attempt FOR EACH ROW EXECUTE FUNCTION party_guard();
CREATE TRIGGER webhook_attempt_no_truncate BEFORE TRUNCATE ON {schema}.webhook_attempt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
grant select on webhook_attempt to {colender};
grant select on webhook_attempt to {sourcing};
grant insert, select on webhook_attempt to {staff};

create table webhook_delivery (
  webhook_delivery_id uuid not null,
  webhook_endpoint_id uuid not null,
  outbox_event_id uuid,
  event_type text not null,
  entity_type text not null,
  entity_id text not null,
  aggregate_version bigint not null,
  event_recorded_at timestamp with time zone not null,
  status text not null,
  dead_because text,
  attempt_count integer not null default 0,
  tries_in_turn integer not null default 0,
  turn_began_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone,
  lease_token uuid,
  lease_until timestamp with time zone,
  settled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  partner_id uuid,
  constraint webhook_delivery_event_once UNIQUE (webhook_endpoint_id, outbox_event_id),
  constraint webhook_delivery_outbox_event_id_fkey FOREIGN KEY (outbox_event_id) REFERENCES outbox_event(outbox_event_id),
  constraint webhook_delivery_pkey PRIMARY KEY (webhook_delivery_id),
  constraint webhook_delivery_status_known CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'dead'::text]))),
  constraint webhook_delivery_webhook_endpoint_id_fkey FOREIGN KEY (webhook_endpoint_id) REFERENCES webhook_endpoint(webhook_endpoint_id)
);
alter table webhook_delivery owner to {owner};
CREATE INDEX webhook_delivery_due ON {schema}.webhook_delivery USING btree (webhook_endpoint_id, next_attempt_at) WHERE (status = 'pending'::text);
CREATE INDEX webhook_delivery_list ON {schema}.webhook_delivery USING btree (webhook_endpoint_id, webhook_delivery_id);
CREATE INDEX webhook_delivery_turn ON {schema}.webhook_delivery USING btree (webhook_endpoint_id, entity_type, entity_id, aggregate_version) WHERE (status = 'pending'::text);
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_partner on webhook_delivery as permissive for all to {colender}, {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy webhook_delivery_staff on webhook_delivery as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER webhook_delivery_guard BEFORE INSERT OR UPDATE ON {schema}.webhook_delivery FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on webhook_delivery to {colender};
grant select on webhook_delivery to {sourcing};
grant insert, select, update on webhook_delivery to {staff};

create table webhook_endpoint (
  webhook_endpoint_id uuid not null,
  partner_id uuid,
  url text not null,
  description text,
  event_types text[] not null,
  status text not null,
  disabled_because text,
  active_since timestamp with time zone not null,
  paused_until timestamp with time zone,
  last_delivered_at timestamp with time zone,
  row_version integer not null,
  created_at timestamp with time zone not null,
  constraint webhook_endpoint_pkey PRIMARY KEY (webhook_endpoint_id),
  constraint webhook_endpoint_status_known CHECK ((status = ANY (ARRAY['active'::text, 'disabled'::text, 'deleted'::text])))
);
alter table webhook_endpoint owner to {owner};
CREATE INDEX webhook_endpoint_partner ON {schema}.webhook_endpoint USING btree (partner_id, webhook_endpoint_id);
alter table webhook_endpoint enable row level security;
alter table webhook_endpoint force row level security;
create policy webhook_endpoint_partner on webhook_endpoint as permissive for all to {colender}, {sourcing} using ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)) with check ((partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid));
create policy webhook_endpoint_staff on webhook_endpoint as permissive for all to {staff} using (true) with check (true);
CREATE TRIGGER webhook_endpoint_guard BEFORE INSERT OR UPDATE ON {schema}.webhook_endpoint FOR EACH ROW EXECUTE FUNCTION party_guard();
grant select on webhook_endpoint to {colender};
grant select on webhook_endpoint to {sourcing};
grant insert, select, update on webhook_endpoint to {staff};

create table webhook_progress (
  only_row boolean not null default true,
  placement_epoch bigint not null,
  order_xid xid8 not null,
  order_step integer not null,
  outbox_event_id uuid not null,
  constraint webhook_progress_one_row CHECK (only_row),
  constraint webhook_progress_pkey PRIMARY KEY (only_row)
);
alter table webhook_progress owner to {owner};
grant select, update on webhook_progress to {staff};

create table webhook_secret (
  webhook_secret_id uuid not null,
  webhook_endpoint_id uuid not null,
  key_version smallint not null,
  sealed bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  constraint webhook_secret_pkey PRIMARY KEY (webhook_secret_id),
  constraint webhook_secret_webhook_endpoint_id_fkey FOREIGN KEY (webhook_endpoint_id) REFERENCES webhook_endpoint(webhook_endpoint_id)
);
alter table webhook_secret owner to {owner};
CREATE INDEX webhook_secret_endpoint ON {schema}.webhook_secret USING btree (webhook_endpoint_id);
grant insert, select, update on webhook_secret to {staff};

CREATE OR REPLACE FUNCTION {schema}.check_journal_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
declare
  lines integer;
  unbalanced text;
begin
  select count(*) into lines from journal_line l where l.journal_entry_id = new.journal_entry_id;
  if lines < 2 then
    raise exception 'journal entry % has % lines, at least two are needed', new.journal_entry_id, lines using errcode = '23514';
  end if;
  select l.currency into unbalanced from journal_line l
    where l.journal_entry_id = new.journal_entry_id group by l.currency having sum(l.amount) <> 0 limit 1;
  if unbalanced is not null then
    raise exception 'journal entry % does not balance in %', new.journal_entry_id, unbalanced using errcode = '23514';
  end if;
  return null;
end
$function$;
alter function check_journal_entry() owner to {owner};
grant execute on function check_journal_entry() to public;

CREATE OR REPLACE FUNCTION {schema}.four_eyes()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select 1 from recommendation r where r.recommendation_id = new.recommendation_id and r.recommended_by = new.voted_by
  ) then
    raise exception 'who recommended does not approve' using errcode = '23514', constraint = 'approval_vote_four_eyes';
  end if;
  return new;
end
$function$;
alter function four_eyes() owner to {owner};
grant execute on function four_eyes() to public;

CREATE OR REPLACE FUNCTION {schema}.guard_journal_line()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (
    select 1 from journal_entry e where e.journal_entry_id = new.journal_entry_id and e.xid = pg_current_xact_id()
  ) then
    raise exception 'a journal line joins its entry only in the transaction that made the entry' using errcode = '23514';
  end if;
  return new;
end
$function$;
alter function guard_journal_line() owner to {owner};
grant execute on function guard_journal_line() to public;

CREATE OR REPLACE FUNCTION {schema}.keep_proposal()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
declare
  emptied constant text[] := array['request', 'preview', 'result'];
begin
  if old.status <> 'pending' then
    if to_jsonb(new) - emptied = to_jsonb(old) - emptied
      and new.request::jsonb = jsonb_build_object('path', old.request::jsonb -> 'path', 'query', '{}'::jsonb, 'body', null)
      and new.preview = '{}' and (new.result is null) = (old.result is null) and coalesce(new.result, '{}') = '{}' then
      return new;
    end if;
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
$function$;
alter function keep_proposal() owner to {owner};
grant execute on function keep_proposal() to public;

CREATE OR REPLACE FUNCTION {schema}.keep_young_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if old.created_at > clock_timestamp() - interval '30 days' then
    raise exception 'an idempotency key is kept for 30 days' using errcode = '42501';
  end if;
  return old;
end
$function$;
alter function keep_young_key() owner to {owner};
grant execute on function keep_young_key() to public;

CREATE OR REPLACE FUNCTION {schema}.number_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
declare
  numbered record;
begin
  insert into event_head as head
    values (new.entity_type, new.entity_id, 1, new.placement_epoch, pg_current_xact_id(), 0)
  on conflict (entity_type, entity_id) do update set
    aggregate_version = head.aggregate_version + 1,
    placement_epoch = excluded.placement_epoch,
    order_xid = case when head.placement_epoch = excluded.placement_epoch and head.order_xid > excluded.order_xid
      then head.order_xid else excluded.order_xid end,
    order_step = case when head.placement_epoch = excluded.placement_epoch and head.order_xid > excluded.order_xid
      then head.order_step + 1 else 0 end
  returning head.aggregate_version, head.order_xid, head.order_step into numbered;
  new.aggregate_version := numbered.aggregate_version;
  new.order_xid := numbered.order_xid;
  new.order_step := numbered.order_step;
  return new;
end
$function$;
alter function number_event() owner to {owner};
grant execute on function number_event() to public;

CREATE OR REPLACE FUNCTION {schema}.party_guard()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if current_user in ('{colender}', '{sourcing}')
    and new.partner_id is distinct from nullif(current_setting('app.partner_id', true), '')::uuid then
    raise exception 'a partner writes only its own rows' using errcode = '42501';
  end if;
  return new;
end
$function$;
alter function party_guard() owner to {owner};
grant execute on function party_guard() to public;

CREATE OR REPLACE FUNCTION {schema}.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$function$;
alter function refuse_change() owner to {owner};
grant execute on function refuse_change() to public;

CREATE OR REPLACE FUNCTION {schema}.refuse_change_but_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) ->> tg_argv[0] = 'erased'
    and to_jsonb(new) - tg_argv[0] = to_jsonb(old) - tg_argv[0] then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$function$;
alter function refuse_change_but_erasure() owner to {owner};
grant execute on function refuse_change_but_erasure() to public;

CREATE OR REPLACE FUNCTION {schema}.refuse_own_vote()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select 1 from proposal p
             where p.proposal_id = new.proposal_id and p.made_by_principals && new.voter_principals) then
    raise exception 'nobody decides on a proposal of their own' using errcode = '42501';
  end if;
  return new;
end
$function$;
alter function refuse_own_vote() owner to {owner};
grant execute on function refuse_own_vote() to public;

CREATE OR REPLACE FUNCTION {schema}.stamp_transaction()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO '{schema}', 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.xid := pg_current_xact_id();
  return new;
end
$function$;
alter function stamp_transaction() owner to {owner};
grant execute on function stamp_transaction() to public;
