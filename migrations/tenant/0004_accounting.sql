-- Double entry that the database itself enforces. Amounts are minor units, debit positive, credit negative.

create table ledger_account (
  account_code text primary key,
  name text not null,
  account_type text not null constraint ledger_account_type_known
    check (account_type in ('asset', 'liability', 'equity', 'income', 'expense')),
  posting_role text not null,
  partner_id uuid,
  constraint ledger_account_role_unique unique nulls not distinct (posting_role, partner_id)
);

create table journal_entry (
  journal_entry_id uuid primary key,
  booked_on date not null,
  value_on date not null,
  source_type text not null,
  source_id uuid not null,
  loan_id uuid,
  description text not null,
  xid xid8 not null,
  recorded_at timestamptz not null,
  constraint journal_entry_once_per_source unique (source_type, source_id)
);

create index journal_entry_loan on journal_entry (loan_id, booked_on);
create index journal_entry_booked on journal_entry (booked_on);

create table journal_line (
  journal_entry_id uuid not null references journal_entry (journal_entry_id),
  line_number smallint not null,
  account_code text not null references ledger_account (account_code),
  currency char(3) not null,
  amount bigint not null constraint journal_line_not_zero check (amount <> 0),
  constraint journal_line_pk primary key (journal_entry_id, line_number)
);

create index journal_line_account on journal_line (account_code);

create trigger journal_entry_stamp before insert on journal_entry for each row execute function stamp_transaction();

-- Lines join an entry only in the transaction that made it: a closed entry stays closed.
create function guard_journal_line() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (
    select 1 from journal_entry e where e.journal_entry_id = new.journal_entry_id and e.xid = pg_current_xact_id()
  ) then
    raise exception 'a journal line joins its entry only in the transaction that made the entry' using errcode = '23514';
  end if;
  return new;
end
$$;

create trigger journal_line_guard before insert on journal_line for each row execute function guard_journal_line();

-- One deferred check per entry, not per line: a check per line is quadratic in the length of the entry.
create function check_journal_entry() returns trigger language plpgsql set search_path from current as $$
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
$$;

create constraint trigger journal_entry_balances after insert on journal_entry
  deferrable initially deferred for each row execute function check_journal_entry();

create trigger journal_entry_append_only before update or delete on journal_entry for each row execute function refuse_change();
create trigger journal_entry_no_truncate before truncate on journal_entry for each statement execute function refuse_change();
create trigger journal_line_append_only before update or delete on journal_line for each row execute function refuse_change();
create trigger journal_line_no_truncate before truncate on journal_line for each statement execute function refuse_change();

grant select, insert, update on ledger_account to {staff};
grant select, insert on journal_entry, journal_line to {staff};
