-- The night: one row per day, one per loan and day (that row is the exactly-once), and the loans that could not be brought through.

create table closing_day (
  closed_on date primary key,
  state text not null constraint closing_day_state_known check (state in ('running', 'closed')),
  loan_count integer not null default 0,
  parked_count integer not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz
);

create table loan_closing (
  loan_id uuid not null,
  closed_on date not null,
  recorded_at timestamptz not null,
  constraint loan_closing_pk primary key (loan_id, closed_on)
);

create table parked_loan (
  loan_id uuid not null,
  closed_on date not null,
  reason text not null,
  parked_at timestamptz not null,
  resolved_at timestamptz,
  constraint parked_loan_pk primary key (loan_id, closed_on)
);

create trigger loan_closing_append_only before update or delete on loan_closing for each row execute function refuse_change();
create trigger loan_closing_no_truncate before truncate on loan_closing for each statement execute function refuse_change();

grant select, insert, update on closing_day, parked_loan to {staff};
grant select, insert on loan_closing to {staff};
