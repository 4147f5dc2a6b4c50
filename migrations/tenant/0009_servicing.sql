-- The loan account. Its dated events are the truth; the state is a cache that refolding them must reproduce.

create table loan (
  loan_id uuid primary key,
  partner_id uuid,
  party_id uuid not null,
  application_id uuid constraint loan_application_once unique,
  loan_product_version_id uuid not null,
  external_reference text,
  currency char(3) not null,
  currency_digits smallint not null,
  approved_amount bigint not null constraint loan_approved_positive check (approved_amount > 0),
  terms jsonb not null,
  status text not null constraint loan_status_known
    check (status in ('pending_disbursement', 'active', 'overpaid', 'closed', 'cancelled')),
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
  created_at timestamptz not null
);

-- Unique per partner, and among the lender's own.
create unique index loan_reference_unique on loan (partner_id, external_reference) nulls not distinct
  where external_reference is not null;

create index loan_partner on loan (partner_id, loan_id);
create index loan_open on loan (state_as_of, loan_id) where status in ('active', 'overpaid');

create table loan_event (
  loan_event_id uuid primary key,
  loan_id uuid not null references loan (loan_id),
  sequence integer not null,
  event_type text not null constraint loan_event_type_known check (event_type in ('disbursement', 'repayment', 'payoff', 'reversal')),
  value_on date not null,
  booked_on date not null,
  amount bigint,
  order_key text,
  external_reference text,
  reverses_event_id uuid constraint loan_event_reversed_once unique references loan_event (loan_event_id),
  actor_subject text not null,
  recorded_at timestamptz not null,
  constraint loan_event_sequence_unique unique (loan_id, sequence)
);

create index loan_event_reference on loan_event (loan_id, external_reference) where external_reference is not null;

create table loan_transaction (
  loan_transaction_id uuid primary key,
  partner_id uuid,
  loan_id uuid not null references loan (loan_id),
  loan_event_id uuid references loan_event (loan_event_id),
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
  recorded_at timestamptz not null
);

create index loan_transaction_order on loan_transaction (loan_id, loan_transaction_id);

create table loan_schedule (
  loan_id uuid not null references loan (loan_id),
  version_number integer not null,
  reason text not null,
  instalments jsonb not null,
  schedule_hash bytea not null,
  engine_version integer not null,
  recorded_at timestamptz not null,
  constraint loan_schedule_pk primary key (loan_id, version_number)
);

alter table loan enable row level security;
alter table loan force row level security;
create policy loan_staff on loan to {staff} using (true) with check (true);
create policy loan_sourcing on loan to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger loan_guard before insert or update on loan for each row execute function party_guard();

alter table loan_transaction enable row level security;
alter table loan_transaction force row level security;
create policy loan_transaction_staff on loan_transaction to {staff} using (true) with check (true);
create policy loan_transaction_sourcing on loan_transaction to {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger loan_transaction_guard before insert or update on loan_transaction for each row execute function party_guard();

create trigger loan_event_append_only before update or delete on loan_event for each row execute function refuse_change();
create trigger loan_transaction_append_only before update or delete on loan_transaction for each row execute function refuse_change();
create trigger loan_schedule_append_only before update or delete on loan_schedule for each row execute function refuse_change();

create trigger loan_event_no_truncate before truncate on loan_event for each statement execute function refuse_change();
create trigger loan_transaction_no_truncate before truncate on loan_transaction for each statement execute function refuse_change();
create trigger loan_schedule_no_truncate before truncate on loan_schedule for each statement execute function refuse_change();

grant select, insert, update on loan to {staff};
grant select, insert on loan_event, loan_transaction, loan_schedule to {staff};
grant select on loan, loan_transaction to {sourcing};
