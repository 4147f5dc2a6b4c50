-- A loan may end by a settlement that was agreed on with its borrower.

alter table loan_event drop constraint loan_event_type_known;
alter table loan_event add constraint loan_event_type_known check (event_type in (
  'disbursement', 'repayment', 'payoff', 'capitalisation', 'charge', 'charge_waiver', 'interest_waiver', 'charge_adjustment',
  'chargeback', 'credit_refund', 'rate_change', 'interest_pause', 'reschedule', 're_age', 'restructure', 're_amortise', 'charge_off',
  'acceleration', 'settlement', 'write_off', 'recovery', 'transfer', 'income_deferral', 'income_adjustment', 'reversal'));
