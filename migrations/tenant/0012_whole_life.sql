-- A loan may be charged off and written off, and every kind of event may happen to it: what an event says beside its amount
-- is kept as it was said.

alter table loan drop constraint loan_status_known;
alter table loan add constraint loan_status_known
  check (status in ('pending_disbursement', 'active', 'overpaid', 'closed', 'written_off', 'cancelled'));
alter table loan add column charged_off_on date;
alter table loan add column written_off_on date;

alter table participation drop constraint participation_status_known;
alter table participation add constraint participation_status_known
  check (status in ('committed', 'active', 'closed', 'written_off'));

alter table loan_event drop constraint loan_event_type_known;
alter table loan_event add constraint loan_event_type_known check (event_type in (
  'disbursement', 'repayment', 'payoff', 'capitalisation', 'charge', 'charge_waiver', 'interest_waiver', 'charge_adjustment',
  'chargeback', 'credit_refund', 'rate_change', 'interest_pause', 'reschedule', 're_age', 'restructure', 're_amortise', 'charge_off',
  'acceleration', 'write_off', 'recovery', 'transfer', 'income_deferral', 'income_adjustment', 'reversal'));
alter table loan_event add column details jsonb not null default '{}';
