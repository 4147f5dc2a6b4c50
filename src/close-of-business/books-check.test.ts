// The books check sees what it is there to see: each invariant is broken on purpose beneath every guard, and named.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { addDays } from '../../demo/days.ts'
import { disbursedLoan, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { productOf } from '../../test/support/products.ts'
import { withAdmin } from '../../test/support/server.ts'
import { trailVerifier } from '../contexts/audit/index.ts'
import { type Database, inTransaction, openPool } from '../platform/database.ts'
import { checkBooks, linesOfBooksCheck } from './books-check.ts'
import type { Invariant } from './invariant.ts'

let gateway: TestGateway
let superuser: Database

before(async () => {
  gateway = await startGateway()
  superuser = openPool({ url: gateway.databases.ownerUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  const { servicingOfficer: officer, administrator, auditor } = staffOf(gateway, 'himal')
  const shared = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  const valueOn = shared.disbursedOn
  await officer.recordRepayment({ loanId: shared.loanId, body: { amount: '100.00', valueOn } })
  // A loan that closes, and one that is charged off.
  const brief = await disbursedLoan(gateway, { tenant: 'himal', amount: '20000.00', product: productOf('brief') })
  const { total } = await officer.quotePayoff({ loanId: brief.loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId: brief.loanId, body: { amount: total, valueOn } })
  const lost = await disbursedLoan(gateway, { tenant: 'himal', amount: '20000.00', product: productOf('lost') })
  await officer.chargeOffLoan({ loanId: lost.loanId, body: { valueOn, reason: 'Gone.' } })
  const funded = await disbursedLoan(gateway, { tenant: 'himal', amount: '20000.00', product: productOf('funded') })
  await officer.capitaliseLoan({
    loanId: funded.loanId,
    body: { amount: '30.00', of: 'income', valueOn, reason: 'Agreed.' },
  })
  await administrator.closeBusinessDay({ body: { openOn: addDays(valueOn, 2) } })
  // Others on the same server may hold the seals back for a moment.
  while ((await auditor.verifyAudit()).sealedEntryCount === 0) await pause(100)
})
after(async () => {
  await superuser.destroy()
  await gateway.stop()
})

/** Checks the books after `damage`, as a superuser could do it, and undoes it. */
async function checkAfter(damage: string): Promise<Invariant[]> {
  const undone = new Error('undone')
  let found: Invariant[] = []
  const opening = async (connection: { query(text: string): Promise<unknown> }) => {
    await connection.query('begin')
    await connection.query('set local session_replication_role = replica')
    await connection.query('set local search_path = t_himal')
  }
  await inTransaction(superuser, opening, async (tx) => {
    await tx.raw(damage)
    found = await checkBooks({ tx }, trailVerifier(gateway.engine.signer))
    throw undone
  }).catch((error) => {
    if (error !== undone) throw error
  })
  return found
}

const anyLine = '(select min(journal_entry_id::text)::uuid from journal_line)'
const anAccount = (role: string) => `(select min(account_code) from ledger_account where posting_role = '${role}')`
/** One minor unit more on the account of a role, and one less on another, so that the entry still balances. */
const shifted = (
  role: string,
) => `insert into journal_line (journal_entry_id, line_number, account_code, currency, amount)
  values (${anyLine}, 90, ${anAccount(role)}, 'INR', 1), (${anyLine}, 91, ${anAccount('interest_income')}, 'INR', -1)`
const aloneIn = (table: string, order: string) => `ctid = (select ctid from ${table} order by ${order} limit 1)`
const anEvent = `request_id = (select request_id from loan_event order by recorded_at limit 1)`

/** What breaks each invariant. Others may break with it, as the same fact is seen from many sides. */
const damages: Readonly<Record<string, string>> = {
  trial_balance_is_zero: `update journal_line set amount = amount + 1 where ${aloneIn('journal_line', 'journal_entry_id, line_number')}`,
  every_entry_balances: `delete from journal_line where journal_entry_id = ${anyLine}`,
  schedule_version_is_the_last: `update loan set schedule_version = schedule_version + 1 where disbursed_on is not null`,
  loan_is_sum_of_its_transactions: `update loan_transaction set penalty = penalty + 1 where ${aloneIn('loan_transaction', 'loan_transaction_id')}`,
  shares_sum_to_the_loan: `update participation set fee_raised = fee_raised + 1 where ${aloneIn('participation', 'participation_id')}`,
  shares_of_each_transaction_sum_to_it: `delete from participation_transaction where principal <> 0`,
  participation_is_sum_of_its_shares: `update participation_transaction set fee = fee + 1 where ${aloneIn('participation_transaction', 'participation_transaction_id')}`,
  closed_loan_is_zero_for_each_lender: `update participation set principal_raised = principal_raised + 1
    where loan_id in (select loan_id from loan where status = 'closed')`,
  no_lender_strays: `update participation set principal_raised = principal_raised + case when is_own_book then 2 else -2 end
    where loan_id in (select loan_id from participation group by loan_id having count(*) > 1)`,
  scheduled_shares_sum_to_the_schedule: `update participation_instalment set principal = principal + 1`,
  ledger_equals_own_shares: shifted('loans_receivable'),
  allowance_equals_charged_off: shifted('charge_off_allowance'),
  tax_payable_equals_tax: shifted('tax_payable'),
  tax_is_with_the_lender_of_record: `update participation set fee_tax = fee_tax + 1 where is_own_book`,
  capitalised_income_equals_unearned: `insert into journal_line (journal_entry_id, line_number, account_code, currency, amount)
    select j.journal_entry_id, 90, j.account_code, j.currency, 5 from journal_line j join ledger_account a using (account_code)
    where a.posting_role = 'capitalised_income' limit 1`,
  bank_equals_cash: shifted('bank'),
  control_account_equals_partner: shifted('partner_control'),
  repayment_is_its_allocation: `update loan_event set amount = amount + 1 where event_type = 'repayment'`,
  one_audit_entry_per_event: `delete from outbox_event where ${anEvent}`,
  one_event_per_loan_event: `update outbox_event set request_id = 'another' where ${anEvent}`,
  answered_requests_left_a_trail: `update idempotency_record set reply_status = null, reply = null where operation_id = 'recordRepayment'`,
  one_effect_per_key: `delete from idempotency_record where operation_id = 'recordRepayment'`,
  one_accrual_per_loan_and_day: `insert into loan_transaction select (jsonb_populate_record(t, jsonb_build_object('loan_transaction_id', gen_random_uuid()))).*
    from loan_transaction t where transaction_type = 'accrual' and not is_correction and booked_on > value_on`,
  one_closing_per_loan_and_day: `delete from closing_day`,
  no_loan_is_left_behind: `update loan set state_as_of = state_as_of - 1 where status = 'active'`,
  no_night_is_left_open: `update closing_day set state = 'running'`,
  loan_is_fold_of_its_events: `update loan set next_due_on = next_due_on + 1 where status = 'active'`,
  audit_trail_verifies: `update audit_entry set reason = 'another'
    where audit_entry_id = (select audit_entry_id from audit_seal_entry limit 1)`,
}

test('the books hold as they are', async () => {
  const found = await checkAfter('select 1')
  assert.deepEqual(
    found.filter(({ holds }) => !holds),
    [],
  )
  const empty = found.filter(({ checkedCount }) => checkedCount === 0)
  assert.deepEqual(
    empty.map(({ name }) => name),
    [],
    'each has something to compare',
  )
})

test('each invariant, broken on purpose, is named', async () => {
  const names = (await checkAfter('select 1')).map(({ name }) => name)
  // A prepared transaction is no damage that is undone with the transaction that did it: it has a test of its own.
  assert.deepEqual(Object.keys(damages).sort(), names.filter((name) => name !== 'no_lock_is_left_behind').sort())
  const blind: string[] = []
  for (const [name, damage] of Object.entries(damages)) {
    const found = (await checkAfter(damage)).find((each) => each.name === name)
    const isSeen = found?.holds === false && found.violationCount > 0 && found.examples.length > 0
    if (!isSeen) blind.push(name)
  }
  assert.deepEqual(blind, [])
})

test('the check has its own patience, whatever a request of its kind has', async () => {
  let patience = ''
  const entry = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true } as const
  await gateway.engine.door.open(entry, ({ tx }) =>
    checkBooks({ tx }, async () => {
      patience = (await tx.raw('show statement_timeout')).rows[0].statement_timeout
      return { sealedEntryCount: 0, firstFault: null }
    }),
  )
  assert.equal(patience, '10min')
})

test('each invariant is told of as soon as it is checked, in the order of the answer', async () => {
  const told: string[] = []
  const entry = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true } as const
  const found = await gateway.engine.door.open(entry, ({ tx }) =>
    checkBooks({ tx }, trailVerifier(gateway.engine.signer), ({ name }) => told.push(name)),
  )
  assert.deepEqual(
    told,
    found.map(({ name }) => name),
  )
})

test('a prepared transaction that nobody ended is named; a server that allows none has none', async () => {
  const lock = async () => (await checkAfter('select 1')).find(({ name }) => name === 'no_lock_is_left_behind')
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    const { rows } = await client.query(`select current_setting('max_prepared_transactions')::int as most`)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(1)')
    const preparing = client.query(`prepare transaction 'left-behind'`)
    if (rows[0].most === 0) return assert.rejects(preparing, { code: '55000' })
    await preparing
    try {
      const found = await lock()
      assert.equal(found?.holds, false)
      assert.equal(found?.violationCount, 1)
    } finally {
      await client.query(`rollback prepared 'left-behind'`)
    }
    return assert.equal((await lock())?.holds, true)
  })
})

const repayments = `operation_id = 'recordRepayment'`
const aged = (days: number) =>
  `update audit_entry set recorded_at = recorded_at - interval '${days} days' where ${repayments};`
const goneKeys = `delete from idempotency_record where ${repayments};`
/** The key used by another request, so many days earlier, whose own record is not there any more. */
const usedBefore = (days: number) => `insert into audit_entry select (jsonb_populate_record(a, jsonb_build_object(
  'audit_entry_id', gen_random_uuid(), 'request_id', 'earlier', 'recorded_at', recorded_at - interval '${days} days'))).*
  from audit_entry a where ${repayments};`

for (const [title, damage, holds] of [
  ['a key that was kept for its time and is gone is no fault', aged(31) + goneKeys, true],
  ['a key that is gone before its time is one', aged(29) + goneKeys, false],
  ['a key that is used again after its time is no fault', usedBefore(31), true],
  ['two requests under one key within its time are one', usedBefore(29), false],
] as const) {
  test(title, async () => {
    const found = (await checkAfter(damage)).find(({ name }) => name === 'one_effect_per_key')
    assert.equal(found?.holds, holds)
  })
}

/** Every column that tells a loan's state, and the state itself. */
const cached: readonly string[] = [
  `principal_balance = principal_balance + 1`,
  `days_past_due = days_past_due + 1`,
  `status = 'overpaid'`,
  `annual_rate = '0.5'`,
  `event_count = event_count + 1`,
  `state = jsonb_set(state, '{book,asOf}', '"2020-01-01"')`,
  `terms = '{"unreadable": true}'`,
]
for (const change of cached) {
  test(`a stored loan that its events do not give is found: ${change}`, async () => {
    const found = await checkAfter(`update loan set ${change} where status = 'active'`)
    assert.equal(found.find(({ name }) => name === 'loan_is_fold_of_its_events')?.holds, false)
  })
}

test('a person reads each invariant in a line, and what breaks it below', async () => {
  const lines = linesOfBooksCheck(await checkAfter(damages.bank_equals_cash as string))
  assert.ok(lines.some((line) => /^✗ +1 compared {2}The bank account carries exactly the cash/.test(line)))
  assert.ok(lines.includes('    bank_equals_cash: 1 violated, such as'))
  assert.match(lines.at(-1) ?? '', /^\d+ invariants, \d+ broken$/)
})
