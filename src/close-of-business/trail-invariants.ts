// The invariants that tie requests, events of loans, the audit trail, what left, and the nights together.
import { keptFor } from '../runner/kept-keys.rules.ts'
import type { Check } from './invariant.ts'

/** Entries of a loan's life leave their transaction's id with the event that goes out. */
const isOfLoanEvent = `entity_type = 'loan' and payload -> 'transactionId' is not null`

export const trailChecks: readonly Check[] = [
  {
    name: 'one_audit_entry_per_event',
    statement: 'Every event that leaves has exactly one audit entry, and every entry its event.',
    sql: `select a.audit_entry_id::text as subject, count(o.*) <> 1 as violated
      from audit_entry a left join outbox_event o using (audit_entry_id) group by a.audit_entry_id`,
  },
  {
    name: 'one_event_per_loan_event',
    statement: "Every entry of a loan's life left exactly one event, and every such event stands for an entry.",
    // Entries from before requests were kept with them are of none.
    sql: `select request_id as subject, coalesce(e.entries, 0) <> coalesce(o.events, 0) as violated
      from (select request_id, count(*) as entries from loan_event where request_id is not null group by request_id) e
      full join (select request_id, count(*) as events from outbox_event where ${isOfLoanEvent}
          and recorded_at >= (select min(recorded_at) from loan_event where request_id is not null) group by request_id) o
        using (request_id)`,
  },
  {
    name: 'answered_requests_left_a_trail',
    statement: 'Every idempotency key that was answered with success left an audit entry, and none is left unanswered.',
    // Joined, not asked for each key: entries have no index by key, and a hash of them that does not fit into memory is not made.
    sql: `select r.principal || ' ' || r.idempotency_key as subject,
        r.reply_status is null or (r.reply_status < 300 and a.idempotency_key is null) as violated
      from idempotency_record r left join (
        select distinct actor_subject, operation_id, idempotency_key from audit_entry where idempotency_key is not null) a
        on a.actor_subject = r.principal and a.operation_id = r.operation_id and a.idempotency_key = r.idempotency_key`,
  },
  {
    name: 'one_effect_per_key',
    statement:
      'Whatever was done under an idempotency key was done by one request, and the key holds its answer for as long as keys are kept.',
    // A key that was kept for its time is deleted, and may be used again by another request.
    sql: `select d.actor_subject || ' ' || d.idempotency_key as subject,
        coalesce(d.done_at - d.last_done_at < ${keptFor}, false) or coalesce(r.reply_status >= 300, false)
        or (r.principal is null and d.done_at >= clock_timestamp() - ${keptFor}) as violated
      from (
        select actor_subject, operation_id, idempotency_key, request_id, min(recorded_at) as done_at,
          lag(min(recorded_at)) over (partition by actor_subject, operation_id, idempotency_key order by min(recorded_at)) as last_done_at
        from audit_entry where idempotency_key is not null
        group by actor_subject, operation_id, idempotency_key, request_id) d
      left join idempotency_record r on r.principal = d.actor_subject and r.operation_id = d.operation_id
        and r.idempotency_key = d.idempotency_key and coalesce(r.request_id, d.request_id) = d.request_id`,
  },
  {
    name: 'one_accrual_per_loan_and_day',
    // What an event changes of the interest earned so far is booked on its own day, before the night of that day.
    statement: 'By the night no loan accrued more than once for a day.',
    sql: `select loan_id::text || ' ' || value_on as subject, count(*) > 1 as violated from loan_transaction
      where transaction_type = 'accrual' and not is_correction and booked_on > value_on group by loan_id, value_on`,
  },
  {
    name: 'one_closing_per_loan_and_day',
    statement: 'Each loan was brought through each night once, and through no night that was not begun.',
    sql: `select l.loan_id::text || ' ' || l.closed_on as subject, count(*) > 1 or count(d.*) = 0 as violated
      from loan_closing l left join closing_day d using (closed_on) group by l.loan_id, l.closed_on`,
  },
  {
    name: 'no_loan_is_left_behind',
    statement: 'No open loan stands on an earlier day, unless a night is being worked at or the loan is parked.',
    sql: `select l.loan_id::text as subject, l.state_as_of < t.business_date
        and not exists (select 1 from closing_day where state = 'running')
        and not exists (select 1 from parked_loan p where p.loan_id = l.loan_id and p.resolved_at is null) as violated
      from loan l cross join tenant_profile t where l.status in ('active', 'overpaid')`,
  },
  {
    name: 'no_night_is_left_open',
    statement: 'No night was left unfinished for an hour, nor while a later one began.',
    sql: `select d.closed_on::text as subject, d.state = 'running'
        and (d.closed_on < t.business_date - 1 or d.started_at < clock_timestamp() - interval '1 hour') as violated
      from closing_day d cross join tenant_profile t`,
  },
  {
    name: 'no_lock_is_left_behind',
    statement: 'No prepared transaction holds locks in this database.',
    sql: `select 'prepared transactions' as subject, exists (
        select 1 from pg_prepared_xacts where database = current_database()) as violated`,
  },
]
