// A loan whose books another engine kept: they are brought to what this one gives before anything is posted on top of them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import { disbursedLoan } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { productOf } from '../../../test/support/products.ts'
import { withAdmin } from '../../../test/support/server.ts'
import { idFromWire } from '../../platform/ids.ts'
import { tenantSchema } from '../tenancy/names.rules.ts'
import { engineVersion } from './loan-account.rules.ts'

let gateway: TestGateway
let lender: Lender

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, 'himal')
})
after(() => gateway.stop())

/**
 * Until engine 4 the tax on a charge was shared like the charge. Of 20.25 and 3.64 of tax Ganga Bank then had 16.20 and 2.91, the
 * own book 4.05 and 0.73.
 */
const asBefore = [
  `update loan_transaction set fee_tax = 0 where loan_id = $1 and transaction_type = 'tax'`,
  `update participation_transaction t set fee = 73, fee_tax = 0 from participation p
   where p.participation_id = t.participation_id and p.loan_id = $1 and t.transaction_type = 'tax'`,
  `insert into participation_transaction select gen_random_uuid(), g.participation_id, g.partner_id, t.loan_transaction_id,
     t.effect_key, t.transaction_type, t.value_on, t.booked_on, 0, 0, 291, 0, t.recorded_at
   from participation g join participation o on o.loan_id = g.loan_id and o.is_own_book
   join participation_transaction t on t.participation_id = o.participation_id and t.transaction_type = 'tax'
   where g.loan_id = $1 and not g.is_own_book`,
  `update participation set fee_tax = 0, fee_raised = case when is_own_book then 478 else 1911 end where loan_id = $1`,
  `update journal_line l set amount = sign(l.amount) * 73 from journal_entry e
   where e.journal_entry_id = l.journal_entry_id and e.loan_id = $1 and e.description = 'Tax on a charge'`,
  `update loan set engine_version = ${engineVersion - 1} where loan_id = $1`,
]

/** Tables that are only added to are changed here as if they had been written so. */
async function keepAsBefore(loanId: string): Promise<void> {
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set search_path = ${tenantSchema('himal')}`)
    await client.query('set session_replication_role = replica')
    for (const statement of asBefore) await client.query(statement, [idFromWire('loan', loanId)])
  })
}

async function lendAsBefore(code: string) {
  const order = { tenant: 'himal', arrangement: 'ganga-80-20', amount: '1000.00', instalmentCount: 3 } as const
  const { loanId } = await disbursedLoan(gateway, { ...order, product: productOf(code) })
  const today = await lender.today()
  const body = {
    code: 'visit',
    name: 'Visit',
    component: 'fee',
    amount: '20.25',
    dueOn: today,
    taxRate: '0.18',
  } as const
  await lender.officer.addLoanCharge({ loanId, body })
  await keepAsBefore(loanId)
  assert.deepEqual(await feesOf(loanId), ['19.11', '4.78'])
  await lender.booksHold()
  return { loanId, today }
}

/** What Ganga Bank and the own book are owed of fees. */
async function feesOf(loanId: string): Promise<string[]> {
  const { data } = await lender.officer.listParticipations({ query: { loanId } })
  return ['0.8', '0.2'].map((share) => data.find((each) => each.share === share)?.balances.fee ?? '')
}

test('what it shared otherwise is corrected before a repayment, and the loan is shared as from its beginning', async () => {
  const { loanId, today } = await lendAsBefore('before-repayment')
  const paid = await lender.officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  assert.deepEqual([paid.transaction.taxAmount, paid.corrections], ['-1.52', []])
  assert.deepEqual(await feesOf(loanId), ['9.42', '4.47'])
  await lender.booksHold()
})

test('the night corrects it too', async () => {
  const { loanId, today } = await lendAsBefore('before-night')
  await lender.passTo(addDays(today, 1))
  assert.deepEqual(await feesOf(loanId), ['16.20', '7.69'])
  await lender.booksHold()
})
