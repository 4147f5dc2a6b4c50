import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Schemas } from '../../../sdk/src/index.ts'
import { partnerKey, pendingLoan, type StaffClients, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'

const tenant = 'himal'
const body = { reason: 'The borrower found another lender.' }
let gateway: TestGateway
let staff: StaffClients
let today: string
before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, tenant)
  today = (await staff.operations.getTenant()).businessDate
})
after(() => gateway.stop())

const disburse = (loanId: string) =>
  staff.operations.disburseLoan({ loanId, body: { amount: '50000.00', disbursedOn: today } })

/** Where the application, its offer and its loan stand. */
async function standing(made: { applicationId: string; loanId: string; offer: Schemas['Offer'] }): Promise<string[]> {
  const application = await staff.underwriter.getApplication({ applicationId: made.applicationId })
  const offer = await staff.operations.getOffer({ offerId: made.offer.id })
  const loan = await staff.operations.getLoan({ loanId: made.loanId })
  return [application.status, offer.status, loan.status]
}

test('who withdraws after accepting has no loan: it is cancelled, its lenders are free, and no money can leave', async () => {
  const made = await pendingLoan(gateway, { tenant, arrangement: 'ganga-80-20' })
  const { applicationId, loanId } = made
  const bank = await partnerKey(gateway, { tenant, partner: 'ganga-bank' })
  const share = async () => (await bank.client.listParticipations()).data.find((each) => each.loanId === loanId)
  assert.equal((await share())?.status, 'committed')
  const withdrawn = await staff.underwriter.withdrawApplication({ applicationId, body })
  assert.deepEqual([withdrawn.status, withdrawn.openOfferId], ['withdrawn', null])
  assert.deepEqual(await standing(made), ['withdrawn', 'superseded', 'cancelled'])
  const shared = await share()
  assert.deepEqual([shared?.status, shared?.closedOn, shared?.disbursedOn], ['closed', today, null])
  await assert.rejects(disburse(loanId), { code: 'loan.not_pending_disbursement', facts: { status: 'cancelled' } })
  const repayment = { amount: '100.00', valueOn: today }
  await assert.rejects(staff.servicingOfficer.recordRepayment({ loanId, body: repayment }), { code: 'loan.not_active' })
  await assert.rejects(staff.underwriter.withdrawApplication({ applicationId, body }), {
    code: 'application.already_ended',
  })
  const { data: trail } = await staff.auditor.listAuditEntries({ query: { entityId: loanId } })
  const entry = trail.find(({ operationId }) => operationId === 'withdrawApplication')
  const status = { from: 'pending_disbursement', to: 'cancelled' }
  assert.deepEqual([entry?.changes, entry?.reason], [{ status }, body.reason])
  const { invariants } = await staff.accountant.getBooksCheck()
  assert.deepEqual(
    invariants.filter(({ holds }) => !holds),
    [],
  )
})

test('a sourcing partner withdraws what it brought, accepted or not', async () => {
  const broughtBy = await partnerKey(gateway, { tenant, partner: 'gramin-path' })
  const made = await pendingLoan(gateway, { tenant, broughtBy })
  await broughtBy.client.withdrawApplication({ applicationId: made.applicationId, body })
  assert.deepEqual(await standing(made), ['withdrawn', 'superseded', 'cancelled'])
  assert.equal((await broughtBy.client.getLoan({ loanId: made.loanId })).status, 'cancelled')
})

test('an application whose loan is disbursed has come to its end', async () => {
  const made = await pendingLoan(gateway, { tenant })
  await disburse(made.loanId)
  await assert.rejects(staff.underwriter.withdrawApplication({ applicationId: made.applicationId, body }), {
    code: 'application.already_ended',
    facts: { status: 'disbursed' },
  })
  assert.deepEqual(await standing(made), ['disbursed', 'accepted', 'active'])
})

test('of a withdrawal and a disbursement at once exactly one takes effect', async () => {
  for (let round = 0; round < 4; round += 1) {
    const made = await pendingLoan(gateway, { tenant })
    const withdraw = () => staff.underwriter.withdrawApplication({ applicationId: made.applicationId, body })
    const acts = round % 2 === 0 ? [() => disburse(made.loanId), withdraw] : [withdraw, () => disburse(made.loanId)]
    const done = await Promise.allSettled(acts.map((act) => act()))
    const codes = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    const ends = await standing(made)
    if (ends[0] === 'withdrawn') {
      assert.deepEqual(ends, ['withdrawn', 'superseded', 'cancelled'])
      assert.deepEqual(codes, ['loan.not_pending_disbursement'])
    } else {
      assert.deepEqual(ends, ['disbursed', 'accepted', 'active'])
      assert.deepEqual(codes, ['application.already_ended'])
    }
  }
})
