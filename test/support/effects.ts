// What a write left, read from the rows by its request: to be held against the effect that its trial told.
import type { DryRunEffect } from '../../sdk/src/index.ts'
import { wireId } from '../../src/platform/ids.ts'
import type { TestGateway } from './gateway.ts'

/** Amounts of a tenant whose currency has two digits. */
const text = (expression: string) => `round((${expression}) / 100.0, 2)::text`

const entriesSql = `
  select e.*, to_json(array(select json_build_object('accountCode', l.account_code, 'accountName', a.name,
      'debit', ${text('greatest(l.amount, 0)')}, 'credit', ${text('greatest(-l.amount, 0)')})
    from journal_line l join ledger_account a using (account_code)
    where l.journal_entry_id = e.journal_entry_id order by l.line_number)) as lines
  from journal_entry e where e.xid in (select xid from audit_entry where request_id = ?) order by journal_entry_id`

const sharesSql = `
  select p.loan_id, t.partner_id, partner.code, t.loan_transaction_id, t.transaction_type, t.value_on, t.booked_on, p.currency,
    ${text('t.principal')} as principal, ${text('t.interest')} as interest, ${text('t.fee + t.fee_tax')} as fee,
    ${text('t.penalty + t.penalty_tax')} as penalty, ${text('t.fee_tax + t.penalty_tax')} as tax,
    ${text('t.principal + t.interest + t.fee + t.penalty + t.fee_tax + t.penalty_tax')} as total, ${text('t.income')} as income
  from participation_transaction t join participation p using (participation_id) join partner on partner.partner_id = t.partner_id
  where t.recorded_at in (select recorded_at from audit_entry where request_id = ?) order by participation_transaction_id`

const eventsSql =
  'select event_type, entity_type, entity_id from outbox_event where request_id = ? order by outbox_event_id'

/** Of a request that ran while no other did: shares are known by the instant at which they were recorded. */
export function leftBy(gateway: TestGateway, tenant: string, requestId: string): Promise<DryRunEffect> {
  const entry = { tenant, kind: 'staff' as const, partnerId: null, readOnly: true, movesDay: false }
  return gateway.engine.door.open(entry, async ({ tx }) => {
    const rowsOf = async (sql: string) => (await tx.raw(sql, [requestId])).rows
    const entries = await rowsOf(entriesSql)
    const shares = await rowsOf(sharesSql)
    const events = await rowsOf(eventsSql)
    return {
      journalEntries: entries.map((row: Record<string, never>) => ({
        id: wireId('journal_entry', row.journal_entry_id as never),
        bookedOn: row.booked_on,
        valueOn: row.value_on,
        description: row.description,
        loanId: wireId('loan', row.loan_id as never),
        currency: 'INR',
        lines: row.lines,
      })),
      shares: shares.map((row: Record<string, never>) => ({
        loanId: wireId('loan', row.loan_id as never),
        partnerId: wireId('partner', row.partner_id as never),
        partnerCode: row.code,
        transactionId: wireId('loan_transaction', row.loan_transaction_id as never),
        currency: row.currency,
        type: row.transaction_type,
        valueOn: row.value_on,
        bookedOn: row.booked_on,
        principal: row.principal,
        interest: row.interest,
        fee: row.fee,
        penalty: row.penalty,
        total: row.total,
        taxAmount: row.tax,
        income: row.income,
      })),
      events: events.map((row: Record<string, never>) => ({
        type: row.event_type,
        subject: { type: row.entity_type, id: row.entity_id },
      })),
    } as DryRunEffect
  })
}
