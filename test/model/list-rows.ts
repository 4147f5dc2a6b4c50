// Rows for lists: many of each kind, copied from the one that the use cases made.
import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../src/platform/database.ts'
import { type Chance, pick } from '../support/mutations.ts'

const rowsPerTable = 120
export const days = ['2026-01-10', '2026-01-15', '2026-02-15', '2026-03-01', '2026-07-31']
export const loanStatuses = ['pending_disbursement', 'active', 'overpaid', 'closed', 'written_off', 'cancelled']

/** What is sealed is sealed to its own row: a copy has none of it. */
const nothingSealed = { born_on: null, phone_number: null, email_address: null, address: null }

/** Many rows like the one that there is, different in everything that a filter asks for. */
export async function multiplyRows(
  tx: Transaction,
  chance: Chance,
  partnerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const maybe = <T>(value: T): T | null => (chance(3) === 0 ? null : value)
  const sourcingId = partnerIds.get('gramin-path') as string
  const copy = (table: string, changes: Record<string, unknown>) =>
    tx.raw(`insert into ?? select (jsonb_populate_record(t, ?::jsonb)).* from ?? t order by ${table}_id limit 1`, [
      table,
      JSON.stringify(changes),
      table,
    ])
  const loanIds: string[] = []
  for (let index = 0; index < rowsPerTable; index += 1) {
    const reference = maybe(`REF-${index}`)
    const partner = maybe(sourcingId)
    await copy('party', { ...nothingSealed, party_id: randomUUID(), external_reference: reference })
    await copy('application', {
      application_id: randomUUID(),
      partner_id: partner,
      external_reference: reference,
      status: pick(chance, ['draft', 'submitted', 'approved', 'declined', 'withdrawn']),
    })
    loanIds.push(randomUUID())
    await copy('loan', {
      loan_id: loanIds[index],
      application_id: null,
      partner_id: partner,
      external_reference: reference,
      party_id: pick(chance, [randomUUID(), '00000000-0000-7000-8000-000000000001']),
      status: pick(chance, loanStatuses),
      days_past_due: pick(chance, [0, 0, 1, 29, 30, 31, 90, 400]),
      next_due_on: maybe(pick(chance, days)),
      next_due_amount: null,
    })
    await copy('participation', {
      participation_id: randomUUID(),
      loan_id: loanIds[Math.floor(index / 2)],
      leg_number: 10 + index,
      partner_id: [...partnerIds.values()][index % 2],
      is_own_book: false,
      status: pick(chance, ['committed', 'active', 'closed', 'written_off']),
    })
    await addEntry(tx, maybe(pick(chance, loanIds)), pick(chance, days))
  }
}

async function addEntry(tx: Transaction, loanId: string | null, day: string): Promise<void> {
  const id = randomUUID()
  await tx('journal_entry').insert({
    journal_entry_id: id,
    booked_on: day,
    value_on: day,
    source_type: 'test',
    source_id: id,
    loan_id: loanId,
    description: 'A test',
    recorded_at: '2026-01-15T00:00:00Z',
  })
  await tx.raw(
    `insert into journal_line (journal_entry_id, line_number, account_code, currency, amount)
     select ?, n, (select min(account_code) from ledger_account), 'INR', case n when 1 then 1 else -1 end
     from generate_series(1, 2) n`,
    [id],
  )
}
