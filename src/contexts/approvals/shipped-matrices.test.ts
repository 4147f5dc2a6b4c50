// The matrices that the demo tenants ship with: what gives money up, and what makes a product, waits for others above a limit.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Schemas } from '../../../sdk/src/index.ts'
import { proposalOf, type TenantSlug } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { lenderOf } from '../../../test/support/lives.ts'
import { Money } from '../../kernel/money.ts'
import { type ApprovalPolicy, holdingRule } from './approval.rules.ts'

interface Shipped {
  readonly tenant: TenantSlug
  readonly currency: { readonly code: string; readonly digits: number }
  /** The limits of what is given up of a whole loan, and of what is waived. */
  readonly loss: string
  readonly waiver: string
}

const shipped: readonly Shipped[] = [
  { tenant: 'himal', currency: { code: 'INR', digits: 2 }, loss: '60000.00', waiver: '5000.00' },
  { tenant: 'nyanza', currency: { code: 'UGX', digits: 0 }, loss: '2000000', waiver: '100000' },
]

let gateway: TestGateway
before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

for (const { tenant, currency, loss, waiver } of shipped) {
  const file = join(import.meta.dirname, `../../../tenants/${tenant}.json`)
  const policy = JSON.parse(readFileSync(file, 'utf8')).approvals as ApprovalPolicy
  const isHeld = (operationId: string, amount: bigint | null) => {
    const facts = { operationId, amount, loanProduct: null, partners: [], actorKind: 'staff' } as const
    return holdingRule(policy, facts, currency) !== undefined
  }

  test(`${tenant}: a product waits whatever it is`, () => assert.ok(isHeld('createLoanProduct', null)))

  const limits: readonly [operationId: string, limit: string][] = [
    ['settleLoan', loss],
    ['writeOffLoan', loss],
    ['chargeOffLoan', loss],
    ['waiveInterest', waiver],
    ['waiveLoanCharge', waiver],
    ['adjustLoanCharge', waiver],
    // Goodwill and interest given back are waivers by another door.
    ['recordRefund', waiver],
  ]
  for (const [operationId, limit] of limits) {
    test(`${tenant}: ${operationId} takes effect at once up to ${limit}, and waits above it`, () => {
      const { minor } = Money.parse(currency, limit)
      assert.deepEqual([isHeld(operationId, minor), isHeld(operationId, minor + 1n)], [false, true])
    })
  }
}

test('a settlement is held back by what it gives up, not by what it brings, and is run once two others approve', async () => {
  const lender = lenderOf(gateway, 'himal')
  const { staff, officer } = lender
  const lend = async () =>
    (await lender.lend({ code: 'shipped-settled', amount: '200000.00', instalmentCount: 6, terms: {} })).id
  const valueOn = await lender.today()
  const settlement = (amount: string) => ({ amount, valueOn, reason: 'Agreed.' })
  const small = await officer.settleLoan({ loanId: await lend(), body: settlement('140000.00') })
  assert.deepEqual([small.givenUp.principal, small.loan.closedReason], ['-60000.00', 'settled'])
  const loanId = await lend()
  const proposal = await proposalOf(officer.settleLoan({ loanId, body: settlement('139999.99') }))
  assert.deepEqual([proposal.status, proposal.amount], ['pending', '60000.01'])
  assert.equal((await officer.getLoan({ loanId })).status, 'active')
  const { id: proposalId, requestHash } = proposal
  const approve = (by: typeof officer) => by.approveProposal({ proposalId, body: { requestHash } })
  assert.equal((await approve(staff.approver)).status, 'pending')
  const done = await approve(staff.accountant)
  assert.equal(done.status, 'executed')
  assert.equal((done.result as Schemas['LoanSettlementResult']).givenUp.principal, '-60000.01')
  assert.equal((await officer.getLoan({ loanId })).closedReason, 'settled')
  await lender.booksHold()
})
