-- Partners, what was agreed with them, and every lender's share. A co-lender reads these tables and no loan table at all.

create table partner (
  partner_id uuid primary key,
  code text not null constraint partner_code_unique unique,
  name text not null,
  kind text not null constraint partner_kind_known check (kind in ('own_book', 'co_lender', 'sourcing_partner'))
);

create unique index partner_one_own_book on partner (kind) where kind = 'own_book';

create table arrangement (
  arrangement_id uuid primary key,
  code text not null constraint arrangement_code_unique unique,
  name text not null,
  effective_from date not null
);

create table arrangement_leg (
  arrangement_id uuid not null references arrangement (arrangement_id),
  leg_number smallint not null,
  partner_id uuid not null references partner (partner_id),
  share numeric(12,10) not null constraint arrangement_leg_share_fits check (share > 0 and share <= 1),
  annual_rate numeric(12,10),
  penalty_share numeric(12,10) not null constraint arrangement_leg_penalty_fits check (penalty_share >= 0 and penalty_share <= 1),
  constraint arrangement_leg_pk primary key (arrangement_id, leg_number),
  constraint arrangement_leg_partner_once unique (arrangement_id, partner_id)
);

create table participation (
  participation_id uuid primary key,
  partner_id uuid not null references partner (partner_id),
  loan_id uuid not null,
  leg_number smallint not null,
  is_own_book boolean not null,
  arrangement_id uuid references arrangement (arrangement_id),
  status text not null constraint participation_status_known check (status in ('committed', 'active', 'closed')),
  currency char(3) not null,
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
  created_at timestamptz not null,
  constraint participation_partner_once unique (partner_id, loan_id)
);

create index participation_loan on participation (loan_id, leg_number);

create table participation_instalment (
  participation_id uuid not null references participation (participation_id),
  partner_id uuid not null,
  schedule_version integer not null,
  instalment_number integer not null,
  due_on date not null,
  principal bigint not null,
  interest bigint not null,
  constraint participation_instalment_pk primary key (participation_id, schedule_version, instalment_number)
);

create table participation_transaction (
  participation_transaction_id uuid primary key,
  participation_id uuid not null references participation (participation_id),
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
  recorded_at timestamptz not null,
  constraint participation_transaction_once unique (partner_id, loan_transaction_id)
);

create index participation_transaction_order on participation_transaction (participation_id, participation_transaction_id);

alter table partner enable row level security;
alter table partner force row level security;
create policy partner_staff on partner to {staff} using (true) with check (true);
create policy partner_partner on partner to {colender}, {sourcing}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger partner_guard before insert or update on partner for each row execute function party_guard();

alter table participation enable row level security;
alter table participation force row level security;
create policy participation_staff on participation to {staff} using (true) with check (true);
create policy participation_colender on participation to {colender}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger participation_guard before insert or update on participation for each row execute function party_guard();

alter table participation_instalment enable row level security;
alter table participation_instalment force row level security;
create policy participation_instalment_staff on participation_instalment to {staff} using (true) with check (true);
create policy participation_instalment_colender on participation_instalment to {colender}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger participation_instalment_guard before insert or update on participation_instalment
  for each row execute function party_guard();

alter table participation_transaction enable row level security;
alter table participation_transaction force row level security;
create policy participation_transaction_staff on participation_transaction to {staff} using (true) with check (true);
create policy participation_transaction_colender on participation_transaction to {colender}
  using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
  with check (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create trigger participation_transaction_guard before insert or update on participation_transaction
  for each row execute function party_guard();
create trigger participation_transaction_append_only before update or delete on participation_transaction
  for each row execute function refuse_change();

create trigger arrangement_leg_append_only before update or delete on arrangement_leg for each row execute function refuse_change();
create trigger arrangement_leg_no_truncate before truncate on arrangement_leg for each statement execute function refuse_change();
create trigger participation_instalment_append_only before update or delete on participation_instalment for each row execute function refuse_change();
create trigger participation_instalment_no_truncate before truncate on participation_instalment for each statement execute function refuse_change();
create trigger participation_transaction_no_truncate before truncate on participation_transaction
  for each statement execute function refuse_change();

grant select, insert, update on partner, arrangement, participation to {staff};
grant select, insert on arrangement_leg, participation_instalment, participation_transaction to {staff};
grant select on partner to {colender}, {sourcing};
grant select on participation, participation_instalment, participation_transaction to {colender};
